import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anonymous } from '#domain/access/caller.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { buildApp } from '../../http/app.ts';
import { addInventedCounty } from './testing/invented-county.ts';
import { type ReleaseClient, releaseClient } from './testing/release-client.ts';

let database: TestDatabase;
let client: ReleaseClient;

beforeAll(async () => {
  database = await createTestDatabase();
  await addInventedCounty(database);
  client = await releaseClient(database);
});

// Each test begins without releases of the invented indicators.
beforeEach(async () => {
  await database.owner.query(
    `create temporary table own as
       select distinct release_id as id from observation where area_id like 'deso20%:9901%' or area_id like '%:9901';
     delete from observation where release_id in (select id from own);
     delete from release_coverage where release_id in (select id from own);
     delete from release_raw where release_id in (select id from own);
     delete from release where id in (select id from own);
     drop table own`,
  );
});

afterAll(async () => {
  await client.app.close();
  await database.close();
});

const long = (...rows: readonly string[]): string =>
  ['deso;indikator;år;värde', ...rows].join('\n');
const fileA = long(
  '9901A0010;leisure-share;2024;12,5',
  '9901C0011;leisure-share;2024;..',
  '9901C0012;leisure-share;2024;0',
);
const shownA = [
  'deso2099:9901A0010 2024 12.5',
  'deso2099:9901C0011 2024 not-collected',
  'deso2099:9901C0012 2024 0',
];
const fileB = fileA.replace('12,5', '13,5');

test('a preview tells what a load would do and saves nothing', async () => {
  const before = await client.digest();
  const { status, body } = await client.preview(fileA);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    fileName: 'fritid-åäö.csv',
    rows: 3,
    cells: 3,
    values: 2,
    missing: [{ reason: 'not-collected', cells: 1 }],
    matchedAreas: 3,
    areasWithoutRow: 1,
    unmatchedCodes: [],
    indicators: ['leisure-share'],
    periods: ['2024'],
    changes: { new: 3, changed: 0, same: 0 },
    sameAs: null,
    errors: [],
    canLoad: true,
  });
  expect(body.changes.examples[0]).toEqual({
    area: 'deso2099:9901A0010',
    areaName: 'Area 9901A0010',
    indicator: 'leisure-share',
    period: '2024',
    before: null,
    after: '12.5',
  });
  expect(await client.digest()).toBe(before);
});

test('a load shows at once, and its release says where the figures are from', async () => {
  const { status, body } = await client.load(fileA, {}, { note: 'First year' });
  expect(status).toBe(201);
  expect(body.created).toBe(true);
  expect(body.release).toMatchObject({
    kind: 'upload',
    publisher: 'Invented office',
    author: 'Operator',
    fileName: 'fritid-åäö.csv',
    note: 'First year',
    cells: 3,
    missing: 1,
    indicators: ['leisure-share'],
    periods: ['2024'],
    state: 'published',
  });
  expect(await client.shown('leisure-share')).toEqual(shownA);
  const { rows } = await database.owner.query(
    'select convert_from(raw, $1) as raw from release_raw where release_id = $2',
    ['UTF8', body.release.id],
  );
  expect(rows).toEqual([{ raw: fileA }]);
});

test('the same file twice changes nothing', async () => {
  const first = await client.load(fileA);
  const before = await client.digest();
  expect((await client.preview(fileA)).body.sameAs).toBe(first.body.release.id);
  const second = await client.load(fileA, {}, { author: 'Somebody else' });
  expect(second.status).toBe(200);
  expect(second.body.created).toBe(false);
  expect(second.body.release.id).toBe(first.body.release.id);
  expect(await client.digest()).toBe(before);
});

test('a file, its correction, and the file again end where the file does', async () => {
  await client.load(fileA);
  const preview = await client.preview(fileB);
  expect(preview.body.changes).toMatchObject({ new: 0, changed: 1, same: 2 });
  expect(preview.body.changes.examples).toMatchObject([{ before: '12.5', after: '13.5' }]);
  await client.load(fileB);
  expect((await client.shown('leisure-share'))[0]).toBe('deso2099:9901A0010 2024 13.5');
  const again = await client.load(fileA);
  expect(again.body.created).toBe(true);
  expect(await client.shown('leisure-share')).toEqual(shownA);
  const before = await client.digest();
  expect((await client.load(fileA)).body.created).toBe(false);
  expect(await client.digest()).toBe(before);
});

test('shuffled rows are the same release', async () => {
  const [heads, ...rows] = fileA.split('\n');
  const { body } = await client.load(fileA);
  const before = await client.digest();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
      const again = await client.load([heads, ...shuffled].join('\n'));
      expect(again.body).toMatchObject({ created: false, release: { id: body.release.id } });
    }),
    { numRuns: 6 },
  );
  expect(await client.digest()).toBe(before);
});

test('wide and long files of the same figures are the same release', async () => {
  const { body } = await client.load(fileA);
  const wide =
    'kod,namn,Leisure share 2024 (%)\n9901C0012,x,0.0\n9901A0010,y,12.50\n9901C0011,z,..';
  const preview = await client.preview(wide);
  expect(preview.body).toMatchObject({
    canLoad: true,
    sameAs: body.release.id,
    reading: { layout: 'wide', delimiter: ',', decimal: '.', unit: '%' },
    warnings: [{ code: 'release/column-not-read', column: 'namn' }],
  });
  expect((await client.load(wide)).body.created).toBe(false);
});

test('windows-1252, a byte order mark and thousands apart are read as they were meant', async () => {
  const text =
    'Områdeskod;Indikator;År;Värde;Nämnare\r\n9901A0010;Fritidsandel;2024;12,5;1\u00a0234\r\n';
  const windows = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const first = await client.load(windows);
  expect(first.body.created).toBe(true);
  expect((await client.preview(windows)).body.reading.encoding).toBe('windows-1252');
  const marked = `\ufeff${text.replace('\u00a0', '\u202f')}`;
  const second = await client.load(marked);
  expect(second.body).toMatchObject({ created: false, release: { id: first.body.release.id } });
  const { rows } = await database.owner.query(
    'select denominator from observation where release_id = $1',
    [first.body.release.id],
  );
  expect(rows).toEqual([{ denominator: 1234 }]);
});

test('a release with a later hour is hidden from everybody until then', async () => {
  const { body } = await client.load(fileA, {}, { publishAt: '2090-01-01T00:00:00+01:00' });
  const { id } = body.release;
  expect(body.release).toMatchObject({ state: 'waiting', publishAt: '2089-12-31T23:00:00.000Z' });
  const read = (url: string) => client.app.inject({ url, headers: { host: '127.0.0.1:80' } });
  expect(await client.shown('leisure-share')).toEqual([]);
  expect((await read(`/api/releases/${id}`)).statusCode).toBe(404);
  expect((await read(`/api/releases/${id}/cells.csv`)).statusCode).toBe(404);
  const list = (await read('/api/releases')).json() as {
    releases: { id: string; state: string }[];
  };
  expect(list.releases.find((release) => release.id === id)?.state).toBe('waiting');
  const stranger = await buildApp({ identify: async () => anonymous, database, logger: false });
  for (const url of ['/api/releases', '/api/releases.csv']) {
    const seen = await stranger.inject({ url, headers: { host: '127.0.0.1:80' } });
    expect(seen.statusCode).toBe(200);
    expect(seen.body).toContain('scb-deso-2025.csv');
    expect(seen.body).not.toContain('fritid-åäö.csv');
  }
  await stranger.close();
  const { rows } = await database.owner.query(
    'select count(*) as hidden from observation where release_id = $1',
    [id],
  );
  expect(rows).toEqual([{ hidden: 3 }]);

  await database.owner.query('update release set publish_at = now() where id = $1', [id]);
  expect(await client.shown('leisure-share')).toEqual(shownA);
  expect((await read(`/api/releases/${id}`)).json()).toMatchObject({ state: 'published' });
});

test('a moment of publication that has passed means at once, and junk is refused', async () => {
  const { body } = await client.load(fileA, {}, { publishAt: '2001-01-01T00:00:00Z' });
  expect(Date.parse(body.release.publishAt)).toBeGreaterThan(Date.parse('2020-01-01'));
  for (const publishAt of ['now', 'infinity', '2026-02-30T00:00:00Z']) {
    const refused = await client.load(fileB, {}, { publishAt });
    expect(refused).toMatchObject({ status: 400, body: { code: 'release/malformed-moment' } });
  }
});

test('a withdrawn release no longer shows, what it had replaced does, and it can be loaded again', async () => {
  await client.load(fileA);
  const { body } = await client.load(fileB);
  const withdrawn = await client.withdraw(body.release.id);
  expect(withdrawn).toMatchObject({
    status: 200,
    body: {
      state: 'withdrawn',
      withdrawnBy: 'Operator',
      withdrawnReason: 'entered in the wrong year',
    },
  });
  expect(await client.shown('leisure-share')).toEqual(shownA);
  expect(await client.withdraw(body.release.id, '   ')).toMatchObject({
    status: 400,
    body: { code: 'release/malformed-statement', data: { fields: ['body.reason'] } },
  });
  expect(await client.withdraw(body.release.id)).toMatchObject({
    status: 409,
    body: { code: 'release/already-withdrawn' },
  });
  const { rows } = await database.owner.query(
    'select actor, action, data from audit_entry order by number desc limit 1',
  );
  expect(rows).toEqual([
    {
      actor: 'Operator',
      action: 'release/withdrawn',
      data: { reason: 'entered in the wrong year' },
    },
  ]);
  const again = await client.load(fileB);
  expect(again.body.created).toBe(true);
  expect(again.body.release.id).not.toBe(body.release.id);
  expect((await client.shown('leisure-share'))[0]).toBe('deso2099:9901A0010 2024 13.5');
});

test('of several loads at once of the same file one is stored and the others get its release', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => client.load(fileA)));
  expect(answers.filter((one) => one.body.created)).toHaveLength(1);
  expect(new Set(answers.map((one) => one.body.release.id)).size).toBe(1);
  expect(answers.map((one) => one.status).sort()).toEqual([200, 200, 200, 201]);
  expect(await client.shown('leisure-share')).toEqual(shownA);
});

test('a file other than the one previewed, or with an error, is refused and nothing is saved', async () => {
  const before = await client.digest();
  const other = await client.load(fileA, {}, { fileHash: 'f'.repeat(64) });
  expect(other).toMatchObject({ status: 409, body: { code: 'release/other-file' } });
  const wrong = await client.load(fileA.replace('12,5', '112,5'));
  expect(wrong.body).toMatchObject({
    code: 'release/preview-has-errors',
    data: { firstCode: 'release/value-out-of-range', row: 2, column: 'värde', value: '112,5' },
  });
  expect(wrong.body.detail).toContain('fritid-åäö.csv, rad 2, kolumnen värde');
  const nobody = await client.load(fileA, {}, { publisher: '   ' });
  expect(nobody.body).toMatchObject({
    code: 'release/malformed-statement',
    data: { fields: ['statement.publisher'] },
  });
  const half = await client.load(fileA, {}, { note: '\ud800' });
  expect(half).toMatchObject({ status: 400, body: { code: 'http/unreadable-text' } });
  expect(await client.digest()).toBe(before);
});

test("a release's cells as a file can be previewed as the same release", async () => {
  const { body } = await client.load(fileA);
  const answer = await client.app.inject({
    url: `/api/releases/${body.release.id}/cells.csv`,
    headers: { host: '127.0.0.1:80' },
  });
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  const preview = await client.preview(answer.rawPayload);
  expect(preview.body).toMatchObject({ canLoad: true, sameAs: body.release.id });
});
