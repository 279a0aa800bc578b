import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { GroupReportText, OwnAnswers, RoundOpened, RoundPage } from '#contract/rounds.ts';
import { anonymous, type Caller } from '#domain/access/caller.ts';
import type { Role } from '#domain/access/role.ts';
import { createTestApp, everyRole, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { hashToken } from '../accounts/hash-token.ts';
import { selectLinkCaller } from '../accounts/queries.ts';
import { insertPromises } from './testing/insert-promises.ts';

let house: TestApp;
let caller: Caller = everyRole;
let opened: RoundOpened;
let uppsala: readonly string[];
let police: readonly string[];
const now = new Date('2026-11-22T12:00:00Z');

beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
  const { app } = house.database;
  const own = 'uppsala-municipality';
  uppsala = await insertPromises(app, [
    { party: own, what: 'Öppna fritidsgården alla kvällar' },
    { party: own, what: 'Läxhjälp', areas: ['deso2025:0380C1600'] },
    { party: own, what: 'Ett utkast', state: 'draft' },
    { party: own, what: 'Förra årets', from: '2025-01-01', to: '2025-12-31' },
  ]);
  police = await insertPromises(app, [{ party: 'police-authority', what: 'Områdespoliser' }]);
  opened = (
    await house.app.inject({
      method: 'POST',
      url: '/api/rounds',
      payload: { year: 2026, opens: '2026-11-01', deadline: '2026-11-15' },
    })
  ).json();
});
afterAll(() => house.close());
beforeEach(() => {
  caller = everyRole;
});

async function holderOf(party: string): Promise<Caller> {
  const { token } = opened.links.find((link) => link.party === party)!;
  return callerBehind(token);
}
async function callerBehind(token: string): Promise<Caller> {
  const found = await selectLinkCaller(house.database.app.read, hashToken(token), now);
  return found?.caller ?? anonymous;
}
const account = (party: string, ...roles: Role[]): Caller => ({ ...everyRole, party, roles });
const own = async (): Promise<OwnAnswers> => (await house.app.inject('/api/answers')).json();
const roundNow = async (): Promise<RoundPage> =>
  (await house.app.inject(`/api/rounds/${opened.round}`)).json();
const save = (commitment: string, version: number, payload: object) =>
  house.app.inject({
    method: 'PATCH',
    url: `/api/answers/${commitment}`,
    headers: { 'if-match': `"${version}"` },
    payload,
  });
const submit = () => house.app.inject({ method: 'POST', url: '/api/answers/submit' });

test('every party is asked, and gets a link that is told once', async () => {
  expect(faultOfShape('RoundOpened', opened)).toBeUndefined();
  expect(opened.links).toHaveLength(19);
  expect(new Set(opened.links.map(({ token }) => token)).size).toBe(19);
  const page = await roundNow();
  expect(faultOfShape('RoundPage', page)).toBeUndefined();
  expect(JSON.stringify(page)).not.toContain(opened.links[0]!.token);
  // Ninety days from the last day for answers, or from when it was opened if that is later.
  expect(opened.links[0]!.expires).toBe('2027-02-20');
});

test('before anybody has answered those with promises are silent, and that the day has passed is told', async () => {
  const { asked, answered, withoutCommitments, isPastDeadline, parties } = await roundNow();
  expect({ asked, answered, withoutCommitments, isPastDeadline }).toEqual({
    asked: 2,
    answered: 0,
    withoutCommitments: 17,
    isPastDeadline: true,
  });
  const silent = parties.filter(({ participation }) => participation === 'silent');
  expect(silent.map(({ id }) => id)).toEqual(['uppsala-municipality', 'police-authority']);
});

test('a party that promised nothing opens its link, may send in, and is counted apart all the same', async () => {
  caller = await holderOf('nck');
  expect((await own()).commitments).toEqual([]);
  expect((await submit()).statusCode).toBe(200);
  caller = everyRole;
  const { answered, withoutCommitments, parties } = await roundNow();
  expect([answered, withoutCommitments]).toEqual([0, 17]);
  expect(parties.find(({ id }) => id === 'nck')).toMatchObject({
    participation: 'without-commitments',
    submitted: '2026-11-22',
    isLate: false,
  });
});

test('a party that keeps its commitments to itself is not said to have none', async () => {
  const share = (level: string) =>
    house.database.owner.query(
      `insert into sharing (party_id, object_class, level, reason, decided_by)
       values ('uppsala-municipality', 'commitment', $1, '', 'Prov')`,
      [level],
    );
  await share('own');
  const { parties, asked } = await roundNow();
  expect(asked).toBe(2);
  expect(parties.find(({ id }) => id === 'uppsala-municipality')).toMatchObject({
    participation: 'silent',
    commitments: 0,
  });
  await share('all-parties');
});

test('a link shows its own party’s promises for the year, and no drafts', async () => {
  caller = await holderOf('uppsala-municipality');
  const answer = await own();
  expect(faultOfShape('OwnAnswers', answer)).toBeUndefined();
  expect(answer.commitments.map(({ what }) => what).sort()).toEqual([
    'Läxhjälp',
    'Öppna fritidsgården alla kvällar',
  ]);
  expect(answer.commitments.find(({ what }) => what === 'Läxhjälp')?.areas).toHaveLength(1);
  expect(answer.party.name.sv).toBe('Uppsala kommun');
});

test('each field is saved by itself and the others stand', async () => {
  caller = await holderOf('uppsala-municipality');
  const [first] = uppsala;
  const one = await save(first!, 1, { standing: 'delayed' });
  expect(one.headers.etag).toBe('"2"');
  const two = await save(first!, 2, { done: 'Öppet fyra kvällar <b>i veckan</b>.' });
  expect(two.json()).toMatchObject({ standing: 'delayed', version: 3 });
  const found = (await own()).commitments.find(({ id }) => id === first);
  expect(found?.answer).toMatchObject({ done: 'Öppet fyra kvällar <b>i veckan</b>.', version: 3 });
});

test('a saving that began from another version is refused and changes nothing', async () => {
  caller = await holderOf('uppsala-municipality');
  const [first] = uppsala;
  const refused = await save(first!, 2, { done: 'Skrivet över.' });
  expect(refused.statusCode).toBe(412);
  expect(refused.json()).toMatchObject({ code: 'http/changed-meanwhile', data: { standing: 3 } });
  const missing = await house.app.inject({
    method: 'PATCH',
    url: `/api/answers/${first}`,
    payload: { done: 'Utan version.' },
  });
  expect(missing.statusCode).toBe(428);
  const found = (await own()).commitments.find(({ id }) => id === first);
  expect(found?.answer.done).toContain('Öppet fyra kvällar');
});

test('of many savings at once from the same version one is saved', async () => {
  caller = await holderOf('uppsala-municipality');
  const second = uppsala[1]!;
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => save(second, 1, { seen: `Försök ${i}` })),
  );
  expect(answers.map(({ statusCode }) => statusCode).filter((code) => code === 200)).toHaveLength(
    1,
  );
  expect(answers.filter(({ statusCode }) => statusCode === 412)).toHaveLength(7);
});

test.each([
  ['another party’s', () => police[0]!],
  ['a draft', () => uppsala[2]!],
  ['one of another year', () => uppsala[3]!],
  ['one that is not', () => '00000000-0000-4000-8000-00000000000f'],
])('%s commitment does not exist for a link', async (_, commitment) => {
  caller = await holderOf('uppsala-municipality');
  const answer = await save(commitment(), 1, { standing: 'done' });
  expect(answer.statusCode).toBe(404);
});

test('what has not been sent in is seen by nobody else, but that it has begun is', async () => {
  caller = account('region-uppsala', 'contributor');
  const uppsalaNow = (await roundNow()).parties.find(({ id }) => id === 'uppsala-municipality');
  expect(uppsalaNow).toMatchObject({ participation: 'begun', answered: null, link: null });
});

test('sent in after the last day is late, and still counts', async () => {
  caller = await holderOf('uppsala-municipality');
  expect((await submit()).statusCode).toBe(200);
  expect((await own()).submitted).toBe('2026-11-22');
  caller = account('region-uppsala', 'contributor');
  const page = await roundNow();
  expect(page).toMatchObject({ answered: 1, late: 1, commitmentsAnswered: 1 });
  const { parties } = page;
  expect(parties.find(({ id }) => id === 'uppsala-municipality')).toMatchObject({
    isLate: true,
    answered: 1,
    commitments: 2,
  });
});

test('a new link ends the one before', async () => {
  const party = 'police-authority';
  const before = await holderOf(party);
  expect(before.kind).toBe('link');
  const made = await house.app.inject({
    method: 'POST',
    url: `/api/rounds/${opened.round}/parties/${party}/link`,
    payload: { holder: 'Lokalpolisområdeschef' },
  });
  expect(made.statusCode).toBe(201);
  expect((await holderOf(party)).kind).toBe('anonymous');
  const { token } = made.json();
  expect(await callerBehind(token)).toMatchObject({ party, name: 'Lokalpolisområdeschef' });
});

test.each([
  [404, () => `/api/rounds/${opened.round}/parties/nobody/link`],
  [404, () => '/api/rounds/00000000-0000-4000-8000-00000000000f/parties/region-uppsala/link'],
])('a link to what is not there is refused with %i', async (status, url) => {
  const payload = { holder: 'Någon' };
  const answer = await house.app.inject({ method: 'POST', url: url(), payload });
  expect(answer.statusCode).toBe(status);
});

test.each([
  ['round/already-open', { year: 2026, opens: '2026-11-01', deadline: '2026-11-15' }],
  ['round/too-short', { year: 2026, opens: '2026-11-01', deadline: '2026-11-02' }],
  ['round/year-not-begun', { year: 2030, opens: '2026-11-01', deadline: '2026-11-20' }],
])('%s is told in words', async (code, payload) => {
  const answer = await house.app.inject({ method: 'POST', url: '/api/rounds', payload });
  expect(answer.json()).toMatchObject({ code });
});

test('a group’s report is changed by its coordinator until it is handed in, and then locked', async () => {
  const draft = { body: 'coordination-group', title: 'Halvåret', text: 'Vi har träffats.' };
  const written = await house.app.inject({
    method: 'POST',
    url: '/api/group-reports',
    payload: draft,
  });
  expect(faultOfShape('GroupReport', written.json())).toBeUndefined();
  const { id } = written.json() as GroupReportText;
  const send = (method: 'PATCH' | 'POST', end: string, version: number, payload?: object) =>
    house.app.inject({
      method,
      url: `/api/group-reports/${id}${end}`,
      headers: { 'if-match': `"${version}"` },
      ...(payload === undefined ? {} : { payload }),
    });
  const change = { title: 'Helåret', text: 'Vi har träffats fyra gånger.' };
  caller = account('region-uppsala', 'reader');
  const listed = async () => (await house.app.inject('/api/group-reports')).json().reports;
  expect(await listed()).toEqual([]);
  caller = everyRole;
  expect((await send('PATCH', '', 1, change)).json()).toMatchObject({
    title: 'Helåret',
    version: 2,
  });
  expect((await send('PATCH', '', 1, change)).statusCode).toBe(412);
  expect((await send('POST', '/submit', 2)).json()).toMatchObject({ submitted: '2026-11-22' });
  expect((await send('PATCH', '', 3, change)).json()).toMatchObject({
    code: 'round/group-report-locked',
  });
  caller = account('region-uppsala', 'reader');
  expect(await listed()).toMatchObject([{ title: 'Helåret', submitted: '2026-11-22' }]);
});

test('nobody reports for a body that others run', async () => {
  caller = { ...everyRole, bodies: ['council'] };
  const payload = { body: 'coordination-group', title: 'Fel organ', text: '' };
  const answer = await house.app.inject({ method: 'POST', url: '/api/group-reports', payload });
  expect(answer.json()).toMatchObject({ status: 403, code: 'round/group-not-yours' });
});

test('whoever writes for a party answers without waiting for a link, and the given link goes on', async () => {
  const given = await holderOf('uppsala-municipality');
  caller = account('uppsala-municipality', 'contributor');
  const url = `/api/rounds/${opened.round}/own-link`;
  const made = await house.app.inject({ method: 'POST', url });
  expect([made.statusCode, made.json().party]).toEqual([201, 'uppsala-municipality']);
  const holder = await callerBehind(made.json().token);
  expect(holder).toMatchObject({ kind: 'link', party: 'uppsala-municipality' });
  caller = holder;
  expect((await own()).commitments.length).toBeGreaterThan(0);
  expect((await holderOf('uppsala-municipality')).kind).toBe(given.kind);
  caller = account('uppsala-municipality', 'reader');
  expect((await house.app.inject({ method: 'POST', url })).statusCode).toBe(403);
});

test('a closed round takes no more answers, and its links are dead', async () => {
  const before = await holderOf('region-uppsala');
  const uppsalaBefore = await holderOf('uppsala-municipality');
  const closed = await house.app.inject({
    method: 'POST',
    url: `/api/rounds/${opened.round}/close`,
  });
  expect(closed.json()).toMatchObject({ closed: '2026-11-22', answered: 1, late: 1 });
  expect((await holderOf('region-uppsala')).kind).toBe('anonymous');
  caller = before;
  expect((await submit()).json()).toMatchObject({ code: 'round/closed' });
  caller = uppsalaBefore;
  expect((await save(uppsala[0]!, 3, { done: 'För sent.' })).json()).toMatchObject({
    code: 'round/closed',
  });
});
