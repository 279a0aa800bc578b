import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PartySharing, SharingDecision, SharingList } from '#contract/sharing.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import { sharingUntilDecided } from '#domain/access/sharing.ts';
import { type ReadHandle, withReadOnly } from '../../database/read-handle.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { memberOf } from '../../testing/test-callers.ts';

const administrator = memberOf('heby-municipality', 'party-administrator');
const neighbour = memberOf('tierp-municipality', 'contributor', 'party-administrator');
let house: TestApp;
let caller: Caller = administrator;

beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  await house.database.owner.query(
    `insert into body (id, position, definition) values ('rights-trial', 900, '{}') on conflict do nothing;
     insert into seat (id, body_id, party_id, function, holder, from_date, to_date) values
       (gen_random_uuid(), 'rights-trial', 'tierp-municipality', 'member', 'chef', current_date - 9, null),
       (gen_random_uuid(), 'rights-trial', 'nck', 'member', 'chef', current_date - 9, current_date - 1)`,
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  caller = administrator;
  await house.database.owner.query('truncate sharing');
});

const path = '/api/parties/heby-municipality/sharing';
const decide = (decision: Partial<SharingDecision>, url = path) =>
  house.app.inject({
    method: 'POST',
    url,
    payload: { objectClass: 'activity', level: 'all-parties', reason: 'Beslut 7 §', ...decision },
  });
const read = async (as: Caller, url = path) => {
  caller = as;
  return (await house.app.inject(url)).json() as PartySharing;
};

/** Whether a caller may see what Heby has of a class, as the tables' policies ask. */
const sees = async (as: Caller, objectClass: string): Promise<boolean> => {
  const work = async (db: ReadHandle): Promise<boolean> => {
    const { rows } = await sql<{ seen: boolean }>`
      select may_see('heby-municipality', ${objectClass}) as seen`.execute(db);
    return rows[0]!.seen;
  };
  // Strangers are answered as the public role, which has no transaction of its own.
  if (as.kind === 'anonymous') return work(house.database.public);
  return withReadOnly(house.database.app, contextOfCaller(as), work);
};

test('until a party decides, what it submits is shown to the parties and its own lists to nobody', async () => {
  const { classes } = await read(administrator);
  expect(Object.fromEntries(classes.map((one) => [one.objectClass, one.level]))).toEqual(
    sharingUntilDecided,
  );
  expect(classes.every((one) => one.decidedAt === null)).toBe(true);
});

test.each([
  ['own', undefined, { own: true, inBody: false, left: false, other: false, stranger: false }],
  ['body', 'rights-trial', { own: true, inBody: true, left: false, other: false, stranger: false }],
  ['all-parties', undefined, { own: true, inBody: true, left: true, other: true, stranger: false }],
  ['public', undefined, { own: true, inBody: true, left: true, other: true, stranger: true }],
] as const)(
  'shared as %s, it is seen by those and nobody else, at once',
  async (level, body, expected) => {
    // Decided as something else before, so that each level is a change.
    await decide({ level: level === 'public' ? 'all-parties' : 'public' });
    const answer = await decide({ level, ...(body === undefined ? {} : { body }) });
    expect(answer.statusCode).toBe(200);
    expect(faultOfShape('PartySharing', answer.json())).toBeUndefined();
    expect({
      own: await sees(memberOf('heby-municipality', 'reader'), 'activity'),
      inBody: await sees(neighbour, 'activity'),
      // Its seat in the body ended yesterday.
      left: await sees(memberOf('nck', 'contributor'), 'activity'),
      other: await sees(memberOf('habo-municipality', 'contributor'), 'activity'),
      stranger: await sees(anonymous, 'activity'),
    }).toEqual(expected);
    expect(await sees(memberOf(undefined, 'operator'), 'activity')).toBe(level === 'public');
    expect(await sees(neighbour, 'need')).toBe(false);
  },
);

test('to revoke is to decide own again, and every decision stays in the history', async () => {
  await decide({ level: 'public', reason: 'Öppet för alla' });
  await decide({ level: 'own', reason: 'Innehöll namn' });
  expect(await sees(neighbour, 'activity')).toBe(false);
  const { history } = await read(administrator);
  expect(history?.map(({ level, reason }) => [level, reason])).toEqual([
    ['own', 'Innehöll namn'],
    ['public', 'Öppet för alla'],
  ]);
  expect(history?.[0]?.decidedBy).toBe(administrator.name);
});

test('other parties read the levels but not who decided and why', async () => {
  await decide({ level: 'public' });
  const { classes, history } = await read(neighbour);
  expect(history).toBeNull();
  expect(classes.find((one) => one.objectClass === 'activity')?.level).toBe('public');
  await expect(
    sql`select reason from sharing`.execute(house.database.public),
  ).rejects.toMatchObject({ code: '42501' });
});

test('the list tells of every party', async () => {
  await decide({ level: 'public' });
  const answer = await house.app.inject('/api/sharing');
  expect(faultOfShape('SharingList', answer.json())).toBeUndefined();
  const { parties } = answer.json() as SharingList;
  expect(parties).toHaveLength(19);
  const open = parties.filter(({ classes }) => classes.some((one) => one.level === 'public'));
  expect(open.map(({ party }) => party)).toEqual(['heby-municipality']);
});

test.each([
  ['another party', '/api/parties/tierp-municipality/sharing', 404],
  ['no party', '/api/parties/atlantis/sharing', 404],
])('a decision for %s is answered as for what does not exist', async (_who, url, status) => {
  const answer = await decide({}, url);
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toMatchObject({ code: 'access/not-found' });
});

test('only the party’s administrator decides', async () => {
  caller = memberOf('heby-municipality', 'contributor', 'coordinator', 'analyst', 'operator');
  expect((await decide({})).statusCode).toBe(403);
  caller = anonymous;
  expect((await decide({})).statusCode).toBe(401);
  caller = administrator;
  expect((await read(administrator)).history).toEqual([]);
});

test.each([
  [{ level: 'body' }, 400, 'sharing/body-needed'],
  [{ level: 'body', body: 'guild' }, 404, 'sharing/unknown-body'],
  [{ level: 'public', body: 'council' }, 400, 'sharing/body-not-meant'],
  [{ level: 'own' }, 400, 'sharing/already-so'],
  [{ reason: ' ' }, 400, 'http/invalid-request'],
  [{ party: 'tierp-municipality' }, 400, 'http/invalid-request'],
] as const)('%j is refused with %d and a sentence', async (decision, status, code) => {
  const answer = await decide(decision as Partial<SharingDecision>);
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toMatchObject({ code });
});

test('a decision is logged with who, in which role, and why', async () => {
  await decide({ level: 'public', reason: 'Beslut i nämnden' });
  const { rows } = await house.database.owner.query(
    'select actor, role, action, object_id, party_id, data from audit_entry order by number desc limit 1',
  );
  expect(rows).toEqual([
    {
      actor: administrator.name,
      role: 'party-administrator',
      action: 'sharing/decided',
      object_id: 'activity',
      party_id: 'heby-municipality',
      data: { level: 'public', body: null, reason: 'Beslut i nämnden' },
    },
  ]);
});
