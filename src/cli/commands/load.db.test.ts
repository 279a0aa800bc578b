import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { createTestDatabase, type TestDatabase } from '#server/database/testing/test-database.ts';
import { addInventedCounty } from '#server/features/releases/testing/invented-county.ts';
import { makeWorkbook } from '#server/features/releases/testing/make-workbook.ts';
import {
  type ReleaseClient,
  releaseClient,
} from '#server/features/releases/testing/release-client.ts';
import { load, readWords } from './load.ts';
import { verifyLog } from './verify-log.ts';

const swedish = speak('sv');
let database: TestDatabase;
let client: ReleaseClient;
let folder: string;
let environment: Record<string, string>;
let said: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  await addInventedCounty(database);
  client = await releaseClient(database);
  await client.app.listen({ host: '127.0.0.1', port: 0 });
  folder = mkdtempSync(join(tmpdir(), 'samsyn-load-'));
  const { port } = client.app.server.address() as AddressInfo;
  environment = { SAMSYN_DATA: folder };
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: 1, port }));
});

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'info').mockImplementation((line: string) => {
    said.push(line);
  });
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await client.app.close();
  await database.close();
});

const write = (text: string, name = 'fritid.csv'): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const table = 'deso;värde\n9901A0010;12,5\n9901C0011;..\n';
const reading = ['--indicator', 'leisure-share', '--period', '2024'];
const statement = ['--author', 'Operator', '--publisher', 'Invented office', '--table', 'T1'];

test('a preview is printed and nothing is saved', async () => {
  const before = await client.digest();
  await load(swedish, environment, [write(table), '--preview', ...reading]);
  expect(said).toEqual([
    'fritid.csv: 2 rader, 2 celler, varav 1 värden.',
    expect.stringContaining('indelning deso2099, områden i kolumnen deso.'),
    '2 områden känns igen. 2 områden i indelningen har ingen rad. 0 koder känns inte igen.',
    'Indikatorer: leisure-share. Perioder: 2024.',
    'Saknas: uppgift saknas i 1 celler.',
    '2 nya värden, 0 ändrade, 0 oförändrade.',
    'Area 9901A0010, leisure-share 2024: (inget) → 12,5',
    'Area 9901C0011, leisure-share 2024: (inget) → uppgift saknas',
    'Inget har sparats. Kör om med --yes för att läsa in.',
  ]);
  expect(await client.digest()).toBe(before);
});

test('with --yes the file is loaded, and once only', async () => {
  const words = [write(table), '--yes', ...statement, ...reading];
  await load(swedish, environment, words);
  expect(said.at(-1)).toMatch(/^Inläst som utgåva [0-9a-f-]{36}, visas sedan /);
  expect(await client.shown('leisure-share')).toEqual([
    'deso2099:9901A0010 2024 12.5',
    'deso2099:9901C0011 2024 not-collected',
  ]);
  await load(swedish, environment, words);
  expect(said.at(-1)).toMatch(/^Inget ändrades: utgåvan/);
});

test('a sheet of a workbook is pointed out, and the next file is read as the last one', async () => {
  const rows = (code: string) => [
    ['deso', 'resultat'],
    [code, 3.5],
  ];
  const book = makeWorkbook([
    { name: 'Ett', rows: rows('9901A0010') },
    { name: 'Två', rows: rows('9901C0012') },
  ]);
  const path = join(folder, 'bok.xlsx');
  writeFileSync(path, book);
  const words = [path, '--yes', '--sheet', 'Två', ...statement];
  await load(swedish, environment, [...words, '--indicator', 'leisure-share', '--period', '2021']);
  expect(said).toContainEqual(expect.stringContaining('Excel (.xlsx), Två, decimaltecken'));
  await load(swedish, environment, [path, '--preview', '--period', '2020']);
  expect(said).toContainEqual(
    expect.stringMatching(/^Läst som förra filen från Invented office \(bok\.xlsx\), inläst /),
  );
  expect(said).toContain('Indikatorer: leisure-share. Perioder: 2020.');
});

test('a file with errors is printed with each of them and not loaded', async () => {
  const before = await client.digest();
  const file = write('deso;värde\n9901A0010;tolv\n9901C0099;1\n', 'fel.csv');
  const loading = load(swedish, environment, [file, '--yes', ...statement, ...reading]);
  await expect(loading).rejects.toMatchObject({ code: 'release/preview-has-errors' });
  expect(said).toContainEqual(
    expect.stringContaining('Fel: fel.csv, rad 2, kolumnen värde: ”tolv”'),
  );
  expect(said).toContainEqual(
    expect.stringContaining('Fel: fel.csv, rad 3, kolumnen deso: ”9901C0099”'),
  );
  expect(await client.digest()).toBe(before);
});

test("the server's refusal, an absent file and an absent server each have their sentence", async () => {
  const empty = load(swedish, environment, [write('', 'tom.csv'), '--preview']);
  await expect(empty).rejects.toMatchObject({
    code: 'release/server-refused',
    data: { detail: expect.stringContaining('tom.csv är tom') },
  });
  const absent = load(swedish, environment, [join(folder, 'no.csv'), '--preview']);
  await expect(absent).rejects.toMatchObject({ code: 'release/file-not-readable' });
  const nowhere = { SAMSYN_DATA: join(folder, 'none'), PORT: '1' };
  const alone = load(swedish, nowhere, [write(table), '--preview']);
  await expect(alone).rejects.toMatchObject({ code: 'release/no-running-server' });
});

test.each([
  [[], 'load'],
  [['a.csv'], 'a.csv'],
  [['a.csv', '--yes', '--preview'], '--preview'],
  [['a.csv', '--yes'], '--author'],
  [['a.csv', '--yes', '--author', 'x'], '--publisher'],
  [['a.csv', 'b.csv', '--preview'], 'b.csv'],
  [['a.csv', '--preview', '--colour', 'blue'], '--colour'],
  [['a.csv', '--preview', '--author'], '--author'],
])('the words %j are refused at %j', (words, word) => {
  expect(() => readWords(words)).toThrow(
    expect.objectContaining({ code: 'release/command-arguments', data: { command: 'load', word } }),
  );
});

test('the log is verified, and a broken chain names its entry', async () => {
  await verifyLog(swedish, environment);
  expect(said.at(-1)).toMatch(/^Loggens kedja är hel: \d+ poster\. Huvud: [0-9a-f]{64}$/);
  await database.owner.query(
    `alter table audit_entry disable trigger user;
     update audit_entry set actor = 'Nobody' where number = 2;
     alter table audit_entry enable trigger user`,
  );
  await expect(verifyLog(swedish, environment)).rejects.toMatchObject({
    code: 'release/log-broken',
    data: { number: '2' },
  });
});
