import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withReadOnly } from './read-handle.ts';
import { ensureRoles } from './roles.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { inWriteTransaction, readIn } from './write-transaction.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const nobody = { party: undefined, actor: 'test' };

test('the two roles may sign in and nothing else', async () => {
  const { rows } = await database.owner.query(
    `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole
       or rolreplication as powers
     from pg_roles where rolname like 'samsyn\\_%' and rolname <> current_user order by 1`,
  );
  expect(rows).toEqual([
    { rolname: 'samsyn_app', rolcanlogin: true, powers: false },
    { rolname: 'samsyn_public', rolcanlogin: true, powers: false },
  ]);
});

test('the two roles own nothing and cannot create anything', async () => {
  const { rows } = await database.owner.query(
    `select count(*) as owned from pg_shdepend
     where deptype = 'o' and refobjid in ('samsyn_app'::regrole, 'samsyn_public'::regrole)`,
  );
  expect(rows).toEqual([{ owned: 0 }]);
  for (const statement of ['create table mine (id int)', 'create temporary table mine (id int)']) {
    const attempt = inWriteTransaction(database.app, nobody, (db) =>
      sql.raw(statement).execute(db),
    );
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  }
});

test('row-level security binds the owner too', async () => {
  const { rows } = await database.owner.query(
    `select relname from pg_class
     where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`,
  );
  expect(rows).toEqual([]);
});

test('the server refuses a write through a read handle', async () => {
  for (const read of [database.app.read, database.public]) {
    const attempt = sql`insert into period values ('x', 'year', '2024-01-01', '2024-12-31')`;
    await expect(attempt.execute(read)).rejects.toMatchObject({ code: '25006' });
  }
});

test('roles that are in order are left as they are', async () => {
  const stamp = async (): Promise<unknown> =>
    (await database.owner.query("select xmin from pg_authid where rolname = 'samsyn_app'")).rows;
  const before = await stamp();
  await ensureRoles(database.owner, database.config);
  expect(await stamp()).toEqual(before);
});

test('a party is set inside the transaction and gone after it', async () => {
  const asked = sql<{
    party: string | null;
  }>`select current_setting('samsyn.party', true) as party`;
  const context = { party: 'enkoping', actor: 'Anna' };
  const written = await inWriteTransaction(database.app, context, (db) =>
    asked.execute(readIn(db)),
  );
  expect(written.rows).toEqual([{ party: 'enkoping' }]);
  const read = await withReadOnly(database.app, context, (db) => asked.execute(db));
  expect(read.rows).toEqual([{ party: 'enkoping' }]);
  const after = await asked.execute(database.app.read);
  expect(after.rows[0]?.party ?? '').toBe('');
});
