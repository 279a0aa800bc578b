import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { type ReleaseClient, releaseClient } from './testing/release-client.ts';

let database: TestDatabase;
let client: ReleaseClient;

beforeAll(async () => {
  database = await createTestDatabase();
  client = await releaseClient(database);
});
afterAll(async () => {
  await client.app.close();
  await database.close();
});

const about = 'division=deso2025&period=2024';

async function download(url: string): Promise<Buffer> {
  const answer = await client.app.inject({ url, headers: { host: '127.0.0.1:80' } });
  expect(answer.statusCode, url).toBe(200);
  return answer.rawPayload;
}

test.each(['csv&sprak=sv', 'csv&sprak=en', 'xlsx', 'json-stat'])(
  'values given out as %s and loaded again change nothing',
  async (asked) => {
    const [ending = '', language = ''] = asked.split('&');
    for (const indicator of ['unemployment', 'police-listed-share']) {
      const url = `/api/indicators/${indicator}/values.${ending}?division=deso2025&${language}`;
      const { body } = await client.preview(await download(url));
      expect(body.errors, asked).toEqual([]);
      expect(body.changes).toMatchObject({ new: 0, changed: 0, same: 184 });
    }
  },
);

test("a release's cells given out as a workbook change nothing", async () => {
  const { rows } = await database.owner.query<{ id: string; cells: number }>(
    `select id, cells from release where file_name = 'scb-deso-2025.csv'`,
  );
  const { id, cells } = rows[0]!;
  const { body } = await client.preview(await download(`/api/releases/${id}/cells.xlsx`));
  expect(body.errors).toEqual([]);
  expect(body.changes).toMatchObject({ new: 0, changed: 0, same: cells });
  expect(body.sameAs).toBe(id);
});

test('a template loaded as it came says nothing, and filled in it changes what was written', async () => {
  const template = String(await download(`/api/indicators/unemployment/template.csv?${about}`));
  const asItCame = (await client.preview(template)).body;
  expect(asItCame.errors.map(({ code }) => code)).toEqual(['release/nothing-stated']);
  expect(asItCame).toMatchObject({ cells: 0, canLoad: false });
  const lines = template.split('\r\n');
  const value = lines[0]!.split(';').indexOf('Nytt värde');
  const filled = lines.map((line) => {
    const cells = line.split(';');
    if (cells[1] === '0380C1230') cells[value] = '5,5';
    if (cells[1] === '0380C1240') cells[value + 1] = 'sekretess';
    return cells.join(';');
  });
  const { body } = await client.preview(filled.join('\r\n'));
  expect(body.errors).toEqual([]);
  expect(body.changes).toMatchObject({ new: 0, changed: 2, same: 0 });
  expect(body.changes.examples.map(({ area, after }) => [area, after])).toEqual([
    ['deso2025:0380C1230', '5.5'],
    ['deso2025:0380C1240', 'suppressed'],
  ]);
});

test('a template filled in as a workbook changes only the cell that was written', async () => {
  const bytes = await download(`/api/indicators/unemployment/template.xlsx?${about}&sprak=en`);
  const parts = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  // As a person writes a number in the first row's empty cell under "New value".
  const sheet = strFromU8(parts[name]!).replace('<c r="N2" ', '<c r="M2"><v>6.25</v></c>$&');
  const { body } = await client.preview(zipSync({ ...parts, [name]: strToU8(sheet) }));
  expect(body.errors).toEqual([]);
  expect(body.changes).toMatchObject({ new: 0, changed: 1, same: 0 });
  expect(body.changes.examples[0]?.after).toBe('6.25');
});
