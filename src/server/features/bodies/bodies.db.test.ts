import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { BodyAt, BodyList, BodyText } from '#contract/bodies.ts';
import type { AccountCaller, Caller } from '#domain/access/caller.ts';
import {
  createTestApp,
  everyRole,
  faultOfShape,
  statementsOf,
  type TestApp,
} from '../../testing/test-app.ts';

let house: TestApp;
let caller: Caller = everyRole;
beforeAll(async () => {
  house = await createTestApp(undefined, () => caller);
});
afterAll(() => house.close());
beforeEach(() => {
  caller = everyRole;
});

const read = async (body: string, day = ''): Promise<BodyAt> => {
  const answer = await house.app.inject(`/api/bodies/${body}${day === '' ? '' : `?day=${day}`}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
const post = (url: string, payload: object) => house.app.inject({ method: 'POST', url, payload });
const put = (url: string, version: number, payload: object) =>
  house.app.inject({ method: 'PUT', url, payload, headers: { 'if-match': `"${version}"` } });

const group = {
  id: 'natverk-unga',
  name: { sv: 'Nätverk för unga', en: 'Network for young people' },
  kind: 'network',
  reportsTo: 'coordination-group',
  orderedBy: 'coordination-group',
  assignment: 'Samla dem som möter unga.',
  composition: '',
  covers: null,
  from: '2026-01-01',
  to: null,
  source: 'Prov',
};
const proposalOf = ({ id: _id, version: _version, coreAssignments: _core, ...rest }: BodyText) =>
  rest;

test('one seat a party sits in the council every day since spring 2018, the governor in the chair', async () => {
  const at = await read('council', '2021-06-01');
  expect(faultOfShape('BodyAt', at)).toBeUndefined();
  expect(at.seats).toHaveLength(19);
  expect(new Set(at.seats.map((seat) => seat.party)).size).toBe(19);
  expect(at.seats[0]).toMatchObject({
    function: 'chair',
    holder: 'Landshövding',
    party: 'county-administrative-board',
    from: '2018-04-01',
  });
  const holders = at.seats.map((seat) => seat.holder);
  expect(holders.filter((one) => one === 'Kommunchef eller kommundirektör')).toHaveLength(8);
  expect(holders.filter((one) => one === 'Chef på regional nivå')).toHaveLength(10);
  expect(at.notRepresented).toEqual([]);
  expect((await read('council', '2018-03-31')).seats).toEqual([]);
});

test('groups whose members no source names have no seats, and every party is listed beside them', async () => {
  for (const body of ['secretariat', 'coordination-group', 'steering-group-region-mitt']) {
    const at = await read(body);
    expect(at.seats).toEqual([]);
    expect(at.notRepresented).toHaveLength(19);
  }
});

test('the reporting lines go from the working groups up to the council', async () => {
  const answer = await house.app.inject('/api/bodies');
  const { bodies }: BodyList = answer.json();
  expect(faultOfShape('BodyList', answer.json())).toBeUndefined();
  expect(statementsOf(answer.headers)).toBeLessThanOrEqual(3);
  expect(bodies.map((body) => [body.id, body.reportsTo])).toEqual([
    ['council', null],
    ['secretariat', 'council'],
    ['coordination-group', 'secretariat'],
    ['regional-working-groups', 'coordination-group'],
    ['reference-group', 'coordination-group'],
    ['steering-group-region-mitt', null],
    ['regional-collaboration-group-region-mitt', null],
    ['honour-resource-team', null],
  ]);
  expect(bodies[2]!.coreAssignments).toHaveLength(4);
  const before: BodyList = (await house.app.inject('/api/bodies?day=2019-03-31')).json();
  expect(before.bodies.map((body) => body.id)).not.toContain('honour-resource-team');
  expect((await house.app.inject('/api/bodies?day=2019-02-29')).json().code).toBe(
    'body/malformed-day',
  );
});

test('a working group or network without an ordering body or an assignment is refused', async () => {
  expect((await post('/api/bodies', { ...group, orderedBy: null })).json().code).toBe(
    'body/without-orderer',
  );
  expect((await post('/api/bodies', { ...group, assignment: '   ' })).json().code).toBe(
    'body/without-assignment',
  );
  const made = await post('/api/bodies', group);
  expect(made.statusCode, made.body).toBe(201);
  expect(faultOfShape('Body', made.json())).toBeUndefined();
  expect((await post('/api/bodies', group)).json().code).toBe('body/already-exists');
});

test('a line that makes a round is refused, and two changes at once make none together', async () => {
  const secretariat = (await read('secretariat')).body;
  const network = (await read('natverk-unga')).body;
  const round = await put(`/api/bodies/secretariat`, secretariat.version, {
    ...proposalOf(secretariat),
    reportsTo: 'natverk-unga',
  });
  expect(round.json()).toMatchObject({
    code: 'body/reporting-cycle',
    data: {
      bodies: ['Kansligruppen', 'Nätverk för unga', 'Samordningsgruppen', 'Kansligruppen'],
    },
  });
  const reference = (await read('reference-group')).body;
  const both = await Promise.all([
    put('/api/bodies/natverk-unga', network.version, {
      ...proposalOf(network),
      reportsTo: 'reference-group',
    }),
    put('/api/bodies/reference-group', reference.version, {
      ...proposalOf(reference),
      reportsTo: 'natverk-unga',
    }),
  ]);
  expect(both.map((one) => one.statusCode).sort()).toEqual([200, 400]);
});

test('only whoever runs a body, or one above it, says what it is', async () => {
  const coordinator: AccountCaller = { ...everyRole, roles: ['coordinator'], bodies: ['council'] };
  caller = coordinator;
  const { body } = await read('coordination-group');
  const change = () => put('/api/bodies/coordination-group', body.version, proposalOf(body));
  expect((await change()).json().code).toBe('access/role-needed');
  caller = { ...coordinator, bodies: ['secretariat'] };
  expect((await change()).statusCode).toBe(200);
  expect((await change()).statusCode).toBe(412);
});

test('each party says who sits for it, an operator for all', async () => {
  const seat = {
    party: 'heby-municipality',
    partner: null,
    function: 'member',
    holder: 'Folkhälsosamordnare',
    deputy: 'Säkerhetssamordnare',
    from: '2026-01-01',
    to: null,
  };
  const add = (change: object = {}) =>
    post('/api/bodies/coordination-group/seats', { ...seat, ...change });
  caller = { ...everyRole, party: 'tierp-municipality', roles: ['party-administrator'] };
  expect((await add()).statusCode).toBe(404);
  caller = { ...everyRole, party: 'heby-municipality', roles: ['party-administrator'] };
  expect((await add({ function: 'chair' })).statusCode).toBe(403);
  const made = await add();
  expect(made.statusCode, made.body).toBe(201);
  const at = await read('coordination-group', '2026-11-22');
  expect(at.seats).toMatchObject([
    { holder: 'Folkhälsosamordnare', deputy: 'Säkerhetssamordnare' },
  ]);
  expect(at.notRepresented).toHaveLength(18);
  expect(at.notRepresented.map((party) => party.id)).not.toContain('heby-municipality');
  // The function is one that the party has from now on.
  const holders = (await house.app.inject('/api/role-holders?party=heby-municipality')).json();
  expect(holders.roleHolders.map((one: { function: string }) => one.function)).toContain(
    'Folkhälsosamordnare',
  );
  const second = await post('/api/bodies/council/seats', seat);
  expect(second.json().code).toBe('body/party-sits-already');
  const id = made.json().id;
  expect((await put(`/api/seats/${id}`, 1, { deputy: null, to: '2026-06-30' })).statusCode).toBe(
    200,
  );
  expect((await put(`/api/seats/${id}`, 1, { deputy: null, to: null })).statusCode).toBe(412);
  expect((await read('coordination-group', '2026-07-01')).seats).toEqual([]);
});

test('an external partner sits in a body without any account, and is named to anybody', async () => {
  const made = await post('/api/partners', {
    name: 'Länsstyrelsen Gävleborg',
    kind: 'public-body',
    wholeCounty: false,
    areas: [],
    contact: 'Utvecklingsledare',
    email: null,
    from: '2020-01-01',
    to: null,
  });
  expect(made.statusCode, made.body).toBe(201);
  const seat = await post('/api/bodies/steering-group-region-mitt/seats', {
    party: null,
    partner: made.json().id,
    function: 'member',
    holder: 'Utvecklingsledare',
    deputy: null,
    from: '2020-01-01',
    to: null,
  });
  expect(seat.statusCode, seat.body).toBe(201);
  caller = { kind: 'anonymous' };
  expect((await read('steering-group-region-mitt')).seats).toMatchObject([
    { name: { sv: 'Länsstyrelsen Gävleborg' }, party: null },
  ]);
  expect((await house.app.inject('/api/partners')).statusCode).toBe(401);
});

test.each(['bodies', 'seats'])('%s are had as CSV and Excel', async (list) => {
  const csv = await house.app.inject(`/api/${list}.csv`);
  expect(csv.body).toContain('Rådet för social hållbarhet');
  const xlsx = await house.app.inject(`/api/${list}.xlsx`);
  expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
});
