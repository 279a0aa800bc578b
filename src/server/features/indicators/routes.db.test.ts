import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IndicatorMetadata, IndicatorValues } from '#contract/indicators.ts';
import { createTestApp, faultOfShape, statementsOf, type TestApp } from '../../testing/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await createTestApp();
});
afterAll(() => house.close());

async function read<T>(url: string): Promise<T> {
  const answer = await house.app.inject(url);
  expect(answer.statusCode, `${url} ${answer.payload.slice(0, 300)}`).toBe(200);
  expect(statementsOf(answer.headers)).toBeLessThanOrEqual(3);
  return answer.json() as T;
}

const values = (rest: string): Promise<IndicatorValues> =>
  read<IndicatorValues>(`/api/indicators/${rest}`);

test('the catalogue holds the seven of the rule and at least ten more, all documented', async () => {
  const answer = await read<{ indicators: IndicatorMetadata[] }>('/api/indicators');
  expect(faultOfShape('IndicatorList', answer)).toBeUndefined();
  const ids = answer.indicators.map((one) => one.id);
  expect(ids.length).toBeGreaterThanOrEqual(17);
  expect(ids).toEqual(
    expect.arrayContaining([
      'net-income',
      'employment',
      'upper-secondary-eligibility',
      'education',
      'unemployment',
      'financial-assistance',
      'sick-days',
    ]),
  );
  const proxies = answer.indicators.filter((one) => one.kind === 'proxy');
  expect(proxies.every((one) => one.proxyFor !== null)).toBe(true);
});

test('an indicator says where it has values', async () => {
  const answer = await read<IndicatorMetadata>('/api/indicators/net-income');
  expect(answer.coverage).toContainEqual({
    division: 'deso2025',
    period: '2024',
    sex: 'total',
    age: 'total',
    values: 184,
    missing: 0,
  });
});

test('values are parallel arrays in the order of the ids, in five classes', async () => {
  const answer = await values('net-income/values?division=deso2025');
  expect(faultOfShape('IndicatorValues', answer)).toBeUndefined();
  expect(answer.period).toBe('2024');
  expect(answer.areas).toEqual(answer.areas.toSorted());
  for (const list of [answer.areas, answer.values, answer.missing, answer.releaseOf]) {
    expect(list).toHaveLength(184);
  }
  expect(answer.values[answer.areas.indexOf('deso2025:0380A0010')]).toBe(460.8);
  expect(answer.classLimits).toHaveLength(6);
  expect(answer.releases).toHaveLength(1);
  expect(answer.comparison).toMatchObject({
    area: 'composite:uppsala-enkoping',
    standIn: true,
    figure: { value: 349.3 },
  });
});

test('a missing value has its reason and no class', async () => {
  const answer = await values('police-listed-share/values?division=deso2025');
  expect(answer.missing.filter((reason) => reason === 'not-applicable')).toHaveLength(170);
  expect(answer.values.filter((value) => value !== null)).toHaveLength(14);
  expect(answer.values.every((value, i) => (value === null) !== (answer.missing[i] === null))).toBe(
    true,
  );
});

test('an indicator without values at a level answers with nothing rather than something else', async () => {
  const answer = await values('net-income/values?division=municipality');
  expect(answer.period).toBe('');
  expect(answer.areas).toHaveLength(8);
  expect(new Set(answer.values)).toEqual(new Set([null]));
  expect(new Set(answer.releaseOf)).toEqual(new Set([-1]));
  expect(answer.classLimits).toEqual([]);
});

test('values by sex and age are those of the group', async () => {
  const answer = await values('population/values?division=deso2025&sex=women&age=0-4&period=2025');
  expect(answer.values[answer.areas.indexOf('deso2025:0380A0010')]).toBe(51);
});

test('a country value takes the place of the stand-in as soon as it is published', async () => {
  const other = await createTestApp();
  try {
    await other.database.owner.query(
      `insert into observation (area_id, indicator_id, period_id, sex, age, release_id, value)
       select 'country:SE', 'net-income', '2024', 'total', 'total', id, 333.3
       from release where file_name = 'scb-deso-2025.csv'`,
    );
    const answer = await other.app.inject('/api/indicators/net-income/values?division=deso2025');
    expect(answer.json().comparison).toMatchObject({
      area: 'country:SE',
      standIn: false,
      figure: { value: 333.3 },
    });
  } finally {
    await other.close();
  }
});

test('values as CSV carry reason, source and stand-in', async () => {
  const answer = await house.app.inject(
    '/api/indicators/police-listed-share/values.csv?division=deso2025',
  );
  const lines = answer.payload.trim().split('\r\n');
  expect(lines).toHaveLength(185);
  expect(lines.filter((line) => line.includes(';ej tillämpligt;'))).toHaveLength(170);
  expect(lines.slice(1).every((line) => line.includes('Polismyndigheten, tabell '))).toBe(true);
});

test.each([
  ['/api/indicators/lycka', 404, 'indicator/unknown-indicator'],
  ['/api/indicators/lycka/values?division=deso2025', 404, 'indicator/unknown-indicator'],
  ['/api/indicators/net-income/values', 400, 'http/invalid-request'],
  ['/api/indicators/net-income/values?division=deso2016', 404, 'area/unknown-division'],
  ['/api/indicators/net-income/values?division=deso2025&period=i%20fjol', 400, 'period/malformed'],
  ['/api/indicators/net-income/values?division=deso2025&age=unga', 400, 'indicator/malformed-age'],
  ['/api/indicators/net-income/values?division=deso2025&sex=x', 400, 'http/invalid-request'],
])('%s is refused with a sentence', async (url, status, code) => {
  const answer = await house.app.inject(url);
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  expect(answer.json().detail).toMatch(/\.$/);
});
