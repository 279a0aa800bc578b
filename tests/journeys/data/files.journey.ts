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
