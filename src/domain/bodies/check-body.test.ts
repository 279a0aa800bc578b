import { expect, test } from 'vitest';
import type { Body } from './body.ts';
import { checkBody } from './check-body.ts';
import { checkSeat } from './check-seat.ts';
import { partiesWithoutSeat, type Seat, seatsOn } from './seat.ts';

const body = (id: string, change: Partial<Body> = {}): Body => ({
  id,
  name: { sv: id, en: id },
  kind: 'reference-group',
  reportsTo: undefined,
  orderedBy: undefined,
  assignment: '',
  coreAssignments: [],
  composition: '',
  covers: undefined,
  from: undefined,
  to: undefined,
  source: 'test',
  ...change,
});
const council = body('council', { kind: 'council' });
const secretariat = body('secretariat', { kind: 'secretariat', reportsTo: 'council' });
const group = body('group', {
  kind: 'working-group',
  reportsTo: 'secretariat',
  orderedBy: 'secretariat',
  assignment: 'Att göra något.',
});
const bodies = [council, secretariat, group];

test('a working group or a network says who ordered it and what it is to do', () => {
  expect(() => checkBody(group, bodies)).not.toThrow();
  for (const kind of ['working-group', 'network'] as const) {
    expect(() => checkBody({ ...group, kind, orderedBy: undefined }, bodies)).toThrow(
      'body/without-orderer',
    );
    expect(() => checkBody({ ...group, kind, assignment: '  ' }, bodies)).toThrow(
      'body/without-assignment',
    );
  }
  expect(() => checkBody(body('reference'), bodies)).not.toThrow();
});

test('a line that leads round is refused, and the round is told', () => {
  expect(() => checkBody({ ...secretariat, reportsTo: 'group' }, bodies)).toThrow(
    expect.objectContaining({
      code: 'body/reporting-cycle',
      data: { bodies: ['secretariat', 'group', 'secretariat'] },
    }),
  );
  expect(() => checkBody({ ...group, reportsTo: 'group' }, bodies)).toThrow('body/reporting-cycle');
  expect(() => checkBody({ ...council, reportsTo: 'group' }, bodies)).toThrow(
    'body/reporting-cycle',
  );
});

test.each([
  ['body/unknown-body', { reportsTo: 'nowhere' }],
  ['body/unknown-body', { orderedBy: 'nowhere' }],
  ['body/second-council', { kind: 'council' }],
  ['body/malformed-id', { id: 'Två ord' }],
  ['body/malformed-day', { from: '2026-02-29' }],
  ['body/ends-before-it-begins', { from: '2026-02-02', to: '2026-02-01' }],
] as const)('refuses with %s when %j', (code, change) => {
  expect(() => checkBody(body('new', change), bodies)).toThrow(code);
});

const seat = (id: string, change: Partial<Seat> = {}): Seat => ({
  id,
  body: 'council',
  version: 1,
  party: id,
  partner: undefined,
  function: 'member',
  holder: 'Kommunchef',
  deputy: undefined,
  from: '2018-04-01',
  to: undefined,
  ...change,
});

test('who sat on a day is known for every day, the chair first', () => {
  const seats = [
    seat('uppsala', { to: '2021-06-01' }),
    seat('uppsala', { id: 'later', from: '2021-06-02', holder: 'Kommundirektör' }),
    seat('board', { function: 'chair', holder: 'Landshövding' }),
  ];
  const held = (day: string) => seatsOn(seats, day).map(({ holder }) => holder);
  expect(held('2018-03-31')).toEqual([]);
  expect(held('2021-06-01')).toEqual(['Landshövding', 'Kommunchef']);
  expect(held('2021-06-02')).toEqual(['Landshövding', 'Kommundirektör']);
});

test('parties without a seat are those not among the seats', () => {
  const parties = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect(partiesWithoutSeat(parties, [{ party: 'b' }, { party: undefined }])).toEqual([
    { id: 'a' },
    { id: 'c' },
  ]);
});

test('a party has one seat at a time in the council, and several elsewhere', () => {
  const seats = [seat('uppsala', { to: '2020-12-31' })];
  const next = { ...seat('uppsala'), id: 'next' };
  expect(() => checkSeat({ ...next, from: '2020-12-31' }, council, seats)).toThrow(
    'body/party-sits-already',
  );
  expect(() => checkSeat({ ...next, from: '2021-01-01' }, council, seats)).not.toThrow();
  expect(() => checkSeat({ ...next, from: '2020-12-31' }, group, seats)).not.toThrow();
  expect(() => checkSeat({ ...seats[0]!, to: '2020-06-30' }, council, seats)).not.toThrow();
});
