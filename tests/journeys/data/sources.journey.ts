import { expect, test } from '../run/journey.ts';
import { readReleases } from './ask-samsyn.ts';

test('Källor lists every release with its licence, state and age under its publisher', async ({
  page,
  request,
}) => {
  const releases = await readReleases(request);
  expect(releases.length).toBeGreaterThanOrEqual(5);
  await page.goto('/data/kallor');
  await expect(page.locator('tbody tr')).toHaveCount(releases.length);
  for (const release of releases) {
    const row = page
      .getByRole('table', { name: release.publisher, exact: true })
      .getByRole('row')
      .filter({ has: page.locator(`a[href*="${release.id}"]`) });
    await expect(row).toContainText(release.table);
    await expect(row).toContainText('visas');
    await expect(row).toContainText(release.licence);
  }
});

test('a source leads to its release, with file, author, hashes and its cells as a file', async ({
  page,
  request,
}) => {
  const release = (await readReleases(request)).find((one) => one.fileName === 'scb-deso-2025.csv');
  await page.goto('/data/kallor');
  await page.locator(`a[href*="${release?.id}"]`).press('Enter');
  await expect(page.getByRole('heading', { name: 'Utgåvan scb-deso-2025.csv' })).toBeVisible();
  for (const text of [release?.rawHash, release?.contentHash, release?.author, release?.licence]) {
    await expect(page.locator('dd', { hasText: text ?? '?' }).first()).toBeVisible();
  }
  const download = page.waitForEvent('download');
  await page
    .getByRole('group', { name: /^Ladda ner cellerna/ })
    .getByRole('link', { name: /^CSV, / })
    .click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heads, ...rows] = bytes.subarray(3).toString().trimEnd().split('\r\n');
  expect(heads).toMatch(/^area;name;indicator;period;sex;age;value;missing;/);
  expect(rows).toHaveLength(release?.cells ?? 0);
  const line = rows.find((row) => /^deso2025:0380C1230;.*;unemployment;/.test(row));
  expect(line).toContain(';3,402;');
  expect(rows.filter((row) => /(?:^|;)"?[=@]/.test(row))).toEqual([]);
});

test('an address of a release that does not exist shows the list and the way to load', async ({
  page,
}) => {
  await page.goto('/data/inlasningar?utgava=00000000-0000-0000-0000-000000000000');
  await expect(page.getByRole('heading', { name: 'Historik' })).toBeVisible();
  await expect(page.locator('input[type=file]')).toBeVisible();
});
