import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../src/server/database/testing/test-database.ts';

// The rules that let fact tables be spread over several servers: PostgreSQL's own partitions with
// postgres_fdw, or Citus. They are read in the catalogue, so it does not matter how a migration wrote them.

interface Finding {
  readonly finding: string;
}

/** Tables that are divided by area, and their partitions. */
const facts = `facts as (
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relispartition
  from pg_class c
  left join pg_inherits i on i.inhrelid = c.oid
  join pg_partitioned_table p on p.partrelid = coalesce(i.inhparent, c.oid)
  where c.relkind in ('p', 'r', 'f'))`;

const rules: Readonly<Record<string, string>> = {
  'divided by another column than the area': `
    select p.partrelid::regclass::text as finding from pg_partitioned_table p
    where p.partstrat <> 'h' or p.partnatts <> 1 or (
      select attname from pg_attribute where attrelid = p.partrelid and attnum = p.partattrs[0]) <> 'area_id'`,
  'unique keys without the area': `
    select i.indexrelid::regclass::text as finding from pg_index i join facts f on f.oid = i.indrelid
    where i.indisunique and not exists (select from pg_attribute a
      where a.attrelid = i.indrelid and a.attnum = any(i.indkey) and a.attname = 'area_id')`,
  'unique keys on the whole, which foreign partitions forbid': `
    select i.indexrelid::regclass::text as finding from pg_index i join facts f on f.oid = i.indrelid
    where i.indisunique and not f.relispartition`,
  'foreign keys to or from': `
    select c.conname::text as finding from pg_constraint c
    where c.contype = 'f' and exists (select from facts f where f.oid in (c.conrelid, c.confrelid))`,
  'exclusion constraints': `
    select c.conname::text as finding from pg_constraint c join facts f on f.oid = c.conrelid
    where c.contype = 'x'`,
  triggers: `
    select t.tgname::text as finding from pg_trigger t join facts f on f.oid = t.tgrelid
    where not t.tgisinternal`,
  'partitions that rows can be read from past the policies': `
    select f.relname::text as finding from facts f
    where not (f.relrowsecurity and f.relforcerowsecurity)
      or f.relispartition and (
        exists (select from information_schema.role_table_grants g
          where g.table_name = f.relname and g.grantee in ('samsyn_app', 'samsyn_public', 'PUBLIC'))
        or exists (select from pg_policy p where p.polrelid = f.oid))`,
};

async function findingsOf(owner: Pick<pg.Pool, 'query'>): Promise<Record<string, string[]>> {
  const findings: Record<string, string[]> = {};
  for (const [rule, query] of Object.entries(rules)) {
    const { rows } = await owner.query<Finding>(`with ${facts} ${query} order by 1`);
    if (rows.length > 0) findings[rule] = rows.map((row) => row.finding);
  }
  return findings;
}

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

test('observations are in partitions by area, and every fact table can be spread over servers', async () => {
  const { rows } = await database.owner.query<{ relname: string }>(
    `with ${facts} select relname from facts where relname like 'observation%' order by 1`,
  );
  expect(rows.map((row) => row.relname)).toEqual([
    'observation',
    ...Array.from({ length: 8 }, (_, i) => `observation_${i}`),
  ]);
  expect(await findingsOf(database.owner)).toEqual({});
});

test.each([
  ['unique keys without the area', 'create unique index on observation_1 (release_id) where false'],
  [
    'foreign keys to or from',
    'alter table observation add foreign key (area_id) references area (id)',
  ],
  [
    'exclusion constraints',
    'alter table observation_2 add exclude using btree (area_id with =) where (false)',
  ],
  [
    'triggers',
    'create trigger planted after insert on observation for each row execute function audit_refuse()',
  ],
  [
    'partitions that rows can be read from past the policies',
    'grant select on observation_3 to samsyn_public',
  ],
  [
    'partitions that rows can be read from past the policies',
    'alter table observation_4 no force row level security',
  ],
  [
    'divided by another column than the area',
    'create table planted (area_id text not null, n integer) partition by hash (n)',
  ],
  [
    'unique keys on the whole, which foreign partitions forbid',
    'create table planted (area_id text primary key) partition by hash (area_id)',
  ],
])('a schema with %s is found: %s', async (rule, statement) => {
  const client = await database.owner.connect();
  try {
    await client.query('begin');
    await client.query(statement);
    expect(Object.keys(await findingsOf(client))).toContain(rule);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
