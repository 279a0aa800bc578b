import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { addInventedCounty } from './testing/invented-county.ts';
import { makeWorkbook } from './testing/make-workbook.ts';
import { type ReleaseClient, releaseClient } from './testing/release-client.ts';

let database: TestDatabase;
let client: ReleaseClient;

beforeAll(async () => {
  database = await createTestDatabase();
  await addInventedCounty(database);
  client = await releaseClient(database);
});

beforeEach(async () => {
  await database.owner.query('delete from sender_reading');
});

afterAll(async () => {
  await client.app.close();
  await database.close();
});

/** A long table whose heads and words for indicators are the sender's own. */
const ownWords = (year: number, ...codes: readonly string[]): string =>
  [
    'plats;mått;tid;resultat',
    ...codes.map((code, i) => `${code};Fritid, %;${year};${i + 1},5`),
  ].join('\n');
const ownReading = {
  areaColumn: 'plats',
  valueColumn: 'resultat',
  indicatorTexts: [{ text: 'Fritid, %', indicator: 'leisure-share' }],
};

test('the next file with the same heads is read as the last was, and the preview says so', async () => {
  const first = await client.preview(ownWords(2022, '9901A0010', '9901C0011'));
  expect(first.body).toMatchObject({ likeBefore: null, indicatorTexts: ['Fritid, %'] });
  expect(first.body.errors[0]).toMatchObject({ code: 'release/unknown-indicator' });
  const loaded = await client.load(ownWords(2022, '9901A0010', '9901C0011'), ownReading);
  expect(loaded.status).toBe(201);
  const next = await client.preview(ownWords(2023, '9901A0010', '9901C0011'));
  expect(next.body).toMatchObject({
    canLoad: true,
    errors: [],
    warnings: [],
    indicators: ['leisure-share'],
    periods: ['2023'],
    likeBefore: {
      publisher: 'Invented office',
      fileName: 'fritid-åäö.csv',
      release: loaded.body.release.id,
      asBefore: true,
    },
  });
});

test('a person may read it otherwise, like another sender, or like nobody', async () => {
  await client.load(ownWords(2018, '9901A0010'), ownReading);
  const file = ownWords(2019, '9901A0010');
  const texts = [{ text: 'Fritid, %', indicator: '' }];
  const changed = await client.preview(file, { indicatorTexts: texts });
  expect(changed.body).toMatchObject({ rows: 0, likeBefore: { asBefore: false } });
  const other = await client.preview(file, {}, { sender: 'Another office' });
  expect(other.body).toMatchObject({ likeBefore: null, canLoad: false });
  const nobody = await client.preview(file, {}, { sender: '' });
  expect(nobody.body.likeBefore).toBeNull();
  const same = await client.preview(file, {}, { sender: 'Invented office' });
  expect(same.body).toMatchObject({ likeBefore: { asBefore: true }, canLoad: true });
});

test('heads, areas and groups that are new or gone since last time are told, and stop nothing', async () => {
  const heads = 'plats;kön;leisure-share 2016';
  await client.load([heads, '9901A0010;kvinnor;1', '9901C0011;kvinnor;2'].join('\n'), {
    areaColumn: 'plats',
  });
  const next = ['plats;kön;leisure-share 2017;not', '9901A0010;män;1;x', '9901C0012;män;2;y'];
  const { body } = await client.preview(next.join('\n'));
  expect(body.canLoad).toBe(true);
  expect(body.reading.columns).toEqual([
    { column: 'leisure-share 2017', indicator: 'leisure-share', period: '2017' },
  ]);
  const told = body.warnings.map(({ code, data }) => [code, data.addedExamples, data.goneExamples]);
  expect(told).toEqual([
    ['release/heads-changed', 'not', ''],
    ['release/areas-changed', 'deso2099:9901C0012', 'deso2099:9901C0011'],
    ['release/groups-changed', 'men|total', 'women|total'],
    ['release/column-not-read', undefined, undefined],
  ]);
});

test('a column that the sender did not have last time is read as it looks, beside the others', async () => {
  const first = 'plats;leisure-share 2013;bilaga\n9901A0010;1;9';
  await client.load(first, { areaColumn: 'plats' });
  const next = 'plats;leisure-share 2014;walks-per-person 2014;bilaga\n9901A0010;1;2;9';
  const { body } = await client.preview(next);
  expect(body.reading.columns).toEqual([
    { column: 'leisure-share 2014', indicator: 'leisure-share', period: '2014' },
    { column: 'walks-per-person 2014', indicator: 'walks-per-person', period: '2014' },
  ]);
  expect(body.likeBefore).toMatchObject({ asBefore: true });
});

test('a value of the country that moves by more than 30 per cent is told before the load', async () => {
  const file = (year: number, value: string): string => `område;leisure-share ${year}\n00;${value}`;
  await client.load(file(2010, '10'));
  const jump = await client.preview(file(2011, '20'));
  expect(jump.body.warnings).toMatchObject([
    {
      code: 'release/national-jump',
      data: { period: '2011', beforePeriod: '2010', before: 10, after: 20 },
    },
  ]);
  expect(jump.body.canLoad).toBe(true);
  expect((await client.preview(file(2011, '12,9'))).body.warnings).toEqual([]);
});

test('Excel and CSV of the same cells are the same release, from the same remembered reading', async () => {
  const csv = ownWords(2021, '9901A0010', '9901C0011');
  const loaded = await client.load(csv, ownReading);
  const rows = csv.split('\n').map((line) => line.split(';'));
  const book = makeWorkbook([
    { name: 'Om', rows: [['Om tabellen']] },
    { name: 'Data', rows: [['Fritid i länet'], [], ...rows] },
  ]);
  const preview = await client.preview(book);
  expect(preview.body).toMatchObject({
    canLoad: true,
    sameAs: loaded.body.release.id,
    reading: { format: 'xlsx', sheet: 'Data', headRow: 3, encoding: null },
    sheets: [
      { name: 'Om', hidden: false },
      { name: 'Data', hidden: false },
    ],
    likeBefore: { asBefore: true },
  });
  expect((await client.load(book)).body).toMatchObject({ created: false });
});
