import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withReadOnly } from './read-handle.ts';
import { countStatements } from './statement-counter.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { inWriteTransaction } from './write-transaction.ts';

let database: TestDatabase;
const context = { party: undefined, actor: 'test' };

beforeAll(async () => {
  database = await createTestDatabase();
  await database.owner.query(
    `create table trial (id integer primary key, day date, amount bigint, share numeric);
     grant select, insert on trial to samsyn_app`,
  );
});

beforeEach(() => database.owner.query('truncate trial'));

afterAll(() => database.close());

const rows = async (): Promise<unknown[]> =>
  (await sql`select * from trial order by id`.execute(database.app.read)).rows;

test('work that resolves is committed, and values arrive as they were', async () => {
  await inWriteTransaction(database.app, context, (db) =>
    sql`insert into trial values (1, '2026-11-22', 9007199254740991, 12.5)`.execute(db),
  );
  expect(await rows()).toEqual([
    { id: 1, day: '2026-11-22', amount: 9007199254740991, share: 12.5 },
  ]);
});

test('work that throws leaves nothing', async () => {
  const work = inWriteTransaction(database.app, context, async (db) => {
    await sql`insert into trial values (1)`.execute(db);
    throw new RangeError('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  expect(await rows()).toEqual([]);
});

test('a swallowed error does not pass for a commit', async () => {
  const work = inWriteTransaction(database.app, context, async (db) => {
    await sql`insert into trial values (1)`.execute(db);
    await sql`select 1 / 0`.execute(db).catch(() => {});
  });
  await expect(work).rejects.toMatchObject({ code: 'database/transaction-aborted' });
  expect(await rows()).toEqual([]);
});

test('a read is one statement with nothing around it', async () => {
  const count = await countStatements(async (count) => {
    await rows();
    return count;
  });
  expect(count).toMatchObject({ statements: 1, control: 0 });
  expect(count.milliseconds).toBeGreaterThan(0);
});

test('a read as a party and a write cost three control statements', async () => {
  const count = await countStatements(async (count) => {
    await withReadOnly(database.app, context, (db) => sql`select 1`.execute(db));
    await inWriteTransaction(database.app, context, (db) => sql`select 1`.execute(db));
    return count;
  });
  expect(count).toMatchObject({ statements: 2, control: 6 });
});
