import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths, pathTo } from '#contract/paths.ts';
import { loadProviders } from './load-providers.ts';
import {
  clientId,
  clientSecret,
  type IdentityProvider,
  startIdentityProvider,
} from './testing/identity-provider.ts';
import { type Browser, openSignInHouse, type SignInHouse } from './testing/sign-in-client.ts';

let identity: IdentityProvider;
let house: SignInHouse;
let folder: string;

const id = 'lansstyrelsen';
const begin = pathTo(paths.signInProvider, { provider: id }, { sedan: '/plan/mal' });
const callback = pathTo(paths.signInCallback, { provider: id });
const redirectUri = `http://127.0.0.1:3000${callback}`;
const provider = (issuer: string, also: object = {}): object => ({
  ...{ id, name: 'Länsstyrelsens inloggning', issuer, clientId, clientSecret, redirectUri },
  ...{ party: 'county-administrative-board', claim: 'groups' },
  roles: { staff: ['reader'], leads: ['coordinator council', 'contributor'] },
  ...also,
});

function fileOf(...providers: readonly object[]): string {
  const path = join(folder, `${Math.random()}.yaml`);
  writeFileSync(path, JSON.stringify({ providers }));
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-providers-'));
  identity = await startIdentityProvider(redirectUri);
  const down = {
    ...{ id: 'nere', issuer: 'http://127.0.0.1:9' },
    redirectUri: redirectUri.replace(id, 'nere'),
  };
  const other = { id: 'annan', redirectUri: redirectUri.replace(id, 'annan') };
  // An issuer that calls itself something else than the address it answers at.
  const strange = provider(identity.issuer.replace('127.0.0.1', 'localhost'), other);
  const known = fileOf(provider(identity.issuer), provider('', down), strange);
  house = await openSignInHouse({ providers: loadProviders(known) });
});
afterAll(async () => {
  await house.close();
  await identity.close();
  rmSync(folder, { recursive: true });
});

interface Redirect {
  readonly status: number;
  readonly to: string;
  readonly cookies: readonly string[];
}

async function go(url: string, cookie = ''): Promise<Redirect> {
  const headers = { host: '127.0.0.1', ...(cookie && { cookie }) };
  const answer = await house.app.inject({ url, headers });
  const cookies = [answer.headers['set-cookie'] ?? []].flat();
  return { status: answer.statusCode, to: String(answer.headers.location), cookies };
}
const pairOf = (cookies: readonly string[]): string => cookies[0]?.split(';')[0] ?? '';
const refused = (code: string): string =>
  `/logga-in?${new URLSearchParams({ fel: code, tjanst: id })}`;

/** Signs in as `subject`, with the provider's address or the answer changed on the way. */
async function signIn(
  subject: string,
  changed: { readonly away?: (url: URL) => void; readonly back?: (url: URL) => void } = {},
): Promise<Redirect> {
  const started = await go(begin);
  const away = new URL(started.to);
  changed.away?.(away);
  const back = await identity.visit(subject, away.href);
  changed.back?.(back);
  return go(back.pathname + back.search, pairOf(started.cookies));
}

const sessionOf = ({ cookies }: Redirect): Browser =>
  house.browser(cookies.find((cookie) => cookie.startsWith('samsyn-0='))?.split(';')[0]);

test('the way out asks for a code with PKCE, state and nonce, and comes back to the exact address', async () => {
  const { status, to, cookies } = await go(begin);
  expect(status).toBe(303);
  const asked = Object.fromEntries(new URL(to).searchParams);
  expect(asked).toMatchObject({
    ...{ response_type: 'code', client_id: clientId, redirect_uri: redirectUri },
    ...{ code_challenge_method: 'S256', scope: 'openid profile email' },
  });
  for (const name of ['code_challenge', 'state', 'nonce'])
    expect(asked[name]).toMatch(/^[\w-]{43}$/);
  expect(cookies[0]).toMatch(
    /^samsyn-0-provider=[\w-]{43}; Max-Age=600; Path=\/api\/sign-in; HttpOnly; SameSite=Lax$/,
  );
});

test('whoever the provider proves gets an account with the roles that follow, and comes to the page asked for', async () => {
  identity.people.anna = { name: 'Anna Ek', email: 'anna@example.org', groups: ['leads', 'other'] };
  const answer = await signIn('anna');
  expect(answer).toMatchObject({ status: 303, to: '/plan/mal' });
  const { body } = await sessionOf(answer).get(paths.caller);
  expect(body).toMatchObject({
    ...{ kind: 'account', name: 'Anna Ek', bodies: ['council'] },
    party: { id: 'county-administrative-board' },
    roles: expect.arrayContaining(['coordinator', 'contributor']),
  });
});

test('roles are read anew at every sign-in, and lost with the claim', async () => {
  identity.people.bo = { name: 'Bo', email: 'bo@example.org', groups: ['leads'] };
  const first = await signIn('bo');
  identity.people.bo = { name: 'Bo', email: 'bo@example.org', groups: 'staff' };
  const second = sessionOf(await signIn('bo'));
  const [before, after] = [
    await sessionOf(first).get(paths.caller),
    await second.get(paths.caller),
  ];
  expect(after.body).toMatchObject({ roles: ['reader'], account: before.body.account });
  identity.people.bo = { name: 'Bo', email: 'bo@example.org' };
  expect((await signIn('bo')).to).toBe(refused('account/no-role-follows'));
  // Whoever has left is out everywhere, not only here.
  expect((await second.get(paths.caller)).body.kind).toBe('anonymous');
});

test('a person without the claim, or with a value nobody has mapped, gets no account', async () => {
  identity.people.cia = { name: 'Cia', email: 'cia@example.org', groups: ['operator', 'admins'] };
  identity.people.dag = { name: 'Dag', email: 'dag@example.org' };
  for (const subject of ['cia', 'dag']) {
    const answer = await signIn(subject);
    expect(answer.to).toBe(refused('account/no-role-follows'));
    expect(sessionOf(answer).cookie()).toBe('');
  }
  const { rows } = await house.database.owner.query(
    `select count(*)::int as made from account where email in ('cia@example.org', 'dag@example.org')`,
  );
  expect(rows).toEqual([{ made: 0 }]);
});

test('a local account with the same address is never opened', async () => {
  const ada = await house.administrator();
  identity.people.ada = { name: 'Ada?', email: 'ada@example.org', groups: ['staff'] };
  const answer = await signIn('ada');
  expect(answer.to).toBe(refused('account/email-taken'));
  expect(sessionOf(answer).cookie()).toBe('');
  expect((await ada.get(paths.caller)).body).toMatchObject({ name: 'Ada Driftansvarig' });
});

test('an account that was closed here stays closed', async () => {
  identity.people.eli = { name: 'Eli', email: 'eli@example.org', groups: ['staff'] };
  await signIn('eli');
  await house.database.owner.query(
    `update account set deactivated_at = now() where subject = 'eli'`,
  );
  expect((await signIn('eli')).to).toBe(refused('account/no-role-follows'));
});

test.each([
  ['another state', { back: (url: URL) => url.searchParams.set('state', 'x'.repeat(43)) }],
  ['no state', { back: (url: URL) => url.searchParams.delete('state') }],
  ['another nonce', { away: (url: URL) => url.searchParams.set('nonce', 'x'.repeat(43)) }],
  ['no nonce', { away: (url: URL) => url.searchParams.delete('nonce') }],
  [
    'another challenge',
    { away: (url: URL) => url.searchParams.set('code_challenge', 'x'.repeat(43)) },
  ],
  ['a code nobody gave', { back: (url: URL) => url.searchParams.set('code', 'x'.repeat(43)) }],
  ['another issuer', { back: (url: URL) => url.searchParams.set('iss', 'https://evil.example') }],
  ['a refusal', { back: (url: URL) => url.searchParams.set('error', 'access_denied') }],
])('an answer with %s opens nothing', async (_what, changed) => {
  identity.people.fia = { name: 'Fia', email: 'fia@example.org', groups: ['staff'] };
  const answer = await signIn('fia', changed);
  expect(answer.to).toBe(refused('account/provider-refused'));
  expect(sessionOf(answer).cookie()).toBe('');
});

test('an answer is used once: neither again, nor by another browser, nor its code with another state', async () => {
  identity.people.gun = { name: 'Gun', email: 'gun@example.org', groups: ['staff'] };
  const started = await go(begin);
  const back = await identity.visit('gun', started.to);
  const cookie = pairOf(started.cookies);
  const address = back.pathname + back.search;
  expect((await go(address)).to).toBe(refused('account/provider-refused'));
  expect((await go(address, cookie)).to).toBe('/plan/mal');
  expect((await go(address, cookie)).to).toBe(refused('account/provider-refused'));
  const again = await go(begin);
  const state = new URL(again.to).searchParams.get('state') ?? '';
  back.searchParams.set('state', state);
  const replayed = await go(back.pathname + back.search, pairOf(again.cookies));
  expect(replayed.to).toBe(refused('account/provider-refused'));
});

test('ten minutes are enough to sign in elsewhere, and after them the answer is too late', async () => {
  identity.people.hal = { name: 'Hal', email: 'hal@example.org', groups: ['staff'] };
  const started = await go(begin);
  const back = await identity.visit('hal', started.to);
  const now = house.now();
  house.setTime(new Date(now.getTime() + 10 * 60_000));
  const late = await go(back.pathname + back.search, pairOf(started.cookies));
  house.setTime(now);
  expect(late.to).toBe(refused('account/provider-refused'));
});

test('a provider that is down, or is another than it should be, is told on the sign-in page', async () => {
  for (const one of ['nere', 'annan']) {
    const answer = await go(pathTo(paths.signInProvider, { provider: one }));
    expect(answer.to).toBe(
      `/logga-in?${new URLSearchParams({ fel: 'account/provider-away', tjanst: one })}`,
    );
  }
  expect((await go(pathTo(paths.signInProvider, { provider: 'ingen' }))).status).toBe(404);
});

test('another site is never returned to', async () => {
  identity.people.ida = { name: 'Ida', email: 'ida@example.org', groups: ['staff'] };
  const returned = async (sedan: string): Promise<string> => {
    const started = await go(pathTo(paths.signInProvider, { provider: id }, { sedan }));
    const back = await identity.visit('ida', started.to);
    return (await go(back.pathname + back.search, pairOf(started.cookies))).to;
  };
  for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', '/logga-in']) {
    expect(await returned(bad)).toBe('/nu');
  }
  // An own address of signs that no header holds comes back as it is written in one.
  expect(decodeURI(await returned('/plan/mål–Łódź'))).toBe('/plan/mål–Łódź');
});

test.each([
  ['no list', 'providers: 1'],
  [
    'an unknown field',
    JSON.stringify({ providers: [provider('https://a.example', { scope: 'x' })] }),
  ],
  [
    'an unknown role',
    JSON.stringify({ providers: [provider('https://a.example', { roles: { a: ['king'] } })] }),
  ],
  [
    'a coordinator of nothing',
    JSON.stringify({
      providers: [provider('https://a.example', { roles: { a: ['coordinator'] } })],
    }),
  ],
  [
    'another return address',
    JSON.stringify({
      providers: [provider('https://a.example', { redirectUri: 'http://127.0.0.1:3000/' })],
    }),
  ],
  [
    'the same id twice',
    JSON.stringify({ providers: [provider('https://a.example'), provider('https://b.example')] }),
  ],
  ['half a text', '{"providers": ['],
])('a file of providers with %s stops the start', (_what, text) => {
  const path = join(folder, 'bad.yaml');
  writeFileSync(path, text);
  expect(() => loadProviders(path)).toThrow('account/bad-provider-file');
  expect(() => loadProviders(join(folder, 'missing.yaml'))).toThrow('account/bad-provider-file');
  expect(loadProviders(undefined)).toEqual([]);
});
