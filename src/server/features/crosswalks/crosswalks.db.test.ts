import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaProfile } from '#contract/areas.ts';
import type { CrosswalkPreview, CrosswalkResult, CrosswalkText } from '#contract/crosswalks.ts';
import { dissolve } from '#statistics/spatial/dissolve.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { fromSweref, mapGeometry, toSweref } from '../areas/project-coordinates.ts';

let house: TestApp;
const split = '0380C1210';

/** The older edition, made of the loaded one as SCB split it: parts that end in 1–9 become one in 0. */
async function inventOlderEdition(): Promise<void> {
  const { owner } = house.database;
  const { rows } = await owner.query<{ code: string; geometry: AreaGeometry }>(
    `select a.code, g.geometry from area a join area_geometry g on g.area_id = a.id
     where a.division_id = 'deso2025' order by a.code`,
  );
  const codes = rows.map(({ code }) => `${code.slice(0, -1)}0`);
  const metres = rows.map(({ geometry }) => mapGeometry(geometry, toSweref));
  const wholes = dissolve(metres, codes, { unit: 'metres', snap: 1 });
  for (const { parent, geometry } of wholes) {
    const id = `deso2018:${parent}`;
    await owner.query(
      "insert into area values ($1, 'deso2018', $2, $2, $3) on conflict do nothing",
      [id, parent, parent.slice(0, 4)],
    );
    await owner.query("insert into area_geometry values ($1, $2, 1, 17, 59, 'invented')", [
      id,
      JSON.stringify(mapGeometry(geometry, fromSweref)),
    ]);
  }
}

/** Figures of the older edition: a share with counts, and a mean without. */
async function inventOlderFigures(): Promise<void> {
  const { owner } = house.database;
  await owner.query(
    "insert into period values ('2023', 'year', '2023-01-01', '2023-12-31') on conflict do nothing",
  );
  await owner.query(
    `insert into release (id, kind, publisher, source_table, licence, note, file_name, author, fetched_at,
       raw_hash, content_hash, program_version, publish_at, cells, missing, indicators, periods)
     values ('00000000-0000-4000-8000-000000000001', 'upload', 'SCB', 'invented', 'CC0', '', 'a.csv', 'x',
       now(), 'h', 'h', '1', now(), 4, 0, '{}', '{}')`,
  );
  for (const [code, indicator, value, count, denominator] of [
    [split, 'employment', 60, 600, 1000],
    [split, 'net-income', 300, null, null],
    ['0380C1220', 'net-income', 310, null, null],
  ]) {
    await owner.query(
      `insert into observation (area_id, indicator_id, period_id, sex, age, release_id, value, count, denominator)
       values ($1, $2, '2023', 'total', 'total', '00000000-0000-4000-8000-000000000001', $3, $4, $5)`,
      [`deso2018:${code}`, indicator, value, count, denominator],
    );
  }
}

beforeAll(async () => {
  house = await createTestApp();
  await inventOlderEdition();
  await inventOlderFigures();
});
afterAll(() => house.close());

const editions = { from: 'deso2018', to: 'deso2025', key: null };
async function post<Body>(path: string, payload: object): Promise<{ status: number; body: Body }> {
  const headers = { host: '127.0.0.1:80' };
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api/crosswalks${path}`,
    headers,
    payload,
  });
  return { status: answer.statusCode, body: answer.json() as Body };
}
const preview = (method: string, rest: object = {}) =>
  post<CrosswalkPreview & { code: string; detail: string }>('/preview', {
    ...editions,
    method,
    ...rest,
  });
async function save(method: string, rest: object = {}) {
  const { body } = await preview(method, rest);
  const said = { author: 'Analytiker Ek', note: 'Gjord i test.', inputHash: body.inputHash };
  return post<CrosswalkResult>('', { ...editions, method, ...rest, ...said });
}
const rowOf = async (area: string, indicator: string) => {
  const answer = await house.app.inject(`/api/areas/${area}`);
  return (answer.json() as AreaProfile).rows.find((row) => row.indicator === indicator);
};

test('codes match the editions, split areas are told, and nothing is saved', async () => {
  const { status, body } = await preview('by-code');
  expect([status, faultOfShape('CrosswalkPreview', body)]).toEqual([200, undefined]);
  expect(body).toMatchObject({
    pairs: 184,
    merged: 0,
    unmatchedFrom: { count: 0 },
    unmatchedTo: { count: 0 },
    canMake: true,
  });
  expect(body.split).toBeGreaterThan(4);
  expect(body.open).toBe(184 - body.whole);
  expect((await house.app.inject('/api/crosswalks')).json()).toEqual({ crosswalks: [] });
});

test('ground gives the same areas as codes, and shares that sum to one', async () => {
  const [codes, ground] = [(await preview('by-code')).body, (await preview('by-area')).body];
  expect([ground.pairs, ground.whole, ground.split, ground.open]).toEqual([
    codes.pairs,
    codes.whole,
    codes.split,
    0,
  ]);
  const shares = ground.examples.filter((part) => part.from === `deso2018:${split}`);
  expect(shares.reduce((sum, part) => sum + part.shareOfFrom!, 0)).toBeCloseTo(1, 9);
});

test('a saved crosswalk shows the older series with what was done, on the page of a split area', async () => {
  const saved = await save('by-population');
  expect([saved.status, saved.body.created]).toEqual([201, true]);
  expect((await save('by-population')).body.created).toBe(false);

  const share = await rowOf(`deso2025:${split.slice(0, -1)}1`, 'employment');
  expect(share?.linked).toMatchObject([
    {
      division: 'deso2018',
      method: 'by-population',
      weightPeriod: '2025',
      kind: 'recomputed',
      periods: ['2023'],
      figures: [{ period: '2023', value: 60 }],
    },
  ]);
  expect(share!.linked[0]!.figures[0]!.denominator).toBeLessThan(1000);
  const mean = await rowOf(`deso2025:${split.slice(0, -1)}1`, 'net-income');
  expect(mean?.linked).toMatchObject([{ kind: 'none', reason: 'no-counts', figures: [] }]);
  const same = await rowOf('deso2025:0380C1220', 'net-income');
  expect(same?.linked).toMatchObject([{ kind: 'measured', figures: [{ value: 310 }] }]);
});

test('the file of the page marks what was recomputed, and the list tells how it was made', async () => {
  const url = `/api/areas/deso2025:${split.slice(0, -1)}1/profile.csv`;
  const { payload } = await house.app.inject(url);
  expect(payload).toContain('omräknat från DeSO 2018');
  const { crosswalks } = (await house.app.inject('/api/crosswalks')).json() as {
    crosswalks: CrosswalkText[];
  };
  expect(crosswalks).toMatchObject([
    { method: 'by-population', note: 'Gjord i test.', inForce: true },
  ]);
  const parts = await house.app.inject(`/api/crosswalks/${crosswalks[0]!.id}/parts.csv`);
  expect(parts.statusCode).toBe(200);
  expect(parts.payload).toMatch(/from;to;weight/);
});

test('a key from a file is read, and one with faults is refused row by row', async () => {
  const key = (text: string) => ({ key: { fileName: 'nyckel.csv', text } });
  const good = key('from;to;weight\n0380C1220;0380C1220;1\n');
  expect((await preview('from-file', good)).body).toMatchObject({ pairs: 1, canMake: true });
  const bad = key('from;to;weight\n0380C1220;0380C1220;1,5\n0380C9999;0380C1220;1\n');
  const { body } = await preview('from-file', bad);
  expect(body.errors.map((error) => [error.code, error.row])).toEqual([
    ['crosswalk/malformed-weight', 2],
    ['crosswalk/unknown-area', 3],
  ]);
  expect((await save('from-file', bad)).status).toBe(400);
});

test.each([
  [{ to: 'deso2018' }, 400, 'crosswalk/same-division'],
  [{ to: 'regso2020' }, 400, 'crosswalk/no-areas'],
  [{ to: 'deso2016' }, 404, 'area/unknown-division'],
  [{ to: 'regso2025' }, 400, 'crosswalk/codes-do-not-match'],
  [{ to: 'regso2025', method: 'by-area' }, 400, 'crosswalk/no-borders'],
  [{ from: 'regso2025', to: 'regso2020', method: 'by-population' }, 400, 'crosswalk/no-areas'],
  [{ method: 'from-file' }, 400, 'crosswalk/no-file'],
])('%j is refused with a sentence', async (rest, status, code) => {
  const answer = await preview('by-code', rest);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.body.detail).not.toMatch(/[{}]/);
});

test('a crosswalk whose basis has changed since the preview is not saved', async () => {
  const said = { author: 'Ek', note: 'Gammal.', inputHash: '0'.repeat(64) };
  const answer = await post<{ code: string }>('', { ...editions, method: 'by-code', ...said });
  expect([answer.status, answer.body.code]).toEqual([409, 'crosswalk/changed-meanwhile']);
});
