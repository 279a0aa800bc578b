import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { createPool } from './pool.ts';
import { type MigrationFile, readMigrations } from './read-migrations.ts';
import { createEmptyDatabase } from './testing/test-database.ts';

type Empty = Awaited<ReturnType<typeof createEmptyDatabase>>;
let database: Empty;
let owner: ReturnType<typeof createPool>;

const limits = { connections: 2, connectTimeout: 5000, queryTimeout: 30_000 };
const open = (): typeof owner => createPool(database.config.address, limits, 'test');

beforeEach(async () => {
  database = await createEmptyDatabase();
  owner = open();
});

afterEach(async () => {
  await owner.end();
  await database.drop();
});

function file(number: number, text: string): MigrationFile {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { number, name: `000${number}-step.sql`, text, sha256 };
}
const first = file(1, 'create table one (id integer)');
const second = file(2, 'create table two (id integer); insert into two values (1), (2)');

async function tables(): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  return rows.map((row) => row.name);
}

test('the files of the product apply to an empty database, and a second time nothing does', async () => {
  const applied = await migrate(owner);
  expect(applied[0]).toMatch(/^0001-/);
  expect(await migrate(owner)).toEqual([]);
});

test('observations stored before there were partitions are kept as they were', async () => {
  const files = readMigrations();
  await migrate(owner, files.slice(0, 3));
  await owner.query(`
    insert into division values ('municipality', 'municipality', null, 'x', 'x', 'x', 'x', 'x');
    insert into area values ('municipality:9901', 'municipality', '9901', 'Invented town');
    insert into period values ('2024', 'year', '2024-01-01', '2024-12-31');
    insert into indicator values ('leisure-share', '{}');
    insert into release (id, kind, publisher, source_table, licence, note, file_name, author, fetched_at,
      raw_hash, content_hash, program_version, publish_at, cells, missing, indicators, periods)
    values ('00000000-0000-0000-0000-000000000001', 'upload', 'x', 'x', 'x', '', 'x', 'x', now(),
      'x', 'x', '0', now(), 2, 1, '{leisure-share}', '{2024}');
    insert into observation values
      ('municipality:9901', 'leisure-share', '2024', 'women', '20-64',
        '00000000-0000-0000-0000-000000000001', 12.5, null, 1, 8, 11.5, 13.5),
      ('municipality:9901', 'leisure-share', '2024', 'total', 'total',
        '00000000-0000-0000-0000-000000000001', null, 'suppressed', null, null, null, null)`);
  const read = async () => (await owner.query('select * from observation order by sex')).rows;
  const before = await read();
  await migrate(owner, files);
  expect(before).toHaveLength(2);
  expect(await read()).toEqual(before);
  expect((await owner.query('select from shown_observation')).rowCount).toBe(2);
});

test('only the files that are new are applied, in order', async () => {
  expect(await migrate(owner, [first])).toEqual([first.name]);
  expect(await migrate(owner, [first, second])).toEqual([second.name]);
  expect(await tables()).toEqual(['migration', 'one', 'two']);
});

test('an applied file that has been edited is refused', async () => {
  await migrate(owner, [first]);
  const edited = file(1, `${first.text};`);
  await expect(migrate(owner, [edited, second])).rejects.toMatchObject({
    code: 'database/migration-changed',
    data: { file: first.name },
  });
  expect(await tables()).toEqual(['migration', 'one']);
});

test('a database with more migrations than the program is refused', async () => {
  await migrate(owner, [first, second]);
  await expect(migrate(owner, [first])).rejects.toMatchObject({
    code: 'database/newer-than-program',
  });
});

test('a file that arrives before one that is applied is refused', async () => {
  await migrate(owner, [second]);
  await expect(migrate(owner, [first, second])).rejects.toMatchObject({
    code: 'database/migration-order',
  });
});

test('two programs at once apply every file once', async () => {
  const other = open();
  const results = await Promise.all([
    migrate(owner, [first, second]),
    migrate(other, [first, second]),
  ]);
  await other.end();
  expect(results.flat().sort()).toEqual([first.name, second.name]);
  const { rows } = await owner.query('select count(*) as rows from two');
  expect(rows).toEqual([{ rows: 2 }]);
});

test('a file that fails leaves nothing of itself and tells why', async () => {
  const broken = file(2, 'create table two (id integer); select 1 / 0');
  await expect(migrate(owner, [first, broken])).rejects.toMatchObject({
    code: 'database/migration-failed',
    data: { file: broken.name, cause: 'division by zero' },
  });
  expect(await tables()).toEqual(['migration', 'one']);
});

test('a kill in the middle of a file leaves the step before it', async () => {
  const slow = file(2, 'create table two (id integer); select pg_sleep(30)');
  const migration = migrate(owner, [first, slow]).catch((error: unknown) => error);
  const observer = open();
  const sleeping = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event = 'PgSleep'`;
  while ((await observer.query(sleeping)).rowCount === 0);
  expect(await migration).toMatchObject({ code: 'database/migration-failed' });
  await observer.end();
  expect(await tables()).toEqual(['migration', 'one']);
  expect(await migrate(owner, [first, second])).toEqual([second.name]);
});

test('a migration waits two seconds for a table and no longer', async () => {
  await migrate(owner, [first]);
  const holder = await owner.connect();
  await holder.query('begin; lock table one');
  const blocked = file(2, 'alter table one add column more integer');
  const started = performance.now();
  await expect(migrate(owner, [first, blocked])).rejects.toMatchObject({
    code: 'database/migration-failed',
  });
  expect(performance.now() - started).toBeLessThan(3500);
  await holder.query('rollback');
  holder.release();
});
