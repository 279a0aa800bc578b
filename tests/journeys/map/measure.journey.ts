import type { IndicatorValues } from '#contract/indicators.ts';
import { expect, test } from '../run/journey.ts';
import {
  areaCount,
  expectMap,
  openMap,
  panel,
  readFills,
  readNumber,
  readTable,
  tableRows,
} from './map-screen.ts';

test('a reader chooses measure, level and year, and sees them in the heading', async ({ page }) => {
  await openMap(page);
  await page.getByText('Ett mått', { exact: true }).click();
  await page.getByLabel('Mått', { exact: true }).selectOption({ label: 'Nettoinkomst' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nettoinkomst 2024');
  await page.getByLabel('Nivå').selectOption('municipality');
  await page.getByLabel('Mått', { exact: true }).selectOption('reported-crime-total');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Anmälda brott.* 2025$/);
  await expect(tableRows(page)).toHaveCount(8);
  const newest = await readTable(page);
  await page.getByLabel('År').selectOption('2016');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Anmälda brott.* 2016$/);
  await expect.poll(() => readTable(page)).not.toEqual(newest);
  expect(new URL(page.url()).searchParams.get('period')).toBe('2016');
});

test('a level without borders is shown as a table, and the page says why there is no map', async ({
  page,
  sv,
}) => {
  await page.goto('/karta?niva=municipality&indikator=reported-crime-total');
  await expect(tableRows(page)).toHaveCount(8);
  await expect(page.getByText(sv.say('map.no-shapes'))).toBeVisible();
});

test('the legend gives the limits of every class, and how many areas are in it', async ({
  page,
  ask,
  sv,
}) => {
  const values = await ask<IndicatorValues>(
    '/api/indicators/unemployment/values?division=deso2025',
  );
  await openMap(page, '?indikator=unemployment');
  const legend = page.getByRole('region', { name: sv.say('map.legend'), exact: true });
  const entries = await legend.locator('ol > li').allInnerTexts();
  const numbers = values.values.filter((value) => value !== null);
  const fills = Object.values(await readFills(page));
  for (let number = 1; number <= values.classLimits.length - 1; number++) {
    const entry = entries.find((text) => text.trim().startsWith(String(number)));
    const areas = fills.filter((fill) => fill === `class-${number}`).length;
    expect(entry).toMatch(new RegExp(`\\b${areas} områden`));
  }
  const all = entries.join('\n');
  expect(all).toContain(sv.number(Math.min(...numbers), 1));
  expect(all).toContain(sv.number(Math.max(...numbers), 1));
});

test('areas without a value are hatched and the legend says why', async ({ page, ask, sv }) => {
  const values = await ask<IndicatorValues>(
    '/api/indicators/police-listed-share/values?division=deso2025',
  );
  const missing = values.areas.filter((_, i) => values.values[i] === null);
  expect(missing.length).toBeGreaterThan(100);
  await openMap(page, '?indikator=police-listed-share');
  const fills = await readFills(page);
  expect(
    Object.keys(fills)
      .filter((area) => fills[area] === 'missing')
      .sort(),
  ).toEqual(missing.sort());
  const hatch = await page
    .locator('path[data-fill="missing"]')
    .first()
    .evaluate((path) => getComputedStyle(path).fill);
  expect(hatch).toMatch(/^url\("?#missing"?\)/);
  const legend = page.getByRole('region', { name: sv.say('map.legend'), exact: true });
  await expect(
    legend.getByText(sv.say('map.legend-missing', { reason: sv.say('missing.not-applicable') })),
  ).toBeVisible();
  const rows = await readTable(page);
  const texts = rows.filter((row) => missing.includes(row.area)).map((row) => row.cells[0]);
  expect(new Set(texts)).toEqual(new Set([sv.say('missing.not-applicable')]));
});

for (const indicator of ['unemployment', 'police-listed-share', 'net-income']) {
  test(`map and table say the same of all 184 areas: ${indicator}`, async ({ page, ask, sv }) => {
    const values = await ask<IndicatorValues>(
      `/api/indicators/${indicator}/values?division=deso2025`,
    );
    await openMap(page, `?indikator=${indicator}`);
    const rows = await readTable(page);
    expect(rows).toHaveLength(areaCount);
    const fills = await readFills(page);
    const spoken = await readSpoken(page);
    for (const row of rows) {
      const [value = '', number = ''] = row.cells;
      expect(fills[row.area], row.area).toBe(number === '' ? 'missing' : `class-${number}`);
      expect(spoken[row.area], row.area).toContain(`, ${value}`);
      if (number !== '') {
        expect(spoken[row.area]).toContain(sv.say('map.spoken-class', { number, classes: 5 }));
        const real = values.values[values.areas.indexOf(row.area)]!;
        expect(Math.abs(readNumber(value.replace(/[^\d,\s−]/g, '')) - real)).toBeLessThanOrEqual(
          0.051,
        );
      }
    }
  });
}

/** What the map says of each area when it is pointed at. */
function readSpoken(page: Parameters<typeof readTable>[0]): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const caption = document.querySelector('figure:has([role="application"]) figcaption')!;
    const said: Record<string, string> = {};
    for (const path of document.querySelectorAll('path[data-area]')) {
      const before = caption.textContent;
      path.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      // Every area says its code, so the words change from one to the next.
      for (let i = 0; i < 100 && caption.textContent === before; i++) {
        await new Promise((done) => setTimeout(done, 2));
      }
      said[path.getAttribute('data-area') ?? ''] = caption.textContent;
    }
    return said;
  });
}

test('the table sorts by every column, both ways', async ({ page }) => {
  await openMap(page, '?indikator=unemployment');
  const column = async (at: number): Promise<number[]> =>
    (await readTable(page)).map((row) => readNumber(row.cells[at]!.replace(/[^\d,]/g, '')));
  const descending = await column(0);
  expect(descending).toEqual([...descending].sort((a, b) => b - a));
  await page.getByRole('columnheader', { name: 'Värde' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Värde' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const ascending = await column(0);
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  await page.getByRole('columnheader', { name: 'Område' }).getByRole('button').click();
  const names = await tableRows(page).locator('a').allInnerTexts();
  expect(names.slice(0, 60)).toEqual(names.slice(0, 60).sort((a, b) => a.localeCompare(b, 'sv')));
  expect(new URL(page.url()).searchParams.get('ordning')).toMatch(/omrade/);
});

test('a municipality alone: the table has its areas, and the count is told', async ({ page }) => {
  await openMap(page);
  await page.getByLabel('Visa').selectOption({ label: 'Enköping' });
  await expect(tableRows(page)).toHaveCount(25);
  await expect(page.getByRole('status').filter({ hasText: '25 av 184 områden' })).toHaveCount(1);
  const rows = await readTable(page);
  expect(rows.every((row) => row.area.startsWith('deso2025:0381'))).toBe(true);
  const outside = page.locator('path[data-area^="deso2025:0380"]').first();
  await expect(outside).toHaveAttribute('data-outside', 'true');
});

test('a search by name or code narrows the table, and one that finds nothing says so', async ({
  page,
  sv,
}) => {
  await openMap(page);
  const box = page.getByRole('combobox', { name: sv.say('map.search') });
  await box.fill('gottsunda');
  const names = tableRows(page).locator('a');
  await expect(names.first()).toHaveText(/gottsunda/i);
  expect((await names.allInnerTexts()).every((name) => /gottsunda/i.test(name))).toBe(true);
  await box.fill('0381C1120');
  await expect(tableRows(page)).toHaveCount(1);
  await page.getByRole('option', { name: /Romberga/ }).click();
  expect(new URL(page.url()).searchParams.get('omrade')).toBe('deso2025:0381C1120');
  await box.fill('ingenstans');
  await expect(page.getByText(sv.say('map.empty-table'))).toBeVisible();
});

test('the address is the state: reload and back give the same view', async ({ page }) => {
  const address = '?indikator=net-income&visa=0381&ordning=omrade&omrade=deso2025:0381C1120';
  await openMap(page, address);
  const state = async () => ({
    heading: await page.getByRole('heading', { level: 1 }).allInnerTexts(),
    rows: await readTable(page),
    panel: await panel(page).allInnerTexts(),
    fills: await readFills(page),
  });
  const before = await state();
  expect(before.rows).toHaveLength(25);
  await page.reload();
  await expectMap(page);
  expect(await state()).toEqual(before);
  await page.getByLabel('Visa').selectOption('');
  await expect(tableRows(page)).toHaveCount(areaCount);
  await page.goBack();
  await expect(tableRows(page)).toHaveCount(25);
  expect(await state()).toEqual(before);
});

test('the municipalities without small areas are named, with what to do', async ({ page, sv }) => {
  await openMap(page);
  await expect(page.getByText(sv.say('map.gap-title', { count: 6 }))).toBeVisible();
  const lacking = ['Håbo', 'Älvkarleby', 'Knivsta', 'Heby', 'Tierp', 'Östhammar'];
  for (const name of lacking) {
    await expect(
      page.locator('tbody tr', { hasText: sv.say('map.gap-row') }).filter({ hasText: name }),
    ).toHaveCount(1);
  }
  await expect(page.getByText(/stat:DeSO_2025/)).toBeVisible();
});

test('a municipality without small areas is not shown as if it had no problems: it has no row with a value', async ({
  page,
}) => {
  await openMap(page);
  const rows = await readTable(page);
  expect(new Set(rows.map((row) => row.area.slice(9, 13)))).toEqual(new Set(['0380', '0381']));
});
