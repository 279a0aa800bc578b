import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#server/database/testing/test-database.ts';
import { readFiles } from '../structure/read-tree.ts';
import { findLastingSettings, findLeaks } from './find-leaks.ts';
import { filesOfWhoAsks, nothingReviewed, type Reviewed, reviewed, whoAsks } from './reviewed.ts';

let database: TestDatabase;
let owner: PoolClient;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = await database.owner.connect();
});
afterAll(async () => {
  owner.release();
  await database.close();
});

test('nothing in the catalogue can show one party’s rows to another', async () => {
  expect(await findLeaks(owner, 'public', reviewed)).toEqual([]);
});

test('what has been reviewed is still there', async () => {
  const found = (await findLeaks(owner, 'public', nothingReviewed)).join('\n');
  const names = Object.values(reviewed satisfies Reviewed).flat();
  expect(names.filter((name) => !found.includes(name.replace(/\(.*\)$/, '')))).toEqual([]);
});

test('who asks is told for one transaction at a time', () => {
  const files = readFiles('src', ['.ts']);
  expect(files.some(({ text }) => text.includes("set_config('samsyn."))).toBe(true);
  expect(findLastingSettings(files)).toEqual([]);
});

test('what strangers are answered with cannot read who asks, and the program removes only roles', async () => {
  const { rows } = await owner.query<{ grantee: string; named: string; right: string }>(
    `select r.rolname as grantee, c.relname as named, g.privilege_type as right
     from pg_class c, aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
     where c.relname = any ($1) and r.rolname in ('samsyn_public', 'samsyn_app')`,
    [whoAsks],
  );
  expect(rows.filter(({ grantee }) => grantee === 'samsyn_public')).toEqual([]);
  const removes = rows.filter(({ right }) => right === 'DELETE').map(({ named }) => named);
  expect(removes).toEqual(['account_role']);
});

test('only known files name the tables of who asks', () => {
  const named = new RegExp(`\\b(?:from|join|update|into)\\s+(?:${whoAsks.join('|')})\\b`, 'i');
  const typed = new RegExp(`(?:From|Into|Table|oin)\\(\\s*['"](?:${whoAsks.join('|')})\\b`);
  const naming = readFiles('src/server', ['.ts'])
    .filter(({ path }) => !/\.test\.ts$|\/testing\//.test(path))
    .filter(({ text }) => named.test(withoutComments(text)) || typed.test(text))
    .map(({ path }) => path.replace('src/server/features/', ''));
  expect(naming.sort()).toEqual(filesOfWhoAsks);
});

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** A table of two parties as it should be, in a schema that is gone when the test ends. */
const sound = `
  create schema scratch;
  grant usage on schema scratch to samsyn_app;
  create table scratch.paper (
    id uuid primary key default gen_random_uuid(), party_id text not null, reference text, what text not null,
    unique (id, party_id));
  alter table scratch.paper enable row level security;
  alter table scratch.paper force row level security;
  create policy paper_own on scratch.paper using (party_id = (select asking_party()))
    with check (party_id = (select asking_party()));
  insert into scratch.paper (id, party_id, reference, what) values
    ('00000000-0000-4000-8000-00000000000a', 'nck', 'N1', 'own'),
    ('00000000-0000-4000-8000-00000000000b', 'heby-municipality', 'H1', 'canary');
  grant select, insert on scratch.paper to samsyn_app;`;

/** As the application asks for NCK. */
const asNck = `set local role samsyn_app; select set_config('samsyn.party', 'nck', true);`;

interface Leak {
  readonly name: string;
  readonly plant: string;
  /** One column `seen`: what NCK learns of Heby; without a leak it is false. */
  readonly proof: string;
  readonly found: string;
}

const leaks: readonly Leak[] = [
  {
    name: 'a view that reads as its owner',
    plant: `create view scratch.papers as select * from scratch.paper; grant select on scratch.papers to samsyn_app`,
    proof: `select exists (select from scratch.papers where what = 'canary') as seen`,
    found: 'papers is a view that reads as its owner',
  },
  {
    name: 'a materialised view',
    plant: `create materialized view scratch.papers as select * from scratch.paper;
      grant select on scratch.papers to samsyn_app`,
    proof: `select exists (select from scratch.papers where what = 'canary') as seen`,
    found: 'papers is a materialised view: its rows know no policies',
  },
  {
    name: 'a function that runs as its owner',
    plant: `create function scratch.count_papers() returns bigint language sql stable security definer
      set search_path = scratch as $$ select count(*) from paper where what = 'canary' $$`,
    proof: `select scratch.count_papers() > 0 as seen`,
    found: 'count_papers() runs as its owner or sets who asks',
  },
  {
    name: 'a function that says who asks',
    plant: `create function scratch.count_papers() returns bigint language plpgsql as $$ begin
        perform set_config('samsyn.party', 'heby-municipality', true);
        return (select count(*) from scratch.paper where what = 'canary'); end $$`,
    proof: `select scratch.count_papers() > 0 as seen`,
    found: 'count_papers() runs as its owner or sets who asks',
  },
  {
    name: 'a child table without a policy of its own',
    plant: `create table scratch.page (paper_id uuid references scratch.paper (id), text text, primary key (paper_id, text));
      insert into scratch.page select id, what from scratch.paper; grant select on scratch.page to samsyn_app`,
    proof: `select exists (select from scratch.page where text = 'canary') as seen`,
    found: 'page has no forced row-level security',
  },
  {
    name: 'a number that is unique across parties',
    plant: 'create unique index paper_reference on scratch.paper (reference)',
    proof: `insert into scratch.paper (party_id, reference, what) values ('nck', 'H1', 'mine') returning true as seen`,
    found: 'scratch.paper_reference is unique across parties',
  },
  {
    name: 'a reference to another party’s row',
    plant: `create table scratch.page (id uuid primary key default gen_random_uuid(), party_id text not null,
        paper_id uuid references scratch.paper (id), unique (id, party_id));
      alter table scratch.page enable row level security;
      alter table scratch.page force row level security;
      create policy page_own on scratch.page using (party_id = (select asking_party()))
        with check (party_id = (select asking_party()));
      grant select, insert on scratch.page to samsyn_app`,
    proof: `insert into scratch.page (party_id, paper_id)
      values ('nck', '00000000-0000-4000-8000-00000000000b') returning true as seen`,
    found: 'page (paper_id) → paper refers without the party',
  },
  {
    name: 'an owner who is not bound',
    plant: `alter table scratch.paper no force row level security; alter table scratch.paper owner to samsyn_app;
      grant create on schema scratch to samsyn_app`,
    proof: `select exists (select from scratch.paper where what = 'canary') as seen`,
    found: 'paper has no forced row-level security',
  },
  {
    name: 'a policy that lets everybody',
    plant: 'create policy paper_all on scratch.paper for select using (true)',
    proof: `select exists (select from scratch.paper where what = 'canary') as seen`,
    found: 'paper.paper_all lets everybody',
  },
];

/** Runs in a transaction that is undone. */
async function undone<Result>(work: () => Promise<Result>): Promise<Result> {
  await owner.query('begin');
  try {
    return await work();
  } finally {
    await owner.query('rollback');
  }
}

test('a sound table is no leak', async () => {
  const faults = await undone(async () => {
    await owner.query(sound);
    const found = await findLeaks(owner, 'scratch', nothingReviewed);
    await owner.query(asNck);
    const { rows } = await owner.query('select party_id from scratch.paper');
    expect(rows).toEqual([{ party_id: 'nck' }]);
    return found;
  });
  expect(faults).toEqual([]);
});

test.each(leaks)('$name leaks, and the catalogue finds it', async ({ plant, proof, found }) => {
  const { faults, seen } = await undone(async () => {
    await owner.query(`${sound} ${plant};`);
    const faults = await findLeaks(owner, 'scratch', nothingReviewed);
    await owner.query(asNck);
    const seen = await owner.query<{ seen: boolean }>(proof).then(
      ({ rows }) => rows[0]?.seen,
      // A refusal that tells of what the asker cannot see.
      (error: { code: string }) => error.code === '23505',
    );
    return { faults, seen };
  });
  expect(seen).toBe(true);
  expect(faults).toContain(found);
});

test('a setting that outlasts its transaction leaks to whoever borrows the connection, and is found', async () => {
  const client = await database.app.pool.connect();
  const party = async (): Promise<string> =>
    (await client.query(`select coalesce(asking_party(), '') as party`)).rows[0].party;
  const lasting = "select set_config('samsyn.party', 'nck', false)";
  await client.query(lasting);
  expect(await party()).toBe('nck');
  await client.query("select set_config('samsyn.party', '', false)");
  await client.query('begin');
  await client.query("select set_config('samsyn.party', 'nck', true)");
  await client.query('commit');
  expect(await party()).toBe('');
  client.release();
  const plant = (text: string) => findLastingSettings([{ path: 'a.ts', text }]);
  expect(plant(lasting)).toHaveLength(1);
  expect(plant("query('set samsyn.party = $1')")).toHaveLength(1);
  expect(plant("set_config('samsyn.party', $1, true)")).toEqual([]);
});
