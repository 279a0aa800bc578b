import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths, pathTo } from '#contract/paths.ts';
import { type TableEnding, tableEndings } from '#contract/tables.ts';
import { createTestApp, statementsOf, type TestApp } from '../../testing/test-app.ts';

let house: TestApp;
let release: string;
beforeAll(async () => {
  house = await createTestApp();
  const { rows } = await house.database.owner.query<{ id: string }>(
    `select id from release where file_name = 'scb-deso-2025.csv'`,
  );
  release = rows[0]!.id;
});
afterAll(() => house.close());

const types: Readonly<Record<TableEnding, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'json-stat': 'application/json; charset=utf-8',
};
const area = 'deso2025:0380C1230';
type ListCase = readonly [name: string, path: string, parts?: object];
const lists: readonly ListCase[] = [
  ['indelningar', paths.divisionsTable],
  ['omraden-deso2025', paths.areasTable, { division: 'deso2025' }],
  ['indikatorer', paths.indicatorsTable],
  ['parter', paths.partiesTable],
  ['sakomraden', paths.policyAreasTable],
  ['utgavor', paths.releasesTable],
  ['logg', paths.logTable],
];
type ObservedCase = readonly [name: string, path: string, parts: () => object, query?: object];
const observed: readonly ObservedCase[] = [
  ['omradesprofil-deso2025-0380C1230', paths.areaTable, () => ({ area })],
  [
    'varden-unemployment-deso2025-2024',
    paths.valuesTable,
    () => ({ indicator: 'unemployment' }),
    { division: 'deso2025' },
  ],
  ['regel-1-deso2025', paths.ruleEvaluationTable, () => ({ version: '1' })],
  ['utgava-', paths.releaseTable, () => ({ release })],
];

async function readFile(path: string, parts: object, query: object, ending: TableEnding) {
  const url = pathTo(path, { ...parts, ending }, { ...query });
  const answer = await house.app.inject(url);
  expect([answer.statusCode, answer.headers['content-type']], url).toEqual([200, types[ending]]);
  return answer;
}

/** The rows of the first sheet, and the texts of the whole book. */
function bookOf(bytes: Uint8Array): {
  readonly rows: number;
  readonly sheets: string;
  readonly texts: string;
} {
  const parts = unzipSync(bytes);
  return {
    rows: strFromU8(parts['xl/worksheets/sheet1.xml']!).match(/<row /g)!.length - 1,
    sheets: strFromU8(parts['xl/workbook.xml']!),
    texts: strFromU8(parts['xl/sharedStrings.xml']!),
  };
}

test.each(lists.map((one) => ({ one })))(
  '$one.0 come as CSV and as a workbook',
  async ({ one: [name, path, parts = {}] }) => {
    const csv = await readFile(path, parts, {}, 'csv');
    expect(csv.headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`);
    expect(csv.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const book = bookOf((await readFile(path, parts, {}, 'xlsx')).rawPayload);
    // A definition may hold line breaks, so the rows of the file are not its lines.
    expect(book.rows).toBeGreaterThan(0);
    expect(csv.payload.split('\r\n').length).toBeGreaterThan(book.rows);
    expect(book.sheets.includes('name="Källor"')).toBe(true);
  },
);

test.each(observed.map((one) => ({ one })))(
  '$one.0 comes as CSV, workbook and JSON-stat with its sources',
  async ({ one: [name, path, parts, query = {}] }) => {
    for (const ending of tableEndings) {
      const answer = await readFile(path, parts(), query, ending);
      expect(String(answer.headers['content-disposition'])).toContain(`filename="${name}`);
      expect(statementsOf(answer.headers)).toBeLessThanOrEqual(
        path === paths.ruleEvaluationTable ? 5 : 3,
      );
    }
    const { payload } = await readFile(path, parts(), query, 'json-stat');
    const dataset = JSON.parse(payload);
    expect(dataset.id).toEqual(['indicator', 'area', 'period', 'sex', 'age']);
    expect(dataset.dimension.area.category.index).toContain(area);
    expect(dataset.extension.releases).toContain(release);
    const book = bookOf((await readFile(path, parts(), query, 'xlsx')).rawPayload);
    expect(book.texts.includes(release)).toBe(true);
  },
);

test('the cell of an area is the same number in all three kinds of file', async () => {
  const query = { division: 'deso2025', period: '2024' };
  const parts = { indicator: 'unemployment' };
  const csv = (await readFile(paths.valuesTable, parts, query, 'csv')).payload;
  expect(csv.split('\r\n').find((line) => line.startsWith(`${area};`))).toContain(';3,402;');
  const dataset = JSON.parse(
    (await readFile(paths.valuesTable, parts, query, 'json-stat')).payload,
  );
  expect(dataset.value[dataset.dimension.area.category.index.indexOf(area)]).toBe(3.402);
  const xlsx = unzipSync((await readFile(paths.valuesTable, parts, query, 'xlsx')).rawPayload);
  expect(strFromU8(xlsx['xl/worksheets/sheet1.xml']!)).toContain('<v>3.402</v>');
});

test('a file that has not changed is not sent again, and an ending that does not exist is refused', async () => {
  const url = '/api/indicators/unemployment/values.xlsx?division=deso2025';
  const first = await house.app.inject(url);
  const again = await house.app.inject({
    url,
    headers: { 'if-none-match': String(first.headers.etag) },
  });
  expect([again.statusCode, again.payload]).toEqual([304, '']);
  const other = await house.app.inject(url.replace('xlsx', 'docx'));
  expect([other.statusCode, other.json().code]).toEqual([400, 'http/invalid-request']);
  expect((await house.app.inject('/api/parties.json-stat')).statusCode).toBe(400);
});

test('a release of more cells than are read at once comes whole, each cell once and in order', async () => {
  await house.database.owner.query(
    `insert into period (id, kind, start_date, end_date)
     select y::text, 'year', make_date(y, 1, 1), make_date(y, 12, 31)
     from generate_series(1800, 1909) y on conflict do nothing`,
  );
  const { rowCount } = await house.database.owner.query(
    `insert into observation (area_id, indicator_id, period_id, sex, age, release_id, value)
     select a.id, 'population', y::text, 'total', 'total', '${release}', y
     from area a, generate_series(1800, 1909) y where a.division_id = 'deso2025'`,
  );
  expect(rowCount).toBe(20_240);
  const csv = (await readFile(paths.releaseTable, { release }, {}, 'csv')).payload;
  const keys = csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => {
      const [id, , indicator, period] = line.split(';');
      return `${id} ${indicator} ${period}`;
    });
  expect(keys).toHaveLength(20_240 + 2_944);
  expect(keys).toEqual([...new Set(keys)].sort());
});
