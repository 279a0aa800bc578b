import { expect, test } from 'vitest';
import { checkAnswer } from './check-answer.ts';
import { type EffortAnswer, type GivenAnswer, settlePair } from './settle-pair.ts';

const given = (party: string, answer: EffortAnswer, answeredOn: string): GivenAnswer => ({
  ...{ party, answer, answeredOn, reason: 'Vi har fullt' },
});

test('a pair that nobody has answered is proposed, and so is one that one party wants', () => {
  expect(settlePair([], '2026-11-22')).toEqual({ state: 'proposed' });
  expect(settlePair([given('a', 'yes', '2026-11-01')], '2026-11-22')).toEqual({
    state: 'proposed',
  });
});

test.each([
  ['no', '2026-11-22', '2027-11-21', '2027-11-22'],
  ['no', '2028-02-29', '2029-02-27', '2029-02-28'],
  ['not-now', '2026-11-22', '2027-02-21', '2027-02-22'],
  ['not-now', '2026-11-30', '2027-02-27', '2027-02-28'],
] as const)('%s on %s rests through %s and returns on %s', (answer, on, lastDay, returns) => {
  const answers = [given('a', answer, on)];
  expect(settlePair(answers, lastDay)).toEqual({ state: 'resting', until: returns });
  expect(settlePair(answers, returns)).toEqual({ state: 'proposed' });
});

test('the longer of two rests holds', () => {
  const answers = [given('a', 'no', '2026-11-22'), given('b', 'not-now', '2026-11-23')];
  expect(settlePair(answers, '2026-11-24')).toEqual({ state: 'resting', until: '2027-11-22' });
});

test('yes of both agrees on the day of the later', () => {
  const answers = [given('a', 'yes', '2026-11-01'), given('b', 'yes', '2026-11-20')];
  expect(settlePair(answers, '2026-11-22')).toEqual({ state: 'agreed', on: '2026-11-20' });
});

test('the newest answer of a party is its answer', () => {
  const answers = [
    given('a', 'no', '2026-11-01'),
    given('b', 'yes', '2026-11-02'),
    given('a', 'yes', '2026-11-10'),
  ];
  expect(settlePair(answers, '2026-11-22')).toEqual({ state: 'agreed', on: '2026-11-10' });
  const regret = [...answers, given('b', 'no', '2026-11-21')];
  expect(settlePair(regret, '2026-11-22')).toEqual({ state: 'resting', until: '2027-11-21' });
});

test('no and not now need a reason, yes does not', () => {
  expect(() => checkAnswer('no', ' ')).toThrow('joint-effort/reason-needed');
  expect(() => checkAnswer('not-now', 'x')).toThrow('joint-effort/reason-needed');
  expect(() => checkAnswer('no', 'Görs redan')).not.toThrow();
  expect(() => checkAnswer('yes', '')).not.toThrow();
});
