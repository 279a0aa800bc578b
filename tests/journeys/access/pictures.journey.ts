import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../run/journey.ts';
import { countColours, readPng } from '../run/read-png.ts';
import { type Screen, screens } from '../run/screens.ts';

// Opened by whoever changed a screen; not kept in the repository. `SAMSYN_PICTURES=whole` takes whole
// pages, which is slow; else what is seen first.
const folder = join(import.meta.dirname, '../../../test-results/pictures');

type Kind = { readonly name: string; readonly prepare: (page: Page) => Promise<void> };

const sized = (width: number, height: number) => (page: Page) =>
  page.setViewportSize({ width, height });
const kinds: readonly Kind[] = [
  { name: 'phone', prepare: sized(390, 844) },
  { name: 'laptop', prepare: sized(1280, 800) },
  { name: 'wide', prepare: sized(1920, 1080) },
  { name: 'dark', prepare: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  { name: 'print', prepare: (page) => page.emulateMedia({ media: 'print' }) },
];

/** Takes the picture of the whole page, keeps it, and makes sure that something is on it. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const fullPage = process.env.SAMSYN_PICTURES === 'whole';
  const file = await page.screenshot({ fullPage, scale: 'css', timeout: 30_000 });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), file);
  const picture = readPng(file);
  const colours = [...countColours(picture).values()].sort((a, b) => b - a);
  const paper = (colours[0] ?? 0) / (picture.width * picture.height);
  expect(colours.length, `${name} has colours`).toBeGreaterThan(20);
  expect(paper, `${name} is more than paper`).toBeLessThan(0.995);
}

for (const screen of screens) {
  test(`${screen.name} has something on every picture of it: phone to wide, dark, printed`, async ({
    page,
    pageErrors,
  }) => {
    await screen.open(page);
    for (const kind of kinds) {
      await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 800 });
      await kind.prepare(page);
      await keepPicture(page, `${screen.name}-${kind.name}`);
    }
    expect(pageErrors.splice(0).filter((error) => !/status of 404/.test(error))).toEqual([]);
  });
}

const find = (name: string): Screen => screens.find((screen) => screen.name === name)!; // named above

test('a measure without values teaches: what is lacking and what to do', async ({ page, sv }) => {
  await page.goto('/karta?indikator=wages&niva=municipality');
  await expect(page.getByText(/har inga värden på nivån/)).toBeVisible();
  await keepPicture(page, 'map-empty-laptop');
  await page.goto('/omrade/county:03');
  await expect(page.locator('#kallor')).toBeVisible();
  await expect(page.getByText(sv.say('profile.children-none'))).toBeVisible();
  await keepPicture(page, 'area-empty-laptop');
});

test('when the server fails, each screen says so and offers another try', async ({
  page,
  pageErrors,
  sv,
}) => {
  const problem = {
    type: 'about:blank',
    title: 'Fel',
    status: 500,
    code: 'http/unexpected',
    detail: 'Något gick fel.',
    data: {},
    fields: [],
    requestId: '00000000-0000-4000-8000-000000000000',
  };
  let isFailing = true;
  await page.route('**/api/**', async (route) => {
    if (!isFailing) return route.continue();
    await route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify(problem),
    });
  });
  for (const name of [
    'map-conditions',
    'area',
    'data-indikatorer',
    'data-inlasningar',
    'data-regeln',
  ]) {
    isFailing = true;
    await page.goto(find(name).path);
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.getByRole('alert').first()).toContainText(problem.requestId);
    await keepPicture(page, `${name}-error`);
    isFailing = false;
    await page
      .getByRole('button', { name: sv.say('shell.try-again') })
      .first()
      .click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  expect(pageErrors.splice(0).filter((error) => !/status of 500/.test(error))).toEqual([]);
});
