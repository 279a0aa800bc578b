import { expect, test } from 'vitest';
import { checkSuccession, type Responsibility } from './check-succession.ts';
import type { RoleHolder } from './role-holder.ts';

const holder = (id: string, change: Partial<RoleHolder> = {}): RoleHolder => ({
  id,
  party: 'uppsala',
  version: 1,
  function: id,
  email: undefined,
  deputy: undefined,
  account: undefined,
  from: '2018-04-01',
  to: undefined,
  ...change,
});
const leaving = holder('Folkhälsostrateg');
const successor = holder('Säkerhetschef');
const seat: Responsibility = { kind: 'seat', id: '1', what: 'Samordningsgruppen' };
const runs: Responsibility = { kind: 'coordinator', id: 'council', what: 'Rådet' };
const day = '2026-11-30';

test('who holds nothing may leave without a successor, and nobody else may', () => {
  expect(() => checkSuccession(leaving, undefined, day, [])).not.toThrow();
  expect(() => checkSuccession(leaving, undefined, day, [seat])).toThrow(
    expect.objectContaining({
      code: 'party/without-successor',
      data: { function: 'Folkhälsostrateg', count: 1, held: ['Samordningsgruppen'] },
    }),
  );
});

test('a function of the same party that is there the day after takes over', () => {
  expect(() => checkSuccession(leaving, successor, day, [seat])).not.toThrow();
  const begins = holder('Ny', { from: '2026-12-01' });
  expect(() => checkSuccession(leaving, begins, day, [seat])).not.toThrow();
});

test.each([
  ['party/successor-is-the-same', leaving],
  ['party/successor-of-other-party', holder('a', { party: 'knivsta' })],
  ['party/successor-not-there', holder('b', { from: '2026-12-02' })],
  ['party/successor-not-there', holder('c', { to: '2027-06-30' })],
])('refuses with %s', (code, other) => {
  expect(() => checkSuccession(leaving, other, day, [seat])).toThrow(code);
});

test('who runs a body is followed by somebody with an account', () => {
  expect(() => checkSuccession(leaving, successor, day, [runs])).toThrow(
    'party/successor-without-account',
  );
  const withAccount = holder('d', { account: '1' });
  expect(() => checkSuccession(leaving, withAccount, day, [runs])).not.toThrow();
});

test('a last day is a day of the calendar, not before the first, and there is only one', () => {
  expect(() => checkSuccession(leaving, successor, '2026-02-30', [])).toThrow(
    'party/malformed-day',
  );
  expect(() => checkSuccession(leaving, successor, '2018-03-31', [])).toThrow(
    'party/ends-before-it-begins',
  );
  const gone = holder('e', { to: '2020-01-01' });
  expect(() => checkSuccession(gone, successor, day, [])).toThrow('party/has-ended');
});
