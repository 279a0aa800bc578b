import { expect, test } from '../run/writing-journey.ts';
import { loadFile, readShown, withdraw } from './ask-samsyn.ts';
import { composeFile } from './compose-file.ts';
import { chooseFile, expectFacts, submitLoad } from './load-screen.ts';

/** What a cell may hold in place of a number: code of an area, mark, reason and its words. */
const marks = [
  ['0380A0010', '..', 'not-collected', 'uppgift saknas'],
  ['0380A0020', '-', 'nothing-to-report', 'inget att redovisa'],
  ['0380A0030', '.', 'not-applicable', 'ej tillämpligt'],
  ['0380C1230', '', 'blank', 'tomt i källan'],
  ['0380C1240', 'sekretess', 'suppressed', 'sekretess'],
] as const;
const withValues = ['0380C1250;0', '0380C1260;8', '0380C1270;4'];

test('five kinds of missing are kept apart in preview, table, legend and CSV, hatched, and none counts as 0', async ({
  page,
  request,
}) => {
  const lines = marks.map(([code, mark]) => `${code};${mark}`);
  const file = composeFile('luckor.csv', ['DeSO;Arbetslöshet 2021', ...lines, ...withValues]);
  await chooseFile(page, file);
  await expectFacts(page, {
    Värden: '3',
    'Saknade värden':
      '1 sekretess, 1 uppgift saknas, 1 ej tillämpligt, 1 tomt i källan och 1 inget att redovisa',
  });
  await submitLoad(page);
  await expect(page.getByText('Inläst: 8 celler.')).toBeVisible();
  for (const [code, , reason] of marks) {
    expect(await readShown(request, 'unemployment', `deso2025:${code}`, '2021')).toBe(reason);
  }

  await page.goto('/karta?indikator=unemployment&period=2021');
  const legend = page.getByRole('region', { name: 'Teckenförklaring' });
  for (const [code, , , words] of marks) {
    await expect(page.getByRole('row').filter({ hasText: code })).toContainText(words);
    const entry = legend.getByRole('listitem').filter({ hasText: `Saknas: ${words}` });
    await expect(entry).toContainText('1 område');
    await expect(entry.locator('[data-fill=missing]')).toHaveCount(1);
  }
  // A true zero is a value with a class, from 0 up; the mean of what is known is 4.
  await expect(page.getByRole('row').filter({ hasText: '0380C1250' })).toContainText('0,0');
  await expect(page.getByText(/^0,0–8,0.% i 3 områden/)).toBeVisible();

  const csv = await request.get('/api/indicators/unemployment/values.csv', {
    params: { division: 'deso2025', period: '2021' },
  });
  const rows = (await csv.text()).split('\r\n');
  for (const [code, , , words] of marks) {
    const row = rows.find((line) => line.startsWith(`deso2025:${code};`));
    expect(row).toContain(`;${words};`);
    expect(row).not.toMatch(/;0(?:,0)?;/);
  }
  const releases = await (await request.get('/api/releases')).json();
  await withdraw(request, releases.releases[0].id);
});

test('a missing value instead of a number leaves its condition undecided and says why', async ({
  page,
  request,
}) => {
  const area = 'deso2025:0380C1230';
  const decided = await evaluationOf();
  const file = composeFile('sekretess.csv', ['DeSO;Arbetslöshet 2024', '0380C1230;sekretess']);
  const { release } = await loadFile(request, file);
  const hidden = await evaluationOf();
  expect(decided.outcome).toBe('does-not-meet');
  expect(hidden).toMatchObject({ outcome: 'undecided', reason: 'missing-value', difference: null });

  await page.goto(`/omrade/${area}`);
  const row = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: /^Arbetslöshet/ }),
  });
  await expect(row.first()).toContainText('sekretess');
  await expect(row.first()).toContainText('oavgjort');
  await withdraw(request, release.id);
  expect(await evaluationOf()).toEqual(decided);

  async function evaluationOf() {
    const profile = await (await request.get(`/api/areas/${area}`)).json();
    return profile.evaluation.conditions.find(
      (one: { indicator: string }) => one.indicator === 'unemployment',
    );
  }
});
