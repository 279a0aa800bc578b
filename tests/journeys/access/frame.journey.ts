import type { Page } from '@playwright/test';
import { expect, test } from '../run/journey.ts';
import { screens } from '../run/screens.ts';

test('an area, a municipality and one that does not exist have titles of their own', async ({
  page,
  pageErrors,
}) => {
  const titles: string[] = [];
  for (const screen of screens.filter(({ name }) => name.startsWith('area'))) {
    await screen.open(page);
    await expect(page).toHaveTitle(/^.+ – Samsyn$/);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(3);
  expect(titles[0]).toContain('0380C1600');
  expect(pageErrors.splice(0)).toHaveLength(1);
});

test('the first tab leads past the header to the content', async ({ page, sv }) => {
  await page.goto('/karta');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: sv.say('shell.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a new page takes the focus to its heading, and its name to the window', async ({
  page,
  sv,
}) => {
  await page.goto('/omrade/deso2025:0380C1600');
  await page.getByRole('link', { name: sv.say('shell.data'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/Inläsningar|Data/);
});

test('nothing moves where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of screens.slice(0, 7)) {
    await screen.open(page);
    expect(await listMoving(page), screen.name).toEqual([]);
  }
});

/** Elements that would move for longer than a moment, by their styles. */
function listMoving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (text: string): number =>
      Math.max(
        ...text
          .split(',')
          .map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)),
      );
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        return (
          seconds(style.transitionDuration) > 0.01 ||
          (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
          style.scrollBehavior === 'smooth'
        );
      })
      .map((element) => `${element.tagName} ${element.className}`);
  });
}

test('a name with markup in it is shown as text, on the map and on the page', async ({ page }) => {
  const canary = '<img src=x onerror="window.caught=true"><b>Kanarie</b>';
  await page.route(/\/api\/(?:divisions\/deso2025\/areas|areas\/deso2025|rules)/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(
      'Södra Valsätra-Norra Gottsunda',
      JSON.stringify(canary).slice(1, -1),
    );
    await route.fulfill({ response: answer, body });
  });
  for (const path of ['/karta?omrade=deso2025:0380C1130', '/omrade/deso2025:0380C1130']) {
    await page.goto(path);
    await expect(page.getByText(canary, { exact: false }).first()).toBeVisible();
    expect(await page.locator('main b, main img').count()).toBe(0);
    expect(await page.evaluate(() => 'caught' in window)).toBe(false);
  }
});

test('while the disk is full every page says so, and is otherwise itself', async ({ page, sv }) => {
  await page.route('**/api/health', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), hasRoom: false } });
  });
  await page.goto('/data');
  await expect(page.getByRole('alert')).toHaveText(sv.say('shell.full-disk'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
