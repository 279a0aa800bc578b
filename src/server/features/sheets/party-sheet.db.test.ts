import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PartyProfile } from '#contract/parties.ts';
import { paths } from '#contract/paths.ts';
import type { SheetPreviewText, SheetResultText } from '#contract/sheets.ts';
import type { AccountCaller, Caller } from '#domain/access/caller.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { multipartOf } from '../releases/testing/release-client.ts';

/** Keeps the parties and belongs to none. */
const operator: AccountCaller = { ...everyRole, party: undefined, roles: ['operator'] };
let caller: Caller = operator;
let house: TestApp;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
});
beforeEach(async () => {
  caller = operator;
  await house.database.owner.query('truncate party_name, party_standing');
});
afterAll(() => house.close());

type Rows = (string | number | boolean | Date | null)[][];

async function takeOut(language = 'sv'): Promise<Rows> {
  const headers = { 'accept-language': language };
  const answer = await house.app.inject({ url: paths.partySheet, headers });
  expect(answer.statusCode).toBe(200);
  return (await readXlsx(answer.rawPayload)).sheets[0]!.rows as Rows;
}

async function send<Body>(path: string, rows: Rows, hash?: string) {
  const book = { sheets: [{ name: 'Parter', rows }] } as Parameters<typeof writeXlsx>[0];
  const fields: Record<string, string> = hash === undefined ? {} : { hash };
  const { payload, type } = await multipartOf(await writeXlsx(book), fields, 'blad.xlsx');
  const headers = { 'content-type': type };
  const answer = await house.app.inject({ method: 'POST', url: path, headers, payload });
  return { status: answer.statusCode, body: answer.json() as Body & { code?: string } };
}
const preview = async (rows: Rows) =>
  (await send<SheetPreviewText>(paths.partySheetPreview, rows)).body;
const read = (rows: Rows, hash: string) => send<SheetResultText>(paths.partySheetRead, rows, hash);

const at = (rows: Rows, head: string): number => {
  const place = rows[0]!.indexOf(head);
  expect(place, head).toBeGreaterThanOrEqual(0);
  return place;
};
const rowOf = (rows: Rows, party: string): Rows[number] =>
  rows.find((cells) => cells[at(rows, 'Rad-id')] === party)!;
const profile = async (party: string): Promise<PartyProfile> =>
  (await house.app.inject(`/api/parties/${party}`)).json();
const match = async (name: string): Promise<string | undefined> =>
  (await house.app.inject({ url: paths.partyMatch, query: { name } })).json().party?.id;

test('the sheet has every party, and comes back unchanged in either language without changing a thing', async () => {
  const leave = { withdrawn: true, from: '2026-07-01', reason: 'Prov' };
  const url = '/api/parties/police-authority/standing';
  await house.app.inject({ method: 'POST', url, payload: leave });
  const rows = await takeOut();
  expect(rows[0]).toEqual([
    'Namn på svenska',
    'Namn på engelska',
    'Andra namn',
    'Slag',
    'Kommunkod',
    'Utträdd från',
    'Åter part från',
    'Version',
    'Rad-id',
  ]);
  const uppsala = rowOf(rows, 'uppsala-municipality');
  expect([0, 2, 3, 4].map((i) => uppsala[i])).toEqual([
    'Uppsala kommun',
    'Uppsala',
    'kommun',
    '0380',
  ]);
  expect(rowOf(rows, 'police-authority')[5]).toEqual(new Date('2026-07-01'));
  for (const language of ['sv', 'en']) {
    const told = await preview(await takeOut(language));
    expect(faultOfShape('SheetPreview', told)).toBeUndefined();
    expect(told).toMatchObject({
      rows: 19,
      unchanged: 19,
      changed: [],
      added: [],
      conflicts: [],
      remarks: [],
      absent: [],
    });
  }
});

test('a changed name is a new name from today, and the old one still means the party', async () => {
  const rows = await takeOut();
  const police = rowOf(rows, 'police-authority');
  police[at(rows, 'Namn på svenska')] = 'Polisen i Mitt';
  const told = await preview(rows);
  expect(told.changed).toEqual([
    {
      row: rows.indexOf(police) + 1,
      name: 'Polismyndigheten',
      cells: [{ head: 'Namn på svenska', from: 'Polismyndigheten', to: 'Polisen i Mitt' }],
    },
  ]);
  expect((await read(rows, told.hash)).body).toEqual({ changed: 1, added: 0, leftOut: 0 });
  expect((await profile('police-authority')).names.slice(0, 2)).toMatchObject([
    { sv: 'Polismyndigheten', from: null, to: '2026-11-21' },
    { sv: 'Polisen i Mitt', from: '2026-11-22', to: null },
  ]);
  for (const name of ['Polismyndigheten', 'Polisen', 'Polisen i Mitt']) {
    expect(await match(name), name).toBe('police-authority');
  }
  const { rows: log } = await house.database.owner.query(
    "select role, party_id from audit_entry where action = 'party/named' and object_id = 'police-authority'",
  );
  expect(log).toEqual([{ role: 'operator', party_id: 'police-authority' }]);
  // The same file again has nothing more to say.
  expect(await preview(rows)).toMatchObject({ unchanged: 19, changed: [], remarks: [] });
});

test('a list by an earlier name meets the same party, and gives it another name', async () => {
  const rows = await takeOut();
  rowOf(rows, 'police-authority')[0] = 'Polisen i Mitt';
  await read(rows, (await preview(rows)).hash);
  const others = rowOf(await takeOut(), 'police-authority')[2];
  const own: Rows = [
    ['Namn på svenska', 'Andra namn'],
    ['polismyndigheten', `${others}; Länspolisen`],
  ];
  const told = await preview(own);
  expect(told.changed.map(({ name, cells }) => [name, cells.length])).toEqual([
    ['Polisen i Mitt', 1],
  ]);
  expect(told.absent).toHaveLength(18);
  await read(own, told.hash);
  expect(await match('länspolisen')).toBe('police-authority');
  expect((await profile('police-authority')).party.name.sv).toBe('Polisen i Mitt');
});

test('faulty rows are told with a sentence of their own, and the others are read in', async () => {
  const rows = await takeOut();
  const set = (party: string, head: string, text: string): number => {
    const row = rowOf(rows, party);
    row[at(rows, head)] = text;
    return rows.indexOf(row) + 1;
  };
  const taken = set('police-authority', 'Namn på svenska', 'Region Uppsala');
  const gone = set('uppsala-municipality', 'Andra namn', 'Staden');
  const twins = [
    set('knivsta-municipality', 'Namn på engelska', 'The Twins'),
    set('habo-municipality', 'Namn på engelska', 'The twins'),
    set('heby-municipality', 'Namn på engelska', 'THE TWINS'),
  ];
  set('migration-agency', 'Namn på engelska', 'Migration Agency of Sweden');
  rows.push(['Tullverket', 'Swedish Customs']);
  const told = await preview(rows);
  const expected: [number, string][] = [
    [taken, 'party/name-taken'],
    [gone, 'party/name-stays'],
    ...twins.map((row): [number, string] => [row, 'party/name-taken']),
    [rows.length, 'sheet/cannot-add'],
  ];
  expect(told.remarks.map(({ row, code }) => [row, code])).toEqual(
    expected.toSorted(([a], [b]) => a - b),
  );
  expect(told.remarks.at(-1)!.data).toEqual({ name: 'Tullverket' });
  expect([told.added, told.changed.length]).toEqual([[], 1]);
  expect((await read(rows, told.hash)).body).toEqual({ changed: 1, added: 0, leftOut: 6 });
  expect((await profile('migration-agency')).party.name.en).toBe('Migration Agency of Sweden');
  expect((await profile('police-authority')).party.name.sv).toBe('Polismyndigheten');
});

test('a second name on one day waits, and a name given since the preview stops the reading', async () => {
  const rows = await takeOut();
  rowOf(rows, 'police-authority')[1] = 'The Police';
  const { hash } = await preview(rows);
  const payload = { kind: 'alias', sv: 'Snuten', en: 'The cops', from: null, reason: 'Prov' };
  const url = '/api/parties/police-authority/names';
  expect((await house.app.inject({ method: 'POST', url, payload })).statusCode).toBe(201);
  expect(await read(rows, hash)).toMatchObject({
    status: 409,
    body: { code: 'sheet/changed-meanwhile' },
  });
  const told = await preview(rows);
  expect(told).toMatchObject({ conflicts: [], remarks: [] });
  expect((await read(rows, told.hash)).status).toBe(200);
  const again = await takeOut();
  rowOf(again, 'police-authority')[1] = 'Policing';
  expect((await preview(again)).remarks.map(({ code }) => code)).toEqual([
    'party/begins-before-latest',
  ]);
});

test('whoever is no operator gets no sheet and reads none in', async () => {
  const rows = await takeOut();
  rowOf(rows, 'police-authority')[0] = 'Ordningsmakten';
  const { hash } = await preview(rows);
  caller = { ...everyRole, party: 'police-authority', roles: ['party-administrator', 'analyst'] };
  expect((await house.app.inject(paths.partySheet)).statusCode).toBe(403);
  expect((await send(paths.partySheetPreview, rows)).status).toBe(403);
  expect((await send(paths.partySheetRead, rows, hash)).status).toBe(403);
  caller = { kind: 'anonymous' };
  expect((await house.app.inject(paths.partySheet)).statusCode).toBe(401);
  expect((await profile('police-authority')).party.name.sv).toBe('Polismyndigheten');
});
