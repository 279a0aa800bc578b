import { expect, test } from 'vitest';
import { checkRound } from './check-round.ts';
import { concernsRound } from './concerns-round.ts';
import type { Round } from './round.ts';

const round: Round = {
  id: 'r',
  year: 2026,
  plan: 'p',
  opens: '2026-11-22',
  deadline: '2026-12-15',
  closed: undefined,
};

test('a round with days enough is opened when no other is', () => {
  expect(() => checkRound(round, [{ ...round, closed: '2026-01-31' }])).not.toThrow();
});

test.each([
  ['round/too-short', { deadline: '2026-11-28' }, []],
  ['round/too-short', { deadline: '2026-11-01' }, []],
  ['round/year-not-begun', { year: 2027 }, []],
  ['round/already-open', {}, [{ ...round, year: 2025 }]],
])('%s is refused (%j)', (code, change, others) => {
  expect(() => checkRound({ ...round, ...change }, others)).toThrow(code);
});

test('a round asks about what was promised for its year, and about no draft', () => {
  const of = (state: 'draft' | 'ongoing' | 'discontinued', from: string, to: string): boolean =>
    concernsRound({ state, from, to }, round);
  expect(of('ongoing', '2026-12-31', '2027-06-30')).toBe(true);
  expect(of('discontinued', '2024-01-01', '2026-01-01')).toBe(true);
  expect(of('ongoing', '2027-01-01', '2027-06-30')).toBe(false);
  expect(of('ongoing', '2024-01-01', '2025-12-31')).toBe(false);
  expect(of('draft', '2026-01-01', '2026-12-31')).toBe(false);
});
