import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { HeldList, RoleHolderText, SuccessionText } from '#contract/role-holders.ts';
import type { AccountCaller, Caller } from '#domain/access/caller.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../../testing/test-app.ts';

let house: TestApp;
let caller: Caller = everyRole;
const party = 'county-administrative-board';
const administrator: AccountCaller = { ...everyRole, roles: ['party-administrator'], bodies: [] };
const elsewhere: AccountCaller = { ...administrator, party: 'heby-municipality' };
const operator: AccountCaller = { ...everyRole, party: undefined, roles: ['operator'], bodies: [] };

beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
});
afterAll(() => house.close());
beforeEach(() => {
  caller = administrator;
});

const call = (
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
  headers: Record<string, string> = {},
) => house.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });

async function addHolder(name: string, change: object = {}): Promise<RoleHolderText> {
  const answer = await call('POST', `/api/parties/${party}/role-holders`, {
    function: name,
    email: null,
    deputy: null,
    account: null,
    from: '2020-01-01',
    ...change,
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json();
}

async function addSeat(holder: string): Promise<string> {
  const answer = await call('POST', '/api/bodies/coordination-group/seats', {
    party,
    partner: null,
    function: 'member',
    holder,
    deputy: null,
    from: '2020-01-01',
    to: null,
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
}

async function addCommitment(contactRole: string, state: string): Promise<string> {
  const id = randomUUID();
  await house.database.owner.query(
    `insert into commitment (id, party_id, version, state, action_area, also_under, what, whole_county,
       from_date, to_date, target_groups, kind, contact_role, seen_by, tags, changed_by)
     values ($1, $2, 1, $3, 'safe-environments', '{}', 'Prov: ' || $4, true, '2026-01-01', '2027-12-31',
       '{}', 'new', $4, 'Prov', '{}', 'Prov')`,
    [id, party, state, contactRole],
  );
  return id;
}

const handOver = (holder: RoleHolderText, order: object, version = holder.version) =>
  call('POST', `/api/role-holders/${holder.id}/succession`, order, { 'if-match': `"${version}"` });

test('everything that a role holder answers for is moved in one step, and listed', async () => {
  const leaving = await addHolder('Folkhälsostrateg');
  const successor = await addHolder('Säkerhetsdirektör');
  const seat = await addSeat('Folkhälsostrateg');
  const draft = await addCommitment('folkhälsostrateg', 'draft');
  const ongoing = await addCommitment('Folkhälsostrateg', 'ongoing');
  const done = await addCommitment('Folkhälsostrateg', 'completed');

  const held: HeldList = (await call('GET', `/api/role-holders/${leaving.id}/held`)).json();
  expect(faultOfShape('HeldList', held)).toBeUndefined();
  expect(held.held.map((one) => one.kind)).toEqual(['seat', 'commitment', 'commitment']);

  const without = { successor: null, lastDay: '2026-11-30', closeAccount: false };
  const refused = await handOver(leaving, without);
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({ code: 'party/without-successor', data: { count: 3 } });

  const answer = await handOver(leaving, { ...without, successor: successor.id });
  expect(answer.statusCode, answer.body).toBe(201);
  const page: SuccessionText = answer.json();
  expect(faultOfShape('Succession', page)).toBeUndefined();
  expect(page).toMatchObject({ from: { function: 'Folkhälsostrateg' }, lastDay: '2026-11-30' });
  expect(page.moved.map((one) => one.id).sort()).toEqual([seat, draft, ongoing].sort());

  const { rows } = await house.database.owner.query(
    'select id, contact_role, version from commitment where id = any($1) order by state',
    [[draft, ongoing, done]],
  );
  expect(rows).toEqual([
    { id: done, contact_role: 'Folkhälsostrateg', version: 1 },
    { id: draft, contact_role: 'Säkerhetsdirektör', version: 2 },
    { id: ongoing, contact_role: 'Säkerhetsdirektör', version: 2 },
  ]);
  const sat = async (day: string) =>
    (await call('GET', `/api/bodies/coordination-group?day=${day}`))
      .json()
      .seats.map((one: { holder: string }) => one.holder);
  expect(await sat('2026-11-30')).toEqual(['Folkhälsostrateg']);
  expect(await sat('2026-12-01')).toEqual(['Säkerhetsdirektör']);
  expect((await handOver(leaving, without, 2)).json().code).toBe('party/has-ended');
  const list = (await call('GET', `/api/parties/${party}/successions`)).json();
  expect(list.successions).toEqual([page]);
  expect((await call('GET', `/api/successions/${page.id}`)).json()).toEqual(page);
});

test('another party sees neither what is held nor the hand-over, and an operator no words of drafts', async () => {
  const leaving = await addHolder('Utredare');
  const successor = await addHolder('Chefsutredare');
  await addCommitment('Utredare', 'draft');
  caller = elsewhere;
  const held = await call('GET', `/api/role-holders/${leaving.id}/held`);
  expect([held.statusCode, held.json().code]).toEqual([404, 'access/not-found']);
  const order = { successor: successor.id, lastDay: '2026-11-30', closeAccount: false };
  expect((await handOver(leaving, order)).statusCode).toBe(404);
  caller = operator;
  const seen: HeldList = (await call('GET', `/api/role-holders/${leaving.id}/held`)).json();
  expect(seen.held).toMatchObject([{ kind: 'commitment', what: '' }]);
  const page: SuccessionText = (await handOver(leaving, order)).json();
  expect(page.moved).toMatchObject([{ kind: 'commitment', what: '' }]);
  caller = elsewhere;
  expect((await call('GET', `/api/successions/${page.id}`)).statusCode).toBe(404);
  caller = administrator;
  expect((await call('GET', `/api/successions/${page.id}`)).json().moved[0].what).toBe(
    'Prov: Utredare',
  );
});

test('a change that began from an older version is refused, and who has left is told', async () => {
  const holder = await addHolder('Registrator', { email: 'registrator@example.se' });
  const change = {
    email: 'nytt@example.se',
    deputy: 'Arkivarie',
    account: null,
    from: '2020-01-01',
  };
  const put = (version: number, body: object = change) =>
    call('PUT', `/api/role-holders/${holder.id}`, body, { 'if-match': `"${version}"` });
  expect((await put(1)).json()).toMatchObject({ version: 2, deputy: 'Arkivarie' });
  expect((await put(1)).statusCode).toBe(412);
  expect((await put(2, { ...change, email: 'inget' })).json().code).toBe('party/malformed-email');
  expect((await put(2, { ...change, account: randomUUID() })).json().code).toBe(
    'party/unknown-account',
  );
});

test('whoever runs a body is followed by an account, which then runs it, and the old account is closed', async () => {
  const accounts = [randomUUID(), randomUUID()];
  const keeper = randomUUID();
  for (const [i, id] of accounts.entries()) {
    await house.database.owner.query(
      `insert into account (id, party_id, name, email, digest) values ($1, $2, 'Prov', $3, false)`,
      [id, party, `${id}@example.se`],
    );
    if (i === 0) {
      await house.database.owner.query(
        `insert into account_role (account_id, role, body_id, granted_by)
         values ($1, 'coordinator', 'secretariat', 'Prov')`,
        [id],
      );
    }
  }
  await house.database.owner.query(
    `insert into account (id, party_id, name, email, digest) values ($1, $2, 'Prov', $3, false)`,
    [keeper, party, `${keeper}@example.se`],
  );
  await house.database.owner.query(
    `insert into account_role (account_id, role, granted_by) values ($1, 'operator', 'Prov')`,
    [keeper],
  );
  const leaving = await addHolder('Kanslichef', { account: accounts[0] });
  const bare = await addHolder('Vikarie');
  const successor = await addHolder('Ny kanslichef', { account: accounts[1] });
  const order = { successor: bare.id, lastDay: '2026-11-22', closeAccount: true };
  expect((await handOver(leaving, order)).json().code).toBe('party/successor-without-account');
  const answer = await handOver(leaving, { ...order, successor: successor.id });
  expect(answer.json()).toMatchObject({
    accountClosed: true,
    moved: [{ kind: 'coordinator', id: 'secretariat', what: 'Kansligruppen' }],
  });
  const { rows } = await house.database.owner.query(
    `select a.id, a.deactivated_at is not null as closed, r.body_id from account a
     left join account_role r on r.account_id = a.id where a.id = any($1) order by closed`,
    [accounts],
  );
  expect(rows).toEqual([
    { id: accounts[1], closed: false, body_id: 'secretariat' },
    { id: accounts[0], closed: true, body_id: null },
  ]);
});

const asAdministrator = { party, actor: 'Prov', roles: ['party-administrator'] };
const direct = (text: string, values: readonly string[], context = asAdministrator) =>
  inWriteTransaction(house.database.app, context, (tx) => {
    const parts = text.split('?');
    return sql
      .join(
        [sql.raw(parts[0]!), ...values.flatMap((one, i) => [sql`${one}`, sql.raw(parts[i + 1]!)])],
        sql``,
      )
      .execute(tx);
  });

test('nothing is left without holder by direct SQL either', async () => {
  const holder = await addHolder('Sakkunnig');
  const seat = await addSeat('Sakkunnig');
  await addCommitment('Sakkunnig', 'submitted');
  const end = `update role_holder set to_date = '2026-11-22' where id = ?::uuid`;
  await expect(direct(end, [holder.id])).rejects.toMatchObject({ code: 'SM001' });
  const rename = `update role_holder set function = 'Annat' where id = ?::uuid`;
  await expect(direct(rename, [holder.id])).rejects.toMatchObject({ code: 'SM001' });
  const pass = `update seat set holder = 'Ingen alls' where id = ?::uuid`;
  await expect(direct(pass, [seat])).rejects.toMatchObject({ code: 'SM001' });
  // With somebody else in the same function the first may go.
  await addHolder('Sakkunnig');
  await direct(end, [holder.id]);
});

test('an account that holds something is not closed by direct SQL', async () => {
  const [alone, other] = [randomUUID(), randomUUID()];
  for (const id of [alone, other]) {
    await house.database.owner.query(
      `insert into account (id, party_id, name, email, digest) values ($1, $2, 'Prov', $3, false)`,
      [id, party, `${id}@example.se`],
    );
  }
  await addHolder('Länsexpert', { account: alone });
  await addSeat('Länsexpert');
  await house.database.owner.query(
    `insert into account_role (account_id, role, body_id, granted_by)
     values ($1, 'coordinator', 'reference-group', 'Prov')`,
    [other],
  );
  const close = 'update account set deactivated_at = now() where id = ?::uuid';
  await expect(direct(close, [alone])).rejects.toMatchObject({ code: 'SM001' });
  await expect(direct(close, [other])).rejects.toMatchObject({ code: 'SM001' });
});

test('people of another party cannot be changed by direct SQL', async () => {
  const holder = await addHolder('Jurist');
  const change = `update role_holder set email = 'x@example.se' where id = ?::uuid returning id`;
  for (const context of [
    { ...asAdministrator, party: 'heby-municipality' },
    { ...asAdministrator, roles: ['contributor'] },
  ]) {
    const { rows } = await direct(change, [holder.id], context);
    expect(rows).toEqual([]);
  }
  const read = (context: typeof asAdministrator) =>
    direct('select id from role_holder where id = ?::uuid', [holder.id], context);
  expect((await read({ ...asAdministrator, roles: [] })).rows).toHaveLength(1);
  expect((await read({ party: '', actor: 'anonymous', roles: [] })).rows).toEqual([]);
});
