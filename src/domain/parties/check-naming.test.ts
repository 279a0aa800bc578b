import { expect, test } from 'vitest';
import { checkStandingChange, withdrawnOn } from './change-standing.ts';
import { checkNaming } from './check-naming.ts';
import type { Party } from './party.ts';
import { checkDays, checkEmail } from './role-holder.ts';

const party = (id: string, name: string): Party => ({
  id,
  name: { sv: name, en: name },
  kind: 'state-agency',
  convener: false,
  municipality: undefined,
  aliases: [],
  source: 'test',
});
const parties = [party('police', 'Polismyndigheten'), party('region', 'Region Uppsala')];
const name = (sv: string, from: string) => ({ kind: 'name', sv, en: sv, from }) as const;

test('a name begins on a day after the one before and means no other party', () => {
  const standing = { parties, namings: [name('Polisen', '2020-01-01')] };
  const check = (sv: string, from: string) => () =>
    checkNaming(name(sv, from), { id: 'police' }, standing);
  expect(check('Rikspolisen', '2026-01-01')).not.toThrow();
  expect(check('Rikspolisen', '2020-01-01')).toThrow('party/begins-before-latest');
  expect(check('Rikspolisen', '2026-13-01')).toThrow('party/malformed-day');
  expect(check('region uppsala', '2026-01-01')).toThrow('party/name-taken');
  // Nor one that several others share.
  const twins = { ...standing, parties: [...parties, party('other', 'Region Uppsala')] };
  expect(() => checkNaming(name('Region Uppsala', '2026-01-01'), { id: 'police' }, twins)).toThrow(
    'party/name-taken',
  );
  // A party may take back a name of its own.
  expect(check('Polismyndigheten', '2026-01-01')).not.toThrow();
});

test('a party that has withdrawn can come back, and only then', () => {
  const left = { withdrawn: true, from: '2026-01-01' };
  const back = { withdrawn: false, from: '2026-07-01' };
  expect(() => checkStandingChange(left, [])).not.toThrow();
  expect(() => checkStandingChange(back, [left])).not.toThrow();
  expect(() => checkStandingChange({ ...left, from: '2026-08-01' }, [left])).toThrow(
    'party/already-withdrawn',
  );
  expect(() => checkStandingChange(back, [])).toThrow('party/not-withdrawn');
  expect(() => checkStandingChange({ ...back, from: '2026-01-01' }, [left])).toThrow(
    'party/begins-before-latest',
  );
  expect(
    ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) =>
      withdrawnOn([left, back], day),
    ),
  ).toEqual([undefined, '2026-01-01', '2026-01-01', undefined]);
});

test.each(['a', 'a@b', 'a b@c.se', 'a@b.se, c@d.se', '<a@b.se>'])('%s is no address', (email) => {
  expect(() => checkEmail(email)).toThrow('party/malformed-email');
});

test('a function has an address or none, and its days are in order', () => {
  expect(() => checkEmail('registrator@uppsala.se')).not.toThrow();
  expect(() => checkEmail(undefined)).not.toThrow();
  expect(() => checkDays('2026-01-01', '2026-01-01')).not.toThrow();
  expect(() => checkDays('2026-01-02', '2026-01-01')).toThrow('party/ends-before-it-begins');
  expect(() => checkDays('2026-01-02', '2026-02-31')).toThrow('party/malformed-day');
});
