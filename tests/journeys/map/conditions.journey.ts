import type { RuleEvaluation } from '#contract/disadvantage.ts';
import { expect, test } from '../run/journey.ts';
import { openMap, readFills, readNumber, readTable } from './map-screen.ts';

/** Worse than the stand-in on all six conditions that are known, and who live there. */
const worse = { areas: 26, inhabitants: 44_839 };
const standIn = 'Uppsala och Enköping';

test('exactly 26 of 184 areas, 44 839 inhabitants, are worse on all six known conditions: on the screen', async ({
  page,
}) => {
  await openMap(page);
  const lead = page.locator('main header p').first();
  await expect(lead).toHaveText(
    /^26 av 184 områden uppfyller alla sex kända villkor · 44\s839 invånare · jämfört med Uppsala och Enköping \(ersätter riket\)$/,
  );
  const rows = (await readTable(page)).filter((row) => row.cells[0] === '6 av 7');
  expect(rows).toHaveLength(worse.areas);
  const inhabitants = rows.map((row) => readNumber(row.cells.at(-1)!));
  expect(inhabitants.reduce((sum, one) => sum + one, 0)).toBe(worse.inhabitants);
  const fills = await readFills(page);
  const darkest = Object.keys(fills).filter((area) => fills[area] === 'count-6');
  expect(darkest.sort()).toEqual(rows.map((row) => row.area).sort());
  expect(Object.values(fills)).not.toContain('count-7');
  await expect(page.locator('main')).toContainText('Gymnasiebehörighet går inte att avgöra här');
});

test('exactly 26 of 184 areas, 44 839 inhabitants, are worse on all six known conditions: in the API', async ({
  ask,
}) => {
  const evaluation = await ask<RuleEvaluation>('/api/rules/1/evaluation?division=deso2025');
  const known = evaluation.rule.conditions
    .map((condition) => condition.indicator)
    .filter((indicator) =>
      evaluation.areas.some((area) =>
        area.conditions.some((one) => one.indicator === indicator && one.outcome !== 'undecided'),
      ),
    );
  expect(known).toHaveLength(6);
  const found = evaluation.areas.filter((area) =>
    area.conditions.every((one) => !known.includes(one.indicator) || one.outcome === 'meets'),
  );
  expect(evaluation.areas).toHaveLength(184);
  expect(found).toHaveLength(worse.areas);
  expect(found.reduce((sum, area) => sum + (area.population ?? 0), 0)).toBe(worse.inhabitants);
  expect(evaluation.summary).toMatchObject({
    areas: 184,
    knownConditions: 6,
    meetsAllKnown: worse.areas,
    meetsAllKnownPopulation: worse.inhabitants,
    standIn: true,
    standInName: standIn,
  });
  for (const { conditions } of evaluation.areas) {
    const compared = conditions.flatMap((one) => (one.comparison === null ? [] : [one.comparison]));
    expect(compared.every((one) => one.standIn && one.name === standIn)).toBe(true);
  }
});

test('exactly 26 of 184 areas, 44 839 inhabitants, are worse on all six known conditions: in the CSV', async ({
  request,
}) => {
  const answer = await request.get('/api/rules/1/evaluation.csv?division=deso2025&sprak=sv');
  const [head = '', ...lines] = (await answer.text())
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const heads = head.split(';');
  const rows = lines.map((line) => {
    const cells = line.split(';');
    return (name: string): string => cells[heads.indexOf(name)] ?? '';
  });
  expect(rows).toHaveLength(184 * 7);
  const decided = rows.filter((row) => row('Villkorets utfall') !== 'oavgjort');
  expect(new Set(decided.map((row) => row('Villkor'))).size).toBe(6);
  const met = decided.filter((row) => row('Villkorets utfall') === 'uppfyllt');
  const counts = new Map<string, number>();
  for (const row of met) counts.set(row('Områdes-id'), (counts.get(row('Områdes-id')) ?? 0) + 1);
  const found = [...counts].filter(([, count]) => count === 6).map(([area]) => area);
  const inhabitants = found.map((area) =>
    Number(rows.find((row) => row('Områdes-id') === area)?.('Invånare')),
  );
  expect(found).toHaveLength(worse.areas);
  expect(inhabitants.reduce((sum, one) => sum + one, 0)).toBe(worse.inhabitants);
  expect(new Set(decided.map((row) => row('Jämförelse')))).toEqual(new Set([standIn]));
  expect(new Set(decided.map((row) => row('Jämförelsen ersätter riket')))).toEqual(new Set(['ja']));
});

test('nothing is a score: the API counts conditions, and no answer ranks an area', async ({
  request,
}) => {
  const addresses = [
    '/api/rules/1/evaluation?division=deso2025',
    '/api/areas/deso2025:0380C1600',
    '/api/openapi.json',
  ];
  for (const address of addresses) {
    const names = [...(await (await request.get(address)).text()).matchAll(/"([a-zA-Z]+)":/g)];
    const scores = names.filter(([, name]) => /score|index$|ranking|rank$|grade/i.test(name ?? ''));
    expect(scores, address).toEqual([]);
  }
});
