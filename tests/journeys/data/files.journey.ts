import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../run/journey.ts';

test('a table is taken along as Excel by keyboard alone, with its number and its sources', async ({
  page,
}) => {
  await page.goto('/data/indikatorer?indikator=unemployment');
  const row = page.getByRole('row').filter({ hasText: 'deso2025' }).filter({ hasText: '2024' });
  const files = row.first().getByRole('group', { name: /^Hämta: Arbetslöshet, deso2025, 2024$/ });
  const csv = files.getByRole('link', { name: /^CSV, / });
  await csv.focus();
  await page.keyboard.press('Tab');
  await expect(files.getByRole('link', { name: /^Excel, / })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('varden-unemployment-deso2025-2024.xlsx');
  const parts = unzipSync(await readFile(await download.path()));
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<v>3.402</v>');
  expect(strFromU8(parts['xl/sharedStrings.xml']!)).toContain('Statistiska centralbyrån (SCB)');
  await page.keyboard.press('Tab');
  await expect(files.getByRole('link', { name: /^JSON-stat, / })).toBeFocused();
});

test('a template for another year is had as Excel, and a year that is none is refused in words', async ({
  page,
}) => {
  await page.goto('/data/indikatorer?indikator=unemployment');
  const period = page.getByLabel('Period', { exact: true });
  const excel = page.getByRole('link', { name: 'Excel, Mall: Arbetslöshet' });
  await period.fill('i fjol');
  await expect(page.getByText('i fjol är ingen period.')).toBeVisible();
  await expect(excel).toHaveCount(0);
  await period.fill('2023');
  const [download] = await Promise.all([page.waitForEvent('download'), excel.click()]);
  expect(download.suggestedFilename()).toBe('mall-unemployment-deso2025-2023.xlsx');
  const texts = strFromU8(
    unzipSync(await readFile(await download.path()))['xl/sharedStrings.xml']!,
  );
  for (const text of ['Nytt värde', 'oförändrat', '0380C1230']) expect(texts).toContain(text);
});

test('the files of a table can be reached and touched on the phone @phone', async ({ page }) => {
  await page.goto('/data/parter');
  const files = page.getByRole('group', { name: 'Hämta: Parter' });
  for (const link of await files.getByRole('link').all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('link', { name: /^CSV, / }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('parter.csv');
});
