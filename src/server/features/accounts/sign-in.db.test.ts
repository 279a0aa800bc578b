import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionList } from '#contract/accounts.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { statementsOf } from '../../testing/test-app.ts';
import { inviteFirstAdministrator } from './invite-person.ts';
import {
  type Browser,
  commandKey,
  firstAdministrator,
  openSignInHouse,
  type SignInHouse,
} from './testing/sign-in-client.ts';

let house: SignInHouse;
let ada: Browser;
let firstToken = '';

beforeAll(async () => {
  house = await openSignInHouse();
  firstToken = tokenOf(await inviteFirstAdministrator(house.database.app, house.now()));
  ada = await house.administrator('knivsta-municipality');
});
afterAll(() => house.close());

const { name, email, password } = firstAdministrator;
const tokenOf = (invited: { readonly path: string } | undefined): string =>
  invited?.path.split('#')[1] ?? '';
const later = (milliseconds: number): void =>
  house.setTime(new Date(house.now().getTime() + milliseconds));
const minute = 60_000;

async function signedIn(): Promise<Browser> {
  const browser = house.browser();
  expect(await browser.post(paths.signIn, { email, password })).toMatchObject({ status: 200 });
  return browser;
}

test('the first administrator is made by a one-time link, once, and keeps the installation', async () => {
  expect((await ada.get(paths.caller)).body).toMatchObject({
    kind: 'account',
    name,
    party: { id: 'knivsta-municipality', name: 'Knivsta kommun' },
    roles: expect.arrayContaining(['operator', 'party-administrator']),
  });
  expect(await inviteFirstAdministrator(house.database.app, house.now())).toBeUndefined();
  const stranger = house.browser();
  expect((await stranger.get(paths.signIn)).body).toMatchObject({ isNew: false });
});

test('the link of an earlier start is dead when a new one has been printed', async () => {
  const use = { token: firstToken, password, name: 'Eva', email: 'eva@example.org' };
  const answer = await house.browser().post(paths.invitationUse, use);
  expect(answer).toMatchObject({ status: 404, code: 'account/unknown-invitation' });
  expect(answer.setCookie).toBeUndefined();
});

test('the cookie is out of reach of scripts and of other sites, and names the port', async () => {
  const answer = await house.browser().post(paths.signIn, { email: email.toUpperCase(), password });
  expect(answer.setCookie).toMatch(
    /^samsyn-0=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test('a stranger is nobody, and a made-up cookie or header is nobody too', async () => {
  expect((await house.browser().get(paths.caller)).body).toMatchObject({ kind: 'anonymous' });
  const forged = house.browser(`samsyn-0=${'x'.repeat(43)}`);
  expect((await forged.get(paths.caller)).body).toMatchObject({ kind: 'anonymous' });
  for (const authorization of [`Bearer ${'x'.repeat(43)}`, 'Bearer x', 'Basic eDp5', 'Bearer ']) {
    const answer = await house.browser().get(paths.log, { authorization });
    expect(answer).toMatchObject({ status: 401, code: 'access/sign-in-needed' });
  }
});

test('a stranger’s public question costs no statement for asking who it is', async () => {
  const statements = async (headers: Record<string, string>): Promise<number> => {
    const url = paths.installation;
    const answer = await house.app.inject({ url, headers: { host: '127.0.0.1', ...headers } });
    return statementsOf(answer.headers);
  };
  expect(await statements({})).toBe(0);
  expect(await statements({ cookie: (await signedIn()).cookie() })).toBe(1);
});

test('the key of the command line is an operator’s, and a wrong one is nobody’s', async () => {
  const answer = await house.browser().get(paths.caller, { authorization: `Bearer ${commandKey}` });
  expect(answer.body).toMatchObject({ name: 'kommandoraden', roles: ['operator', 'analyst'] });
  const wrong = { authorization: `Bearer ${commandKey.slice(0, -1)}x` };
  expect((await house.browser().get(paths.caller, wrong)).body.kind).toBe('anonymous');
});

test('a wrong password and an unknown account get the same answer, word for word', async () => {
  const wrong = await house.browser().post(paths.signIn, { email, password: 'fel lösenord här' });
  const other = { email: 'nobody@example.org', password: 'fel lösenord här' };
  const unknown = await house.browser().post(paths.signIn, other);
  const { requestId: _, ...first } = wrong.body;
  const { requestId: __, ...second } = unknown.body;
  expect(first).toMatchObject({ status: 401, code: 'account/wrong-credentials' });
  expect(second).toEqual(first);
});

test('ten wrong passwords make the eleventh wait, right or wrong, for an unknown account too', async () => {
  later(15 * minute);
  for (const who of [email, 'ingen@example.org']) {
    for (let i = 0; i < 10; i++) {
      const answer = await house.browser().post(paths.signIn, { email: who, password: `fel ${i}` });
      expect(answer.status).toBe(401);
    }
    const answer = await house.browser().post(paths.signIn, { email: who, password });
    expect(answer).toMatchObject({ status: 429, code: 'account/too-many-attempts' });
    expect(answer.body.detail).toContain('15 minuter');
  }
  later(15 * minute);
  expect((await house.browser().post(paths.signIn, { email, password })).status).toBe(200);
});

test('of a hundred guesses at once no more than ten are tried', async () => {
  later(15 * minute);
  const guesses = Array.from({ length: 30 }, (_, i) => ({ email, password: `gissning ${i}` }));
  const answers = await Promise.all(
    guesses.map((guess) => house.browser().post(paths.signIn, guess)),
  );
  expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20);
  later(15 * minute);
});

test('a new sign-in gets a new cookie and ends the session of the old one', async () => {
  const browser = await signedIn();
  const before = browser.cookie();
  await browser.post(paths.signIn, { email, password });
  expect(browser.cookie()).not.toBe(before);
  expect((await house.browser(before).get(paths.caller)).body.kind).toBe('anonymous');
});

test('own sessions are listed with device, and one or all others are ended at once', async () => {
  const here = await signedIn();
  const [one, two] = [await signedIn(), await signedIn()];
  const list = async (): Promise<SessionList['sessions']> =>
    ((await here.get(paths.sessions)).body as unknown as SessionList).sessions;
  const sessions = await list();
  expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
  expect(sessions[0]).toMatchObject({ device: 'Firefox, Linux' });
  const mine = sessions.find(({ isThis }) => isThis)?.id ?? '';
  const other = ((await one.get(paths.sessions)).body as unknown as SessionList).sessions.find(
    ({ isThis }) => isThis,
  );
  await here.post(pathTo(paths.sessionRevoke, { session: other?.id ?? '' }));
  expect((await one.get(paths.caller)).body.kind).toBe('anonymous');
  expect((await two.get(paths.caller)).body.kind).toBe('account');
  await here.post(paths.sessionsRevokeOthers);
  expect((await two.get(paths.caller)).body.kind).toBe('anonymous');
  expect((await list()).map(({ id }) => id)).toEqual([mine]);
});

test('a session that was ended by another program is dead within a second', async () => {
  const browser = await signedIn();
  expect((await browser.get(paths.caller)).body.kind).toBe('account');
  await house.database.owner.query('update session set revoked_at = now()');
  later(999);
  expect((await browser.get(paths.caller)).body.kind).toBe('anonymous');
});

test('signing out ends the session, not only the cookie', async () => {
  const browser = await signedIn();
  const before = browser.cookie();
  const answer = await browser.post(paths.signOut);
  expect(answer.setCookie).toContain('Expires=Thu, 01 Jan 1970');
  expect((await house.browser(before).get(paths.caller)).body.kind).toBe('anonymous');
});

test('eight hours without use end a session, and seven days with it', async () => {
  const hours = 60 * minute;
  const kindAfter = async (browser: Browser, time: number): Promise<unknown> => {
    later(time);
    return (await browser.get(paths.caller)).body.kind;
  };
  const idle = await signedIn();
  expect(await kindAfter(idle, 8 * hours - 1)).toBe('account');
  expect(await kindAfter(idle, 8 * hours)).toBe('anonymous');
  const busy = await signedIn();
  for (let used = 7; used < 7 * 24; used += 7)
    expect(await kindAfter(busy, 7 * hours)).toBe('account');
  expect(await kindAfter(busy, 7 * hours)).toBe('anonymous');
});

test('a changed password ends every session but the new one, and the old one opens nothing', async () => {
  const [here, other] = [await signedIn(), await signedIn()];
  const wanted = 'åtta blå bussar i snö';
  const wrong = await here.post(paths.ownPassword, { current: 'fel', wanted });
  expect(wrong).toMatchObject({ status: 401, code: 'account/wrong-credentials' });
  const weak = await here.post(paths.ownPassword, { current: password, wanted: 'lösenord2026' });
  expect(weak).toMatchObject({ status: 400, code: 'account/weak-password' });
  expect((await here.post(paths.ownPassword, { current: password, wanted })).status).toBe(200);
  expect((await here.get(paths.caller)).body.kind).toBe('account');
  expect((await other.get(paths.caller)).body.kind).toBe('anonymous');
  expect((await house.browser().post(paths.signIn, { email, password })).status).toBe(401);
  await here.post(paths.ownPassword, { current: wanted, wanted: password });
});

test('a change with a cookie that does not say where it comes from is refused', async () => {
  const cookie = (await signedIn()).cookie();
  const headers = { host: '127.0.0.1', cookie };
  const silent = await house.app.inject({
    method: 'POST',
    url: paths.sessionsRevokeOthers,
    headers,
  });
  expect([silent.statusCode, silent.json().code]).toEqual([403, 'http/foreign-origin']);
  const foreign = { ...headers, origin: 'http://evil.example' };
  const other = await house.app.inject({ method: 'POST', url: paths.signOut, headers: foreign });
  expect(other.statusCode).toBe(403);
  expect((await house.browser(cookie).get(paths.caller)).body.kind).toBe('account');
});

test('neither password, token nor hash stands in the log, and tokens rest as hashes only', async () => {
  const browser = await signedIn();
  const token = browser.cookie().split('=')[1] ?? '';
  const { rows } = await house.database.owner.query(
    `select (select string_agg(e::text, ' ') from audit_entry e) as log,
       (select string_agg(s::text, ' ') from session s) as sessions,
       (select string_agg(a::text, ' ') from account a) as accounts`,
  );
  const { log, sessions, accounts } = rows[0] as Record<string, string>;
  for (const text of [log, sessions, accounts]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(password);
  }
  expect(log).not.toContain('argon2id');
  expect(accounts).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});

test('the account’s own name signs a load, whatever the body says', async () => {
  const draft = {
    ...{ id: 'nyko-knivsta2026', name: { sv: 'Knivstas områden', en: 'Areas of Knivsta' } },
    ...{ within: 'municipality:0330', method: 'Ritade för hand', madeBy: 'Knivsta kommun' },
    ...{ source: 'Knivsta kommun', licence: 'CC0', referenceDate: null, author: 'Landshövdingen' },
  };
  expect((await (await signedIn()).post(paths.divisions, draft)).status).toBe(201);
  const { rows } = await house.database.owner.query(
    `select actor from audit_entry where object_id = 'nyko-knivsta2026'`,
  );
  expect(rows).toEqual([{ actor: name }]);
});
