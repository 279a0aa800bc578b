import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccountDraft, AccountMade, AccountText } from '#contract/accounts.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { type Browser, openSignInHouse, type SignInHouse } from './testing/sign-in-client.ts';

let house: SignInHouse;
let operator: Browser;
let knivsta: Browser;
let tierp: Browser;

const password = 'nio röda drakar över ån';
const [knivstaId, tierpId] = ['knivsta-municipality', 'tierp-municipality'];
const grant = (role: AccountDraft['grants'][number]['role']): AccountDraft['grants'][number] => ({
  role,
  body: null,
});
const draft = (
  name: string,
  party: string | null,
  ...roles: readonly AccountDraft['grants'][number]['role'][]
): AccountDraft => ({
  ...{ name, party, email: `${name.toLowerCase()}@example.org` },
  grants: roles.map(grant),
});

/** Makes an account as `by` and signs in by its one-time link. */
async function makePerson(by: Browser, wanted: AccountDraft): Promise<[Browser, AccountText]> {
  const answer = await by.post(paths.accounts, wanted);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  const { account, invitation } = answer.body as unknown as AccountMade;
  const person = house.browser();
  const token = invitation.path.split('#')[1] ?? '';
  expect((await person.post(paths.invitationRead, { token })).body).toMatchObject({
    ...{ purpose: 'set-password', name: wanted.name, email: wanted.email },
  });
  expect((await person.post(paths.invitationUse, { token, password })).status).toBe(200);
  return [person, account];
}

beforeAll(async () => {
  house = await openSignInHouse();
  operator = await house.administrator();
  [knivsta] = await makePerson(operator, draft('Karin', knivstaId, 'party-administrator'));
  [tierp] = await makePerson(operator, draft('Tore', tierpId, 'party-administrator'));
});
afterAll(() => house.close());

const change = (
  by: Browser,
  { id, version }: AccountText,
  to: AccountDraft,
): ReturnType<Browser['put']> =>
  by.put(pathTo(paths.account, { account: id }), to, { 'if-match': `"${version}"` });

test('a party’s administrator makes accounts for its own party and sees no other', async () => {
  const [kim, account] = await makePerson(knivsta, draft('Kim', knivstaId, 'contributor'));
  expect((await kim.get(paths.caller)).body).toMatchObject({ name: 'Kim', roles: ['contributor'] });
  expect(account).toMatchObject({ party: knivstaId, signsIn: 'waiting' });
  const listed = (await tierp.get(paths.accounts)).body as { accounts: AccountText[] };
  expect(listed.accounts.map(({ name }) => name)).toEqual(['Tore']);
  for (const party of [knivstaId, 'no-such-party']) {
    const answer = await tierp.get(pathTo(paths.accounts, {}, { party }));
    expect(answer).toMatchObject({ status: 404, code: 'access/not-found' });
  }
  expect((await kim.get(paths.accounts)).status).toBe(403);
  expect((await house.browser().get(paths.accounts)).status).toBe(401);
});

test('another party’s account does not exist: neither for change, link nor closing', async () => {
  const [, account] = await makePerson(knivsta, draft('Lo', knivstaId, 'reader'));
  const unknown = { ...account, id: '00000000-0000-4000-8000-0000000000ff' };
  for (const one of [account, unknown]) {
    const answers = [
      await change(tierp, one, draft('Lo', tierpId, 'reader')),
      await tierp.post(pathTo(paths.accountInvite, { account: one.id })),
      await tierp.post(pathTo(paths.accountDeactivate, { account: one.id })),
    ];
    expect(answers.map(({ status, code }) => [status, code])).toEqual(
      Array.from({ length: 3 }, () => [404, 'account/unknown-account']),
    );
  }
  const foreign = await tierp.post(paths.accounts, draft('Mo', knivstaId, 'reader'));
  expect(foreign).toMatchObject({ status: 404, code: 'access/not-found' });
});

test('nobody becomes an operator through a party’s administrator', async () => {
  const wanted = draft('Nour', knivstaId, 'operator');
  expect(await knivsta.post(paths.accounts, wanted)).toMatchObject({
    ...{ status: 403, code: 'account/role-not-grantable' },
  });
  const [, olle] = await makePerson(operator, draft('Olle', knivstaId, 'operator'));
  for (const answer of [
    await knivsta.post(pathTo(paths.accountInvite, { account: olle.id })),
    await change(knivsta, olle, draft('Olle', knivstaId, 'reader')),
    await knivsta.post(pathTo(paths.accountDeactivate, { account: olle.id })),
  ]) {
    expect(answer).toMatchObject({ status: 403, code: 'account/role-not-grantable' });
  }
});

test('a role that is taken is gone at the next request, and a change from an old version is refused', async () => {
  const [pia, account] = await makePerson(knivsta, draft('Pia', knivstaId, 'contributor'));
  const { body } = await change(knivsta, { ...account, version: 2 }, draft('Pia', knivstaId));
  expect(body).toMatchObject({ version: 3, grants: [], signsIn: 'password' });
  expect((await pia.get(paths.caller)).body).toMatchObject({ roles: [] });
  const late = await change(
    knivsta,
    { ...account, version: 2 },
    draft('Pia', knivstaId, 'analyst'),
  );
  expect(late).toMatchObject({ status: 412, code: 'http/changed-meanwhile' });
  const moved = await change(operator, { ...account, version: 3 }, draft('Pia', tierpId));
  expect(moved).toMatchObject({ status: 400, code: 'account/party-is-fixed' });
});

test('an address belongs to one account at a time, whatever its capitals', async () => {
  await makePerson(knivsta, draft('Rut', knivstaId, 'reader'));
  const same = { ...draft('Rut', knivstaId, 'reader'), email: 'RUT@example.org' };
  expect(await knivsta.post(paths.accounts, same)).toMatchObject({
    ...{ status: 409, code: 'account/email-taken' },
  });
});

test('a one-time link works once, dies when a newer is made, and after a week', async () => {
  const answer = await knivsta.post(paths.accounts, draft('Sam', knivstaId, 'reader'));
  const { account, invitation } = answer.body as unknown as AccountMade;
  const again = await knivsta.post(pathTo(paths.accountInvite, { account: account.id }));
  const tokens = [invitation.path, String(again.body.path)].map((path) => path.split('#')[1] ?? '');
  const use = (token: string): ReturnType<Browser['post']> =>
    house.browser().post(paths.invitationUse, { token, password });
  expect(await use(tokens[0] ?? '')).toMatchObject({ status: 404 });
  const together = await Promise.all([use(tokens[1] ?? ''), use(tokens[1] ?? '')]);
  expect(together.map(({ status }) => status).toSorted()).toEqual([200, 404]);
  const third = await knivsta.post(pathTo(paths.accountInvite, { account: account.id }));
  const now = house.now();
  house.setTime(new Date(now.getTime() + 7 * 24 * 3_600_000));
  expect(await use(String(third.body.path).split('#')[1] ?? '')).toMatchObject({ status: 404 });
  house.setTime(now);
});

test('a link that was not used is dead once the own password is changed, and a used one ends the session before', async () => {
  const [siv, account] = await makePerson(knivsta, draft('Siv', knivstaId, 'reader'));
  const invited = await knivsta.post(pathTo(paths.accountInvite, { account: account.id }));
  const wanted = 'nio röda tåg i dimma';
  const changed = await siv.post(paths.ownPassword, { current: password, wanted });
  expect(changed.status).toBe(200);
  const token = String(invited.body.path).split('#')[1] ?? '';
  expect(await house.browser().post(paths.invitationUse, { token, password })).toMatchObject({
    ...{ status: 404, code: 'account/unknown-invitation' },
  });
  const next = await knivsta.post(pathTo(paths.accountInvite, { account: account.id }));
  const [lent] = await makePerson(knivsta, draft('Lena', knivstaId, 'reader'));
  const lenas = lent.cookie();
  await lent.post(paths.invitationUse, { token: String(next.body.path).split('#')[1], password });
  expect((await lent.get(paths.caller)).body.name).toBe('Siv');
  expect((await house.browser(lenas).get(paths.caller)).body.kind).toBe('anonymous');
});

test('a closed account is out at once and its link is dead; the last operator cannot be closed', async () => {
  const [tove, account] = await makePerson(knivsta, draft('Tove', knivstaId, 'reader'));
  const again = await knivsta.post(pathTo(paths.accountInvite, { account: account.id }));
  await knivsta.post(pathTo(paths.accountDeactivate, { account: account.id }));
  expect((await tove.get(paths.caller)).body.kind).toBe('anonymous');
  const token = String(again.body.path).split('#')[1] ?? '';
  expect((await tove.post(paths.invitationUse, { token, password })).status).toBe(404);
  const signIn = { email: 'tove@example.org', password };
  expect((await house.browser().post(paths.signIn, signIn)).code).toBe('account/wrong-credentials');
  const { accounts } = (await operator.get(paths.accounts)).body as { accounts: AccountText[] };
  const operators = accounts.filter(
    ({ grants, isActive }) => isActive && grants.some(({ role }) => role === 'operator'),
  );
  const answers = [];
  for (const { id } of operators.toSorted((a) => (a.party === null ? 1 : -1))) {
    answers.push((await operator.post(pathTo(paths.accountDeactivate, { account: id }))).code);
  }
  expect(answers).toEqual([undefined, 'account/last-operator']);
});
