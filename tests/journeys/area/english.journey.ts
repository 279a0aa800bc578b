import type { Page } from '@playwright/test';
import { en } from '#contract/text/en.ts';
import { sv } from '#contract/text/sv.ts';
import { expect, test } from '../run/journey.ts';
import { screens } from '../run/screens.ts';

// What a test of the other language may find: sentences without parts to fill in, that differ.
const english = new Set<string>(Object.values(en));
const swedish = (Object.keys(sv) as (keyof typeof sv)[])
  // An area is called what it is called.
  .filter((key) => !key.startsWith('rule.area-name.'))
  .filter((key) => !sv[key].includes('{') && sv[key] !== en[key] && !english.has(sv[key]))
  .map((key) => sv[key].trim());

test('in English no screen says a sentence in Swedish, and every screen says its language', async ({
  page,
  pageErrors,
}) => {
  expect(swedish.length).toBeGreaterThan(200);
  for (const screen of screens) {
    await screen.open(page, 'sprak=en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const said = await readTexts(page);
    expect(
      swedish.filter((sentence) => said.has(sentence)),
      screen.name,
    ).toEqual([]);
  }
  expect(pageErrors.splice(0).filter((error) => !/status of 404/.test(error))).toEqual([]);
});

test('the language is changed with a link, and the address keeps it', async ({ page }) => {
  await page.goto('/omrade/deso2025:0380C1600');
  await expect(page.getByRole('heading', { name: 'Barn och unga', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(
    page.getByRole('heading', { name: en['profile.children-title'], exact: true }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: en['shell.map'], exact: true }).click();
  await expect(page).toHaveURL(/sprak=en/);
  await expect(page.getByText(/26 of 184 areas/)).toBeVisible();
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page.getByText(/26 av 184 områden/)).toBeVisible();
  expect(page.url()).not.toContain('sprak=');
});

/** Every text on the page on its own, names for those who hear it included. */
async function readTexts(page: Page): Promise<Set<string>> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [document.title];
    while (walker.nextNode()) {
      // What is marked as Swedish, such as the link to it and names in a glossary, may be.
      if (walker.currentNode.parentElement?.closest('[lang="sv"]')) continue;
      found.push(walker.currentNode.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        found.push(element.getAttribute(name)?.trim() ?? '');
      }
    }
    return found;
  });
  return new Set(texts);
}
