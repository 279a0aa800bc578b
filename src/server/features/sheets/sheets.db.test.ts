import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CommitmentPage } from '#contract/commitments.ts';
import { paths } from '#contract/paths.ts';
import type { SheetPreviewText, SheetResultText } from '#contract/sheets.ts';
import type { Caller } from '#domain/access/caller.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import {
  type CommitmentClient,
  commitmentClient,
  personOf,
} from '../commitments/testing/commitment-client.ts';
import { multipartOf } from '../releases/testing/release-client.ts';

const board = personOf('county-administrative-board', 'contributor');
const police = personOf('police-authority', 'contributor');
let caller: Caller = board;
let house: TestApp;
let client: CommitmentClient;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  client = commitmentClient(house);
});
beforeEach(async () => {
  caller = board;
  await house.database.owner.query('truncate commitment cascade');
});
afterAll(() => house.close());

type Cell = string | number | boolean | Date | null;
type Rows = Cell[][];

/** The sheet as its reader opens it: heads and rows. */
async function takeOut(): Promise<Rows> {
  const answer = await house.app.inject(paths.commitmentSheet);
  expect(answer.statusCode).toBe(200);
  const book = await readXlsx(answer.rawPayload);
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'Åtaganden',
    'Så fyller du i',
    'Ord att välja bland',
  ]);
  return book.sheets[0]!.rows as Rows;
}

async function workbookOf(rows: Rows): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Åtaganden', rows }] } as Parameters<typeof writeXlsx>[0]);
}

const column = (rows: Rows, head: string): number => {
  const at = rows[0]!.indexOf(head);
  expect(at, head).toBeGreaterThanOrEqual(0);
  return at;
};

async function send<Body>(path: string, bytes: Uint8Array, hash?: string) {
  const fields: Record<string, string> = hash === undefined ? {} : { hash };
  const { payload, type } = await multipartOf(bytes, fields, 'blad.xlsx');
  const answer = await house.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': type },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() as Body };
}

const preview = (bytes: Uint8Array) => send<SheetPreviewText>(paths.commitmentSheetPreview, bytes);
const read = (bytes: Uint8Array, hash: string) =>
  send<SheetResultText & { code?: string }>(paths.commitmentSheetRead, bytes, hash);

const readBack = async (page: CommitmentPage): Promise<CommitmentPage> =>
  (await client.ask<CommitmentPage>('GET', `/api/commitments/${page.commitment.id}`)).body;

test('a sheet that comes back unchanged changes nothing', async () => {
  await client.create({ reference: 'VP 1', what: '=1+1 är ingen formel' });
  await client.create({ wholeCounty: true, areas: [], targetGroups: ['young-people', 'children'] });
  const { body } = await preview(await workbookOf(await takeOut()));
  expect(faultOfShape('SheetPreview', body)).toBeUndefined();
  expect(body).toMatchObject({
    rows: 2,
    unchanged: 2,
    changed: [],
    added: [],
    conflicts: [],
    remarks: [],
    absent: [],
    unread: [],
  });
});

test('only the changed cell changes, after a preview that names it, and the own reference is kept', async () => {
  const { body: first } = await client.create({ reference: 'VP 1' });
  const { body: other } = await client.create({ reference: 'VP 2' });
  const rows = await takeOut();
  const row = rows.find((cells) => cells[column(rows, 'Rad-id')] === first.commitment.id)!;
  row[column(rows, 'Status')] = 'Inskickat';
  row[column(rows, 'Till och med')] = '30 november 2026';
  const bytes = await workbookOf(rows);
  const { body: told } = await preview(bytes);
  expect(told.changed).toEqual([
    {
      row: rows.indexOf(row) + 1,
      name: 'VP 1: Öppen förskola två kvällar i veckan',
      cells: [
        { head: 'Status', from: 'Utkast', to: 'Inskickat' },
        { head: 'Till och med', from: '2026-12-31', to: '2026-11-30' },
      ],
    },
  ]);
  expect((await read(bytes, told.hash)).body).toEqual({ changed: 1, added: 0, leftOut: 0 });
  expect((await readBack(first)).commitment).toEqual({
    ...first.commitment,
    state: 'submitted',
    to: '2026-11-30',
    version: 2,
  });
  expect((await readBack(other)).commitment).toEqual(other.commitment);
});

test('determinants and answers about rights are cells like the others', async () => {
  const { body: page } = await client.create({
    tags: {
      ...{ prevention: [], determinants: ['networks'], method: null, costShares: {} },
      rights: { heard: 'Elevrådet' },
    },
  });
  const rows = await takeOut();
  expect(rows[1]![column(rows, 'Bestämningsfaktorer')]).toBe('Sociala nätverk');
  expect(rows[1]![column(rows, 'Hur har berörda fått säga sitt?')]).toBe('Elevrådet');
  rows[1]![column(rows, 'Bestämningsfaktorer')] = 'Levnadsvanor; Sociala nätverk';
  rows[1]![column(rows, 'Vem bär ansvaret?')] = 'Skolan';
  const bytes = await workbookOf(rows);
  const { body: told } = await preview(bytes);
  expect(told.changed[0]?.cells.map(({ head }) => head)).toEqual([
    'Bestämningsfaktorer',
    'Vem bär ansvaret?',
  ]);
  expect((await read(bytes, told.hash)).body).toMatchObject({ changed: 1 });
  expect((await readBack(page)).commitment.tags).toMatchObject({
    determinants: ['lifestyle', 'networks'],
    rights: { heard: 'Elevrådet', 'duty-bearer': 'Skolan' },
  });
});

test('a new row becomes a draft, and the same file again adds nothing', async () => {
  await client.create({ reference: 'VP 1' });
  const rows = await takeOut();
  const fresh: Cell[] = rows[0]!.map(() => null);
  const set = (head: string, cell: Cell): void => {
    fresh[column(rows, head)] = cell;
  };
  set('Eget diarie- eller verksamhetsnummer', 'VP 9');
  set('Insatsområde', 'Trygga miljöer');
  set('Vad', 'Kvällsvandring');
  set('Områden', 'deso2025:0380C1230; 0380C1130');
  set('Från och med', '1 maj 2026');
  set('Till och med', '2026-09-30');
  set('Målgrupp', 'Unga; Föräldrar');
  const bytes = await workbookOf([...rows, fresh]);
  const { body: told } = await preview(bytes);
  expect(told.added).toEqual([{ row: 3, name: 'VP 9: Kvällsvandring' }]);
  expect((await read(bytes, told.hash)).body).toEqual({ changed: 0, added: 1, leftOut: 0 });
  const { body: list } = await client.ask<{ commitments: CommitmentPage['commitment'][] }>(
    'GET',
    paths.commitments,
  );
  expect(list.commitments.find(({ reference }) => reference === 'VP 9')).toMatchObject({
    state: 'draft',
    actionArea: 'safe-environments',
    areas: ['deso2025:0380C1130', 'deso2025:0380C1230'],
    from: '2026-05-01',
    targetGroups: ['parents', 'young-people'],
    kind: 'new',
  });
  expect((await preview(bytes)).body).toMatchObject({ unchanged: 2, added: [] });
});

test('each faulty row is told with row, column and sentence, and the others are read in', async () => {
  await client.create({ reference: 'VP 1' });
  const rows = await takeOut();
  const base = [...rows[1]!];
  base[column(rows, 'Rad-id')] = null;
  base[column(rows, 'Version')] = null;
  const faulty = (reference: string, changes: Record<string, Cell>): Cell[] => {
    const cells = [...base];
    cells[column(rows, 'Eget diarie- eller verksamhetsnummer')] = reference;
    for (const [head, cell] of Object.entries(changes)) cells[column(rows, head)] = cell;
    return cells;
  };
  const bytes = await workbookOf([
    ...rows,
    faulty('A', { 'Från och med': 'hösten' }),
    faulty('B', { 'Från och med': '2011-01-01' }),
    faulty('C', { Områden: 'Nya Zeeland' }),
    faulty('D', {}),
    faulty('D', {}),
    faulty('E', { Insatsområde: 'Något annat' }),
    faulty('F', {}),
  ]);
  const { body: told } = await preview(bytes);
  expect(told.remarks.map(({ row, head, code }) => [row, head, code])).toEqual([
    [3, 'Från och med', 'sheet/malformed-date'],
    [4, null, 'commitment/before-plan'],
    [5, 'Områden', 'sheet/unknown-area'],
    [6, 'Eget diarie- eller verksamhetsnummer', 'sheet/reference-twice'],
    [7, 'Eget diarie- eller verksamhetsnummer', 'sheet/reference-twice'],
    [8, 'Insatsområde', 'sheet/unknown-choice'],
  ]);
  expect(told.added.map(({ row }) => row)).toEqual([9]);
  expect((await read(bytes, told.hash)).body).toEqual({ changed: 0, added: 1, leftOut: 6 });
});

test('what somebody else changed since stays, and a change after the preview stops the reading', async () => {
  const { body: page } = await client.create({ reference: 'VP 1' });
  const rows = await takeOut();
  rows[1]![column(rows, 'Vad')] = 'Ändrat i bladet';
  rows[1]![column(rows, 'Kontaktroll')] = 'Rektor';
  const bytes = await workbookOf(rows);
  const { body: before } = await preview(bytes);
  const { body: changed } = await client.change(page, { what: 'Ändrat här' });
  expect(await read(bytes, before.hash)).toMatchObject({
    status: 409,
    body: { code: 'sheet/changed-meanwhile' },
  });
  const { body: told } = await preview(bytes);
  expect(told.conflicts).toEqual([
    {
      row: 2,
      name: 'VP 1: Ändrat här',
      head: 'Vad',
      standing: 'Ändrat här',
      file: 'Ändrat i bladet',
    },
  ]);
  await read(bytes, told.hash);
  expect((await readBack(page)).commitment).toEqual({
    ...changed.commitment,
    contactRole: 'Rektor',
    version: 3,
  });
});

test('a renamed column and 10,001 rows are refused with a sentence that says what to do', async () => {
  const rows = await takeOut();
  rows[0]![column(rows, 'Vad')] = 'Vad vi gör';
  const renamed = await send<{ detail: string }>(
    paths.commitmentSheetPreview,
    await workbookOf([...rows, rows[0]!.map(() => 'x')]),
  );
  expect([renamed.status, renamed.body.detail]).toEqual([
    400,
    'Bladet saknar Vad. Rubriken kan vara ändrad eller borttagen. Hämta bladet på nytt, eller skriv tillbaka rubriken.',
  ]);
  const many = Array.from({ length: 10_001 }, (_, i) => [`rad ${i}`, 'Trygga miljöer']);
  const tooMany = await send<{ code: string }>(
    paths.commitmentSheetPreview,
    await workbookOf([['Vad', 'Insatsområde'], ...many]),
  );
  expect([tooMany.status, tooMany.body.code]).toEqual([400, 'sheet/too-many-rows']);
});

test('a sheet whose columns are moved, renamed or gone tells what it does not read, and loses nothing', async () => {
  const { body: page } = await client.create({ reference: 'VP 1' });
  const rows = await takeOut();
  rows[0]![column(rows, 'Kontaktroll')] = 'Ansvarig';
  rows[1]![column(rows, 'Ansvarig')] = 'Rektor';
  rows[1]![column(rows, 'Vad')] = 'Ändrat i bladet';
  const gone = column(rows, 'Så syns det att det är gjort');
  const moved = rows.map((cells, i) => {
    const kept = [...cells];
    kept.splice(gone, 1);
    return [i === 0 ? 'Egna tankar' : 'x', ...kept.reverse()];
  });
  const bytes = await workbookOf(moved);
  const { body: told } = await preview(bytes);
  expect(told.unread).toEqual(['Egna tankar', 'Ansvarig']);
  expect(told.changed.map(({ cells }) => cells.map(({ head }) => head))).toEqual([['Vad']]);
  expect((await read(bytes, told.hash)).body).toEqual({ changed: 1, added: 0, leftOut: 0 });
  expect((await readBack(page)).commitment).toEqual({
    ...page.commitment,
    what: 'Ändrat i bladet',
    version: 2,
  });
});

/** The codes that a sheet’s rows are refused with, when the first row of what stands is changed so. */
async function refusalsOf(change: Record<string, Cell>): Promise<readonly string[]> {
  const rows = await takeOut();
  for (const [head, cell] of Object.entries(change)) rows[1]![column(rows, head)] = cell;
  const bytes = await workbookOf(rows);
  const { body: told } = await preview(bytes);
  expect(told).toMatchObject({ changed: [], added: [] });
  expect(await read(bytes, told.hash)).toMatchObject({
    status: 400,
    body: { code: 'sheet/nothing-to-do' },
  });
  return told.remarks.map(({ code }) => code);
}

test('areas of another division, days outside the plan and a text for a date change nothing that stands', async () => {
  await house.database.owner.query(`
    insert into area (id, division_id, code, name, municipality_code)
      select 'deso2018:0380C1230', 'deso2018', code, name, municipality_code from area
      where id = 'deso2025:0380C1230'`);
  const { body: page } = await client.create({ reference: 'VP 1' });
  expect(await refusalsOf({ Områden: 'deso2018:0380C1230' })).toEqual([
    'commitment/earlier-edition-unlinked',
  ]);
  expect(await refusalsOf({ Områden: 'county:03' })).toEqual(['sheet/unknown-area']);
  expect(await refusalsOf({ 'Från och med': '2011-01-01' })).toEqual(['commitment/before-plan']);
  expect(await refusalsOf({ 'Till och med': 'i vår' })).toEqual(['sheet/malformed-date']);
  expect((await readBack(page)).commitment).toEqual(page.commitment);
});

test('a party that has withdrawn reads nothing in, and keeps what it has', async () => {
  const { body: page } = await client.create({ reference: 'VP 1' });
  await house.database.owner.query(
    `insert into party_standing (party_id, withdrawn, from_date, reason, decided_by)
     values ('county-administrative-board', true, '2026-01-01', 'Beslut', 'Ek')`,
  );
  try {
    expect(await refusalsOf({ Vad: 'Ändrat' })).toEqual(['commitment/party-withdrawn']);
    expect((await readBack(page)).commitment).toEqual(page.commitment);
  } finally {
    await house.database.owner.query('delete from party_standing');
  }
});

test('10,000 rows are judged one and all, and only the faulty one is left out', async () => {
  const heads = 'Vad;Insatsområde;Hela länet;Från och med;Till och med';
  const rows = Array.from({ length: 10_000 }, (_, i) => {
    const from = i === 4_321 ? 'någon gång' : '2026-01-01';
    return `Rad ${i};Trygga miljöer;ja;${from};2026-12-31`;
  });
  const { body: told } = await preview(Buffer.from([heads, ...rows].join('\n')));
  expect([told.rows, told.added.length]).toEqual([10_000, 9_999]);
  expect(told.remarks.map(({ row, code }) => [row, code])).toEqual([
    [4_323, 'sheet/malformed-date'],
  ]);
});

test('another party’s rows are neither in the sheet nor reached by their keys', async () => {
  const { body: page } = await client.create({ reference: 'HEMLIG' });
  const rows = await takeOut();
  caller = police;
  expect(await takeOut()).toHaveLength(1);
  const { body: told } = await preview(await workbookOf(rows));
  expect(told.remarks.map(({ code }) => code)).toEqual(['sheet/unknown-key']);
  expect(told).toMatchObject({ changed: [], added: [], absent: [] });
  caller = board;
  expect((await readBack(page)).commitment).toEqual(page.commitment);
});
