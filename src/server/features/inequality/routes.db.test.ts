import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GapSeriesText } from '#contract/inequality.ts';
import { createTestApp, faultOfShape, statementsOf, type TestApp } from '../../testing/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await createTestApp();
});
afterAll(() => house.close());

async function read(query: string): Promise<GapSeriesText> {
  const answer = await house.app.inject(`/api/indicators/${query}`);
  expect(answer.statusCode, answer.payload.slice(0, 300)).toBe(200);
  expect(statementsOf(answer.headers)).toBeLessThanOrEqual(4);
  const gap: GapSeriesText = answer.json();
  expect(faultOfShape('GapSeries', gap)).toBeUndefined();
  return gap;
}

test('the gap between municipalities is weighted by people and says which two it is between', async () => {
  const gap = await read('net-income/gaps?division=deso2025');
  expect(gap).toMatchObject({ between: 'municipalities', run: null, peoplePeriod: '2025' });
  expect(gap.groups.map((one) => one.name.sv)).toEqual(['Uppsala', 'Enköping']);
  const { owner } = house.database;
  const { rows } = await owner.query<{ place: string; mean: number }>(
    `select substr(v.area_id, 10, 4) as place, sum(v.value * p.value) / sum(p.value) as mean
     from shown_observation v join shown_observation p on p.area_id = v.area_id
     where v.indicator_id = 'net-income' and v.area_id like 'deso2025:%' and p.indicator_id = 'population'
       and p.sex = 'total' and p.age = 'total' and p.period_id = '2025'
     group by 1 order by 1`,
  );
  expect(gap.points).toHaveLength(1);
  expect(gap.points[0]!.high).toBeCloseTo(rows[0]!.mean, 9);
  expect(gap.points[0]!.low).toBeCloseTo(rows[1]!.mean, 9);
  expect(gap.points[0]!.areas).toBe(184);
  const { lower, upper } = gap.points[0]!.absoluteInterval!;
  expect(lower).toBeLessThan(gap.points[0]!.absolute);
  expect(upper).toBeGreaterThan(gap.points[0]!.absolute);
});

test('within one municipality there is no gap between municipalities, which is said by an empty series', async () => {
  const gap = await read('net-income/gaps?division=deso2025&within=municipality:0380');
  expect(gap).toMatchObject({ groups: [], high: null, low: null, points: [] });
});

test('without an adopted compass a gap between landscapes is empty, not a guess', async () => {
  const gap = await read('net-income/gaps?division=deso2025&between=landscapes');
  expect(gap).toMatchObject({ between: 'landscapes', run: null, points: [] });
});

test.each([
  ['no-such/gaps?division=deso2025', 404, 'indicator/unknown-indicator'],
  ['net-income/gaps?division=nowhere', 404, 'area/unknown-division'],
  ['net-income/gaps?division=deso2025&within=municipality:9999', 404, 'area/unknown-area'],
  ['net-income/gaps?division=deso2025&between=anything', 400, 'http/invalid-request'],
  ['net-income/gaps', 400, 'http/invalid-request'],
])('%s is refused with a sentence', async (query, status, code) => {
  const answer = await house.app.inject(`/api/indicators/${query}`);
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
});
