import type { Page } from '@playwright/test';
import { expect, test } from '../run/journey.ts';
import { describeFocus, pressUntil } from '../run/keys.ts';
import { mapStage, openMap, panel, readNeighbours } from './map-screen.ts';

/** The area with the focus ring. */
function readFocused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const ring = document.querySelector('svg path[data-kind="focused"]')?.getAttribute('d');
    const areas = [...document.querySelectorAll('path[data-area]')];
    return (
      areas.find((path) => path.getAttribute('d') === ring)?.getAttribute('data-area') ?? undefined
    );
  });
}

async function press(page: Page, key: string): Promise<string | undefined> {
  const before = await readFocused(page);
  await page.keyboard.press(key);
  await expect.poll(() => readFocused(page), `${key} from ${before}`).not.toBe(before);
  return readFocused(page);
}

test('the map is one tab stop, told by name and with its keys', async ({ page, sv }) => {
  await openMap(page);
  const stage = mapStage(page);
  await expect(stage).toHaveAccessibleName(/^Karta över 184 områden\. Sju villkor$/);
  await expect(stage).toHaveAccessibleDescription(sv.say('map.keys'));
  const inside = stage.locator(
    'a, button, input, select, summary, [tabindex]:not([tabindex="-1"])',
  );
  await expect(inside).toHaveCount(0);
  await pressUntil(
    page,
    'Tab',
    async () => await stage.evaluate((one) => one === document.activeElement),
  );
  await page.keyboard.press('Tab');
  await expect(stage).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(stage).toBeFocused();
});

test('arrows lead from an area to one that shares an edge with it, and back', async ({ page }) => {
  const neighbours = readNeighbours();
  await openMap(page, '?omrade=deso2025:0380C1600');
  await mapStage(page).focus();
  expect(await readFocused(page)).toBe('deso2025:0380C1600');
  const walk = [
    'ArrowUp',
    'ArrowLeft',
    'ArrowDown',
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowUp',
    'ArrowUp',
  ];
  let here = 'deso2025:0380C1600';
  for (const key of walk) {
    const there = (await press(page, key)) ?? '';
    expect([...(neighbours.get(here) ?? [])], `${key} from ${here}`).toContain(there);
    here = there;
  }
  const code = here.slice('deso2025:'.length);
  await expect(page.locator('figure [role="status"]')).toContainText(code);
});

test('Enter opens the area that has the focus, and Esc leads back to it', async ({ page }) => {
  await openMap(page);
  await mapStage(page).focus();
  await press(page, 'ArrowRight');
  const area = (await readFocused(page)) ?? '';
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  expect(new URL(page.url()).searchParams.get('omrade')).toBe(area);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(mapStage(page)).toBeFocused();
  expect(await readFocused(page)).toBe(area);
});

test('whatever has the focus shows it: at 60 tab stops', async ({ page }) => {
  await openMap(page);
  const unseen: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focus = await describeFocus(page);
    if (!focus.isVisible) unseen.push(focus.name);
  }
  expect(unseen).toEqual([]);
});

for (const path of ['/karta', '/omrade/deso2025:0380C1600', '/data/inlasningar']) {
  test(`200 tabs on ${path} are never caught, and 200 back lead to the beginning`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('main :is(table, form):visible').first()).toBeVisible();
    await page.keyboard.press('Tab');
    const first = await describeFocus(page);
    let before = first;
    const seen = new Set<string>();
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const focus = await describeFocus(page);
      expect(focus.place, `after ${before.name}`).not.toBe(before.place);
      seen.add(focus.place);
      before = focus;
      if (focus.place === 'page' || focus.place === first.place) break;
    }
    expect(seen.size).toBeGreaterThan(5);
    const back = seen.size;
    for (let i = 0; i < back; i++) await page.keyboard.press('Shift+Tab');
    const end = await describeFocus(page);
    expect([first.place, 'page']).toContain(end.place);
  });
}

test('by keyboard alone: find an area, open it, read why, follow a number to its source', async ({
  page,
  sv,
}) => {
  await openMap(page);
  const search = page.getByRole('combobox', { name: sv.say('map.search') });
  await pressUntil(page, 'Tab', () => search.evaluate((one) => one === document.activeElement));
  await page.keyboard.type('Romberga 0381C1120');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: /Romberga/ })).toBeFocused();
  await pressUntil(
    page,
    'Tab',
    async () => (await describeFocus(page)).name === sv.say('map.panel-open'),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Romberga/ })).toBeFocused();
  await pressUntil(
    page,
    'Tab',
    async () => (await describeFocus(page)).name === sv.say('profile.why'),
  );
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(/Nettoinkomst är \S+\stkr, och det är under Uppsala och Enköping/),
  ).toBeVisible();
  await pressUntil(page, 'Tab', async () => /källa \d/.test((await describeFocus(page)).name));
  await page.keyboard.press('Enter');
  const source = page.locator('li:target');
  await expect(source).toBeInViewport();
  await expect(source).toContainText(/tabell .*urval .*period 20/);
  await pressUntil(page, 'Tab', async () => (await describeFocus(page)).isIn === 'kallor');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/data\/(?:indikatorer|inlasningar)\?/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
