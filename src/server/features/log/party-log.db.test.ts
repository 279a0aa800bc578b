import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LogPage, PartyLogPage } from '#contract/log.ts';
import type { Caller } from '#domain/access/caller.ts';
import { migrate } from '../../database/migrate.ts';
import { createPool } from '../../database/pool.ts';
import { readMigrations } from '../../database/read-migrations.ts';
import { createEmptyDatabase } from '../../database/testing/test-database.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { holderOf, memberOf } from '../../testing/test-callers.ts';
import { appendLogEntry } from './commands.ts';
import { noteReading } from './note-reading.ts';

const heby = memberOf('heby-municipality', 'party-administrator');
const hebyWriter = memberOf('heby-municipality', 'contributor');
const tierp = memberOf('tierp-municipality', 'party-administrator');
const operator = memberOf(undefined, 'operator');
let house: TestApp;
let caller: Caller = heby;

beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  await append(hebyWriter, 'commitment/changed', 'canary-of-heby');
  await append(tierp, 'commitment/changed', 'canary-of-tierp');
  await append(operator, 'trial/noted', 'common-word');
});
afterAll(() => house.close());

async function append(by: Caller, action: string, secret: string): Promise<void> {
  const context = contextOfCaller(by);
  await inWriteTransaction(house.database.app, context, (tx) =>
    appendLogEntry(tx, {
      actor: context.actor,
      role: 'contributor',
      action,
      objectKind: 'commitment',
      objectId: `of ${context.party}`,
      data: { secret },
    }),
  );
}

async function ask<Answer>(by: Caller, url: string): Promise<Answer> {
  caller = by;
  return (await house.app.inject(url)).json() as Answer;
}
const hebyLog = '/api/parties/heby-municipality/log';

test('a party’s administrator finds what was done with the party’s own objects', async () => {
  const page = await ask<PartyLogPage>(heby, hebyLog);
  expect(faultOfShape('PartyLogPage', page)).toBeUndefined();
  expect(page.total).toBe(1);
  expect(page.entries[0]).toMatchObject({
    actor: hebyWriter.name,
    party: 'heby-municipality',
    data: { secret: 'canary-of-heby' },
  });
  expect((await ask<PartyLogPage>(heby, `${hebyLog}?search=canary`)).total).toBe(1);
  expect((await ask<PartyLogPage>(heby, `${hebyLog}?search=tierp`)).total).toBe(0);
});

test('another party’s log does not exist, whatever the role', async () => {
  for (const who of [heby, memberOf('heby-municipality', 'party-administrator', 'operator')]) {
    const page = await ask<{ code: string }>(who, '/api/parties/tierp-municipality/log');
    expect(page.code).toBe('access/not-found');
  }
});

test('the operator reads that it happened but not what was said, and cannot search it', async () => {
  const page = await ask<LogPage>(operator, '/api/log');
  const entry = page.entries.find(({ party }) => party === 'heby-municipality');
  expect(entry).toMatchObject({ action: 'commitment/changed', data: null });
  expect(page.entries.find(({ party }) => party === null)?.data).not.toBeNull();
  expect(page.chain.whole).toBe(true);
  expect((await ask<LogPage>(operator, '/api/log?search=canary')).total).toBe(0);
  expect((await ask<LogPage>(operator, '/api/log?search=common-word')).total).toBe(1);
  const file = await house.app.inject('/api/log.csv');
  expect(file.payload).not.toContain('canary');
});

test('the party’s log can be saved as a file', async () => {
  caller = heby;
  const file = await house.app.inject(`${hebyLog}.csv`);
  expect(file.payload).toContain('canary-of-heby');
  expect(file.payload).not.toContain('canary-of-tierp');
});

test('to the database too, the log is its party’s administrator’s and the operator’s', async () => {
  const client = await house.database.app.pool.connect();
  const count = async (party: string, roles: string): Promise<number> => {
    await client.query('begin read only');
    await client.query(
      `select set_config('samsyn.party', $1, true), set_config('samsyn.roles', $2, true)`,
      [party, roles],
    );
    const { rows } = await client.query<{ parties: string[] }>(
      'select coalesce(array_agg(distinct party_id), $1) as parties from audit_entry',
      [[]],
    );
    await client.query('commit');
    return rows[0]!.parties.length;
  };
  expect(await count('heby-municipality', 'contributor,coordinator,analyst')).toBe(0);
  expect(await count('heby-municipality', 'party-administrator')).toBe(1);
  expect(await count('', 'party-administrator')).toBe(0);
  expect(await count('', 'operator')).toBe(3);
  client.release();
});

test('to read what is not shared is logged once a reader, object and hour', async () => {
  const note = (by: Caller, object?: string, hasDraft = false, objectClass = 'activity' as const) =>
    noteReading(house.database.app, by, {
      objectClass,
      hasDraft,
      ...(object === undefined ? {} : { object }),
    });
  await note(hebyWriter, 'a1');
  await note(hebyWriter, 'a1');
  await Promise.all([note(hebyWriter), note(hebyWriter), note(heby, 'a1')]);
  const answered = holderOf('heby-municipality', { kind: 'answer-round', round: 'r' });
  await note(answered, 'a1');
  await note(operator, 'a1');
  const { entries } = await ask<PartyLogPage>(heby, `${hebyLog}?search=activity/read`);
  expect(entries.map((one) => [one.actor, one.role, one.objectKind, one.objectId]).sort()).toEqual(
    [
      [answered.name, 'link', 'activity', 'a1'],
      [heby.name, 'party-administrator', 'activity', 'a1'],
      [hebyWriter.name, 'contributor', 'activity', 'a1'],
      [hebyWriter.name, 'contributor', 'activity-list', 'heby-municipality'],
    ].sort(),
  );
});

test('what others can read leaves no entry, a draft always does', async () => {
  await house.database.owner.query(
    `insert into sharing (party_id, object_class, level, reason, decided_by)
     values ('tierp-municipality', 'activity', 'all-parties', '', 'x')`,
  );
  const reading = { objectClass: 'activity', object: 'b1' } as const;
  await noteReading(house.database.app, tierp, { ...reading, hasDraft: false });
  const log = '/api/parties/tierp-municipality/log?search=activity/read';
  expect((await ask<PartyLogPage>(tierp, log)).total).toBe(0);
  await noteReading(house.database.app, tierp, { ...reading, hasDraft: true });
  expect((await ask<PartyLogPage>(tierp, log)).total).toBe(1);
});

test('a chain from before the log knew parties stays whole', async () => {
  const empty = await createEmptyDatabase();
  const limits = { connections: 1, connectTimeout: 5000, queryTimeout: 30_000 };
  const owner = createPool(empty.config.address, limits, 'test');
  const files = readMigrations();
  await migrate(owner, files.slice(0, 17));
  const write = `insert into audit_entry (actor, role, action, object_kind, object_id, data)
    select 'x', 'operator', 'trial/noted', 'trial', n::text, '{}' from generate_series(1, 3) n`;
  await owner.query(write);
  await migrate(owner, files);
  await owner.query(write);
  const { rows } = await owner.query(
    `select count(*) filter (where hash = audit_hash(e)) as right, count(*) filter (where previous_hash =
       coalesce((select hash from audit_entry b where b.number = e.number - 1), repeat('0', 64))) as linked
     from audit_entry e`,
  );
  expect(rows).toEqual([{ right: 6, linked: 6 }]);
  await owner.end();
  await empty.drop();
});
