import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PartyProfile } from '#contract/parties.ts';
import type { AccountCaller, Caller } from '#domain/access/caller.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../../testing/test-app.ts';

let house: TestApp;
let caller: Caller = everyRole;
const police: AccountCaller = {
  ...everyRole,
  party: 'police-authority',
  roles: ['party-administrator'],
};
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
});
afterAll(() => house.close());
beforeEach(() => {
  caller = police;
});

const post = (url: string, payload: object) => house.app.inject({ method: 'POST', url, payload });
const match = async (name: string): Promise<string | undefined> =>
  (await house.app.inject({ url: '/api/parties/match', query: { name } })).json().party?.id;
const named = {
  kind: 'name',
  sv: 'Polisen i Mitt',
  en: 'Police Mitt',
  from: '2026-11-01',
  reason: 'Prov',
};

test('after a change of name every earlier name still means the same party', async () => {
  const tag = (await house.app.inject('/api/parties')).headers.etag;
  const answer = await post('/api/parties/police-authority/names', named);
  expect(answer.statusCode, answer.body).toBe(201);
  const profile: PartyProfile = answer.json();
  expect(faultOfShape('PartyProfile', profile)).toBeUndefined();
  expect(profile.party.name.sv).toBe('Polisen i Mitt');
  expect(profile.names.slice(0, 2)).toMatchObject([
    { sv: 'Polismyndigheten', from: null, to: '2026-10-31' },
    { sv: 'Polisen i Mitt', from: '2026-11-01', to: null },
  ]);
  for (const name of ['Polismyndigheten', 'polisen', 'Polisen i Mitt', 'Police Mitt']) {
    expect(await match(name), name).toBe('police-authority');
  }
  const list = await house.app.inject({
    url: '/api/parties',
    headers: { 'if-none-match': `${tag}` },
  });
  expect(list.statusCode).toBe(200);
  expect((await house.app.inject('/api/parties.csv')).body).toContain('Polisen i Mitt');
});

test('a name that begins later is not used before, and one that another party has is refused', async () => {
  const later = { ...named, sv: 'Rikspolisen', en: 'National Police', from: '2027-01-01' };
  const answer = await post('/api/parties/police-authority/names', later);
  expect(answer.json().party.name.sv).toBe('Polisen i Mitt');
  expect(await match('Rikspolisen')).toBe('police-authority');
  const codeOf = async (change: object) =>
    (await post('/api/parties/police-authority/names', { ...later, ...change })).json().code;
  expect(await codeOf({ from: '2026-12-01' })).toBe('party/begins-before-latest');
  expect(await codeOf({ from: 'i morgon' })).toBe('party/malformed-day');
  expect(await codeOf({ from: null })).toBe('party/malformed-day');
  expect(await codeOf({ from: '2028-01-01', sv: 'tierps kommun' })).toBe('party/name-taken');
  const alias = { kind: 'alias', sv: 'Snuten', en: 'The cops', from: null, reason: 'Prov' };
  expect((await post('/api/parties/police-authority/names', alias)).statusCode).toBe(201);
  expect(await match('snuten')).toBe('police-authority');
});

test('another party is renamed by its own administrator or an operator only', async () => {
  const other = { ...named, sv: 'Migration', en: 'Migration' };
  expect((await post('/api/parties/migration-agency/names', other)).statusCode).toBe(404);
  caller = { ...police, roles: ['contributor'] };
  expect((await post('/api/parties/police-authority/names', named)).statusCode).toBe(403);
  caller = { ...police, party: undefined, roles: ['operator'] };
  expect((await post('/api/parties/migration-agency/names', other)).statusCode).toBe(201);
  expect((await post('/api/parties/tullverket/names', other)).json().code).toBe(
    'party/unknown-party',
  );
});

test('a party that leaves keeps its name and its past, and takes no new seat', async () => {
  const leave = { withdrawn: true, from: '2026-07-01', reason: 'Prov' };
  const answer = await post('/api/parties/police-authority/standing', leave);
  expect(answer.statusCode, answer.body).toBe(201);
  expect(answer.json().party.withdrawnFrom).toBe('2026-07-01');
  const council = async (day: string) =>
    (await house.app.inject(`/api/bodies/council?day=${day}`)).json();
  const before = await council('2026-06-30');
  expect([before.seats.length, before.notRepresented.length]).toEqual([19, 0]);
  const after = await council('2026-07-01');
  // Who is no party is not missed.
  expect([after.seats.length, after.notRepresented.length]).toEqual([18, 0]);
  const { parties } = (await house.app.inject('/api/parties')).json();
  expect(parties).toHaveLength(19);
  const seat = {
    party: 'police-authority',
    partner: null,
    function: 'member',
    holder: 'Chef',
    deputy: null,
    from: '2026-08-01',
    to: null,
  };
  expect((await post('/api/bodies/council/seats', seat)).json().code).toBe('party/has-withdrawn');
  const codeOf = async (change: object) =>
    (await post('/api/parties/police-authority/standing', { ...leave, ...change })).json().code;
  expect(await codeOf({ from: '2026-09-01' })).toBe('party/already-withdrawn');
  expect(await codeOf({ from: '2026-06-01' })).toBe('party/begins-before-latest');
  const back = { withdrawn: false, from: '2026-10-01', reason: 'Prov' };
  const returned = await post('/api/parties/police-authority/standing', back);
  expect(returned.json().party.withdrawnFrom).toBeNull();
  expect(
    (await post('/api/bodies/council/seats', { ...seat, from: '2026-10-01' })).statusCode,
  ).toBe(201);
});
