import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleEvaluation } from '#contract/disadvantage.ts';
import type { IndicatorValues } from '#contract/indicators.ts';
import { expect, test } from '../run/writing-journey.ts';
import { loadFile } from './ask-samsyn.ts';
import { composeFile } from './compose-file.ts';
import { factOf, submitWithdrawal } from './load-screen.ts';

/** Country values to try with: indicator, period, value, and the side on which an area is worse. */
const country = [
  ['net-income', '2024', 340, 'below'],
  ['employment', '2024', 78.5, 'below'],
  ['education', '2025', 47.3, 'below'],
  ['unemployment', '2024', 5.6, 'above'],
  ['financial-assistance', '2024', 1.2, 'above'],
  ['sickness-compensation', '2024', 3.1, 'above'],
] as const;

const label = /ersätter riket/i;
const area = 'deso2025:0380C1230';

test('a loaded country value takes the stand-in’s place everywhere, and its withdrawal brings it back', async ({
  page,
  request,
}) => {
  const evaluate = async (): Promise<RuleEvaluation> =>
    (await request.get('/api/rules/1/evaluation?division=deso2025')).json();
  const before = await evaluate();
  expect(before.summary).toMatchObject({
    standIn: true,
    meetsAllKnown: 26,
    meetsAllKnownPopulation: 44_839,
  });
  await page.goto('/karta');
  await expect(page.getByText(/^26 av 184 områden uppfyller alla sex/)).toContainText(
    '44 839 invånare · jämfört med Uppsala och Enköping (ersätter riket)',
  );

  const rows = country.map(
    ([indicator, period, value]) => `country:SE;${indicator};${period};${value}`,
  );
  const file = composeFile('riket.csv', [
    'area;indicator;period;value',
    ...rows.map((row) => row.replace('.', ',')),
  ]);
  const { release } = await loadFile(request, file);

  const after = await evaluate();
  const worst = worseOnAll();
  expect(after.summary).toMatchObject({
    standIn: false,
    standInName: null,
    meetsAllKnown: worst.areas,
    meetsAllKnownPopulation: worst.people,
  });
  expect(after.areas.every((one) => !one.standIn)).toBe(true);
  for (const [indicator, period, value] of country) {
    const address = `/api/indicators/${indicator}/values?division=deso2025&period=${period}`;
    const { comparison }: IndicatorValues = await (await request.get(address)).json();
    expect(comparison).toMatchObject({ area: 'country:SE', standIn: false, figure: { value } });
  }
  const csv = await (await request.get('/api/rules/1/evaluation.csv?division=deso2025')).text();
  expect(csv).not.toMatch(/Uppsala och Enköping/);
  expect(csv).toContain('78,5');

  await page.goto('/karta');
  await expect(page.getByText(`${worst.areas} av 184 områden uppfyller alla sex`)).toContainText(
    'jämfört med riket',
  );
  await expect(page.getByRole('main')).not.toContainText(label);
  await page.goto('/karta?indikator=employment');
  await expect(page.getByText(/i 184 områden/)).toContainText('78,5');
  await expect(page.getByRole('main')).not.toContainText(label);
  await page.goto(`/omrade/${area}`);
  const income = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: /^Nettoinkomst/ }),
  });
  await expect(income.first()).toContainText('340,0');
  await expect(page.getByText('riket.csv').first()).toBeVisible();
  for (const text of await page.getByRole('region', { name: /villkor: / }).allTextContents()) {
    expect(text).not.toMatch(label);
  }
  await page.goto('/data/regeln');
  await expect(page.getByText(`${worst.areas} områden är sämre på alla 6 villkor`)).toBeVisible();
  await expect(page.getByText(/^Jämförelsen är .*som ersätter riket/)).toHaveCount(0);
  await page.goto('/data/indikatorer?indikator=employment');
  await expect(factOf(page, 'Riksvärde')).toHaveText('inläst för 2024');

  await page.goto(`/data/inlasningar?utgava=${release.id}`);
  await submitWithdrawal(page, 'Prov');
  await expect(page.getByText('Utgåvan är återkallad.')).toBeVisible();
  expect((await evaluate()).summary).toEqual(before.summary);
  await page.goto('/karta');
  await expect(page.getByText(/^26 av 184 områden/)).toContainText('(ersätter riket)');
  await page.goto('/data/regeln');
  await expect(page.getByText(/^Jämförelsen är .*som ersätter riket/)).toBeVisible();
  await page.goto('/data/indikatorer?indikator=employment');
  await expect(factOf(page, 'Riksvärde')).toHaveText('inget riksvärde inläst');
});

test('one country value alone ends the stand-in for its own condition and no other', async ({
  request,
}) => {
  const file = composeFile('bara arbete.csv', [
    'area;indicator;period;value',
    'country:SE;employment;2024;78,5',
  ]);
  const { release } = await loadFile(request, file);
  const profile = await (await request.get(`/api/areas/${area}`)).json();
  const compared = Object.fromEntries(
    profile.evaluation.conditions.map(
      (one: { indicator: string; comparison: { standIn: boolean } | null }) => [
        one.indicator,
        one.comparison?.standIn ?? null,
      ],
    ),
  );
  expect(compared).toMatchObject({ employment: false, unemployment: true, education: true });
  expect(profile.evaluation.standIn).toBe(true);
  const data = { author: 'Analytiker', reason: 'Provet är över' };
  expect((await request.post(`/api/releases/${release.id}/withdraw`, { data })).ok()).toBe(true);
});

/** Counted from the data file, apart from the program: areas worse than all six values, and their people. */
function worseOnAll(): { readonly areas: number; readonly people: number } {
  const file = join(import.meta.dirname, '../../../data/statistics/scb-deso-2025.csv');
  const figures = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [indicator, place, period, , , value] = line.split(',');
    if (value) figures.set(`${indicator} ${place} ${period}`, Number(value));
  }
  const places = [...figures.keys()]
    .filter((key) => key.startsWith('population '))
    .map((key) => key.split(' ')[1]);
  const worst = places.filter((place) =>
    country.every(([indicator, period, line, side]) => {
      const value = figures.get(`${indicator} ${place} ${period}`);
      if (value === undefined) return false;
      return side === 'below' ? value < line : value > line;
    }),
  );
  const people = worst.map((place) => figures.get(`population ${place} 2025`) ?? 0);
  return { areas: worst.length, people: people.reduce((sum, one) => sum + one, 0) };
}
