import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaList, AreaProfile, ComputedValues, MapData } from '#contract/areas.ts';
import { createTestApp, faultOfShape, statementsOf, type TestApp } from '../../testing/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await createTestApp();
});
afterAll(() => house.close());

const gottsunda = 'deso2025:0380C1410';

async function read<T>(url: string): Promise<T> {
  const answer = await house.app.inject(url);
  expect(answer.statusCode, `${url} ${answer.payload.slice(0, 300)}`).toBe(200);
  expect(statementsOf(answer.headers)).toBeLessThanOrEqual(4);
  return answer.json() as T;
}

test('the division of small areas holds the 184 of Uppsala and Enköping, and none elsewhere', async () => {
  const { division, areas } = await read<AreaList>('/api/divisions/deso2025/areas');
  expect(faultOfShape('AreaList', { division, areas })).toBeUndefined();
  expect(areas).toHaveLength(184);
  expect(areas.every((area) => area.hasGeometry && (area.population ?? 0) > 0)).toBe(true);
  expect(areas.filter((area) => area.id.startsWith('deso2025:0381'))).toHaveLength(25);
  const loaded = division.coverage.filter((one) => one.areas > 0).map((one) => one.name);
  expect(division.coverage).toHaveLength(8);
  expect(loaded.sort()).toEqual(['Enköping', 'Uppsala']);
});

test('a small area is named after the area it lies in and its code', async () => {
  const { areas } = await read<AreaList>('/api/divisions/deso2025/areas');
  const area = areas.find((one) => one.id === 'deso2025:0381C1120');
  expect(area?.name).toBe('Romberga (0381C1120)');
  expect(area?.parents.map((parent) => parent.id)).toEqual([
    'regso2025:0381R009',
    'municipality:0381',
    'county:03',
    'country:SE',
  ]);
});

test('a municipality’s absent values are computed only where that is honest, else with the reason', async () => {
  const { owner } = house.database;
  const { rows } = await owner.query<{ area: string }>(
    `select n.area_id as area from area_nesting n
     where n.parent_id = 'municipality:0381' and n.area_id like 'deso2025:%' order by 1`,
  );
  const empty = await read<ComputedValues>('/api/areas/municipality:0381/computed');
  expect(faultOfShape('ComputedValues', empty)).toBeUndefined();
  const county = await read<ComputedValues>('/api/areas/county:03/computed');
  const ofCounty = county.values.find((one) => one.indicator === 'net-income');
  expect(ofCounty).toMatchObject({ value: null, areas: 184 });
  const reasonOf = (values: ComputedValues, id: string) =>
    values.values.find((one) => one.indicator === id)?.reason;
  expect(reasonOf(empty, 'population')).toBe('noise-in-parts');
  expect(reasonOf(empty, 'net-income')).toBe('no-counts');
  await owner.query(
    `update observation set count = 5, denominator = 50, value = 10
     where indicator_id = 'unemployment' and area_id = any($1)`,
    [rows.map((row) => row.area)],
  );
  // What was answered is remembered until the data change.
  await owner.query("update reference_file set sha256 = 'x' where path = 'breaks.yaml'");
  const url = '/api/areas/municipality:0381/computed';
  const whole = (await read<ComputedValues>(url)).values;
  expect(whole.find((one) => one.indicator === 'unemployment')).toMatchObject({
    value: 10,
    areas: 25,
    division: 'deso2025',
    reason: null,
  });
});

test('a profile has the documented shape, its values and what they are set against', async () => {
  const profile = await read<AreaProfile>(`/api/areas/${gottsunda}`);
  expect(faultOfShape('AreaProfile', profile)).toBeUndefined();
  const { rows } = await house.database.owner.query(
    "select value from observation where area_id = $1 and indicator_id = 'unemployment'",
    [gottsunda],
  );
  const row = profile.rows.find((one) => one.indicator === 'unemployment');
  expect(row?.figure.value).toBe(rows[0].value);
  expect(row?.figure.period).toBe('2024');
  expect(row?.comparisons.map((one) => [one.role, one.figure?.value ?? null])).toEqual([
    ['country', null],
    ['stand-in', 4.91],
    ['county', null],
    ['municipality', null],
    ['median-of-areas', expect.any(Number)],
  ]);
  expect(row?.comparisons.at(-1)).toMatchObject({ name: 'Uppsala', areas: 159 });
  expect(row?.spread?.areas).toBe(184);
  expect(profile.ages).toHaveLength(17);
  expect(profile.ages[0]?.age).toBe('0-4');
  expect(profile.areaKm2).toBeGreaterThan(0);
  expect(profile.neighbours.length).toBeGreaterThan(1);
});

test('the rule is told the same for one area as over the whole division', async () => {
  const profile = await read<AreaProfile>(`/api/areas/${gottsunda}`);
  const answer = await house.app.inject('/api/rules/1/evaluation?division=deso2025');
  const whole = answer.json() as { areas: AreaProfile['evaluation'][] };
  const same = whole.areas.find((one) => one?.area === gottsunda);
  expect(profile.evaluation).toMatchObject({ rule: 1, standIn: true });
  expect(same).toMatchObject(profile.evaluation ?? {});
});

test('what has no value at the level is absent with its reason', async () => {
  const profile = await read<AreaProfile>(`/api/areas/${gottsunda}`);
  const reasons = new Map(profile.absent.map((one) => [one.indicator, one.reason]));
  expect(reasons.get('upper-secondary-eligibility')).toBe('not-at-this-level');
  expect(reasons.get('reported-crime-total')).toBe('not-at-this-level');
});

test('a municipality without small areas says that they are expected', async () => {
  const profile = await read<AreaProfile>('/api/areas/municipality:0360');
  expect(profile.evaluation).toBeNull();
  expect(profile.inside).toEqual([
    { division: 'deso2025', areas: [], expected: true },
    { division: 'regso2025', areas: [], expected: true },
  ]);
  const crime = profile.rows.find((row) => row.indicator === 'reported-crime-total');
  expect(crime?.history).toHaveLength(10);
  expect(crime?.figure.period).toBe('2025');
});

test('the map is one topology in whole metres and weighs little', async () => {
  const answer = await house.app.inject({
    url: '/api/divisions/deso2025/map',
    headers: { 'accept-encoding': 'br' },
  });
  expect(answer.headers['content-encoding']).toBe('br');
  expect(answer.rawPayload.length).toBeLessThan(300_000);
  const map = JSON.parse(brotliDecompressSync(answer.rawPayload).toString()) as MapData;
  expect(faultOfShape('MapData', map)).toBeUndefined();
  expect(map.areas).toHaveLength(184);
  expect(map.bounds.every(Number.isInteger)).toBe(true);
  expect(map.topology.objects.areas.geometries).toHaveLength(184);
  expect(
    map.topology.objects.outlines.geometries.map((one: { id: string }) => one.id).sort(),
  ).toEqual(['municipality:0380', 'municipality:0381']);
  const pairs = map.neighbours.flatMap((ids, i) => ids.map((id) => [i, id] as const));
  expect(pairs).toHaveLength(2 * 479);
  expect(pairs.every(([a, b]) => map.neighbours[b]?.includes(a))).toBe(true);
});

test('a place finds the area it lies in, by its own label point', async () => {
  const profile = await read<AreaProfile>(`/api/areas/${gottsunda}`);
  const { longitude, latitude } = profile.labelPoint ?? { longitude: 0, latitude: 0 };
  const found = await read<{ id: string }>(
    `/api/areas/at?longitude=${longitude}&latitude=${latitude}`,
  );
  expect(found.id).toBe(gottsunda);
});

test.each([
  ['/api/areas/at?longitude=18.06&latitude=59.33', 404, 'area/no-area-here'],
  ['/api/areas/at?longitude=59.85&latitude=17.64', 404, 'area/no-area-here'],
  ['/api/areas/at?longitude=oj&latitude=17', 400, 'http/invalid-request'],
  ['/api/areas/at?longitude=17.6&latitude=59.8&division=regso2025', 404, 'area/no-geometry'],
  ['/api/divisions/regso2025/map', 404, 'area/no-geometry'],
  ['/api/divisions/deso2016/map', 404, 'area/unknown-division'],
  ['/api/divisions/kvarter/areas', 404, 'area/unknown-division'],
  ['/api/areas/deso2025:0380C9999', 404, 'area/unknown-area'],
  ['/api/areas/deso2025:380C1410', 400, 'area/malformed-code'],
  ['/api/areas/Gottsunda', 400, 'area/malformed-id'],
])('%s is refused with a sentence', async (url, status, code) => {
  const answer = await house.app.inject(url);
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  expect(faultOfShape('Problem', answer.json())).toBeUndefined();
  expect(answer.json().detail).toMatch(/\.$/);
});

test('the profile as CSV names period, source and stand-in on every line', async () => {
  const answer = await house.app.inject(`/api/areas/${gottsunda}/profile.csv`);
  expect(statementsOf(answer.headers)).toBeLessThanOrEqual(3);
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  const lines = answer.payload.split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffOmrådes-id;Område;Indikator-id;/);
  const standIn = lines.filter((line) => line.includes(';ersätter riket tills'));
  expect(standIn).toHaveLength(7);
  expect(standIn.every((line) => line.includes(';ja;Samsyn, ur siffror från SCB'))).toBe(true);
  expect(lines.some((line) => line.includes(';349,3;'))).toBe(true);
  const proxy = lines.find((line) => line.includes(';sickness-compensation;'));
  expect(proxy).toContain(';Sjuk- och aktivitetsersättning;Sjukdagar;');
  const english = await house.app.inject(`/api/areas/${gottsunda}/profile.csv?sprak=en`);
  expect(english.payload).toMatch(/^\ufeffArea id;Area;Indicator id;/);
});

test('an unchanged profile is not sent again, and a withdrawn release changes it', async () => {
  const url = `/api/areas/${gottsunda}`;
  const first = await house.app.inject(url);
  const etag = String(first.headers.etag);
  const again = await house.app.inject({ url, headers: { 'if-none-match': etag } });
  expect([again.statusCode, again.payload]).toEqual([304, '']);
  const other = await createTestApp();
  try {
    await other.database.owner.query(
      `update release set withdrawn_at = now(), withdrawn_by = 'x', withdrawn_reason = 'y'
       where file_name = 'stand-in-uppsala-enkoping.csv'`,
    );
    const changed = await other.app.inject({ url, headers: { 'if-none-match': etag } });
    expect(changed.statusCode).toBe(200);
    const { rows } = changed.json() as AreaProfile;
    expect(rows.flatMap((row) => row.comparisons).some((one) => one.role === 'stand-in')).toBe(
      false,
    );
  } finally {
    await other.close();
  }
});

test('a figure waiting for its hour shows to nobody', async () => {
  const other = await createTestApp();
  try {
    await other.database.owner.query(
      `update release set publish_at = now() + interval '1 day' where file_name = 'scb-deso-2025.csv'`,
    );
    const profile = (await other.app.inject(`/api/areas/${gottsunda}`)).json() as AreaProfile;
    expect(profile.rows.map((row) => row.indicator)).toEqual(['police-listed-share']);
    const values = await other.app.inject('/api/indicators/net-income/values?division=deso2025');
    expect(values.json().values.every((value: unknown) => value === null)).toBe(true);
  } finally {
    await other.close();
  }
});
