import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { commandLine } from '#domain/accounts/command-line.ts';
import { type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import { createTestDatabase, type TestDatabase } from '../../database/testing/test-database.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { buildApp } from '../../http/app.ts';
import { appendLogEntry } from './commands.ts';
import { selectLogEntries, verifyLogChain } from './queries.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const append = (object: string, actor = 'Tester') =>
  inWriteTransaction(database.app, { party: undefined, actor }, (tx) =>
    appendLogEntry(tx, {
      actor,
      role: 'operator',
      action: 'trial/noted',
      objectKind: 'trial',
      objectId: object,
      data: { share: '100 %', object },
    }),
  );

/** As somebody who owns the database and puts the guard aside. */
const tamper = (statement: string) =>
  database.owner.query(
    `alter table audit_entry disable trigger user; ${statement};
     alter table audit_entry enable trigger user`,
  );

/** As whoever keeps the installation: the whole log is nobody else's to read. */
const asOperator = <Result>(work: (db: ReadHandle) => Promise<Result>) =>
  withReadOnly(database.app, { party: undefined, actor: 'Tester', roles: ['operator'] }, work);
const chain = () => asOperator(verifyLogChain);
let saved: string | undefined;

// What a test broke is put back by the same means.
const keep = async () => {
  saved = (
    await database.owner.query<{ rows: string }>(
      'select json_agg(e order by e.number)::text as rows from audit_entry e',
    )
  ).rows[0]!.rows;
};
afterEach(async () => {
  if (saved === undefined) return;
  await database.owner.query('alter table audit_entry disable trigger user');
  await database.owner.query('delete from audit_entry');
  await database.owner.query(
    'insert into audit_entry select * from json_populate_recordset(null::audit_entry, $1::json)',
    [saved],
  );
  await database.owner.query('alter table audit_entry enable trigger user');
  saved = undefined;
  expect((await chain()).whole).toBe(true);
});

test('the chain is whole after eight writers at once', async () => {
  const { checked: before } = await chain();
  const writer = async (number: number) => {
    for (let i = 0; i < 40; i++) await append(`${number}-${i}`);
  };
  await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)));
  const after = await chain();
  expect(after).toMatchObject({ whole: true, firstBroken: null, checked: before + 320 });
  expect(after.head).toMatch(/^[0-9a-f]{64}$/);
});

test('a number is not lost when a transaction is undone', async () => {
  const { checked } = await chain();
  const undone = inWriteTransaction(database.app, { party: undefined, actor: 'x' }, async (tx) => {
    const entry = {
      actor: 'x',
      role: 'operator',
      action: 'trial/noted',
      objectKind: 'trial',
    } as const;
    await appendLogEntry(tx, { ...entry, objectId: 'undone', data: {} });
    throw new RangeError('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  await append('after');
  expect(await chain()).toMatchObject({ whole: true, checked: checked + 1 });
});

test.each([
  'update audit_entry set actor = $$x$$',
  'delete from audit_entry',
  'truncate audit_entry',
])('%s is refused to the application and to the owner', async (statement) => {
  await expect(
    database.app.pool.query(`set transaction read write; ${statement}`),
  ).rejects.toMatchObject({ code: '42501' });
  await expect(database.owner.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test.each([
  ['an actor changed', "update audit_entry set actor = 'Nobody' where number = 3", 3],
  ['data changed', `update audit_entry set data = '{"a": 1}' where number = 4`, 4],
  ['a time changed', "update audit_entry set at = at + interval '1 second' where number = 2", 2],
  ['the party changed', "update audit_entry set party_id = 'nck' where number = 3", 3],
  ['an entry removed', 'delete from audit_entry where number = 5', 6],
  ['the first entry removed', 'delete from audit_entry where number = 1', 2],
  [
    'an entry rewritten with a hash of its own',
    "update audit_entry e set actor = 'x', hash = audit_hash(row(e.number, e.at, 'x', e.role, e.action, e.object_kind, e.object_id, e.data, e.previous_hash, '', e.party_id)::audit_entry) where number = 3",
    4,
  ],
])('%s behind the guard is found', async (_what, statement, number) => {
  await keep();
  await tamper(statement);
  expect(await chain()).toMatchObject({ whole: false, firstBroken: number });
});

test('what is cut from the end changes the head that others have kept', async () => {
  await keep();
  const { head, checked } = await chain();
  await tamper('delete from audit_entry where number > (select max(number) - 5 from audit_entry)');
  const after = await chain();
  expect(after).toMatchObject({ whole: true, checked: checked - 5 });
  expect(after.head).not.toBe(head);
});

test('the log is read newest first, page by page, and searched as text', async () => {
  await append('needle_1', 'Åsa');
  const first = await asOperator((db) => selectLogEntries(db, {}));
  expect(first.entries[0]).toMatchObject({ actor: 'Åsa', objectId: 'needle_1', role: 'operator' });
  expect(first.entries).toHaveLength(100);
  const last = first.entries.at(-1)!.number;
  const second = await asOperator((db) => selectLogEntries(db, { before: last }));
  expect(second.entries[0]?.number).toBe(last - 1);
  expect(second.total).toBe(first.total);
  const found = (search: string) => asOperator((db) => selectLogEntries(db, { search }));
  expect((await found('åsa')).total).toBe(1);
  expect((await found('needle_1')).total).toBe(1);
  expect((await found('needleX1')).total).toBe(0);
  expect((await found('100 %')).total).toBe(
    first.entries.length > 0 ? (await found('trial/noted')).total : 0,
  );
});

test('the log answers with its chain, and junk in its parameters is refused', async () => {
  const app = await buildApp({ identify: async () => commandLine, database, logger: false });
  const read = (query: string) =>
    app.inject({ url: `/api/log${query}`, headers: { host: '127.0.0.1:80' } });
  const answer = await read('?search=trial&before=50');
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ chain: { whole: true } });
  for (const query of ['?before=0', '?before=x', '?before=1e30', `?search=${'x'.repeat(201)}`]) {
    expect((await read(query)).statusCode).toBe(400);
  }
  await app.close();
});
