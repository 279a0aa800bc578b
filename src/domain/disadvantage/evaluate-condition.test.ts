import { expect, test } from 'vitest';
import {
  type ConditionResult,
  evaluateCondition,
  type Reading,
  type RuleReadings,
} from './evaluate-condition.ts';
import { literalRule, readingsOf } from './testing/rule-fixture.ts';

const [income] = literalRule().conditions;
if (income === undefined) throw new Error('the fixture has conditions');
const evaluate = (change: Partial<RuleReadings>): ConditionResult =>
  evaluateCondition(income, { ...readingsOf([95]), ...change });
const read = (measured: Reading['measured']): ConditionResult =>
  evaluate({ ofArea: () => ({ measured, period: '2024', release: 'r1' }) });

test('an area without a cell, or with a missing value, is undecided for that reason', () => {
  const undecided = { outcome: 'undecided', reason: 'missing-value', nearLine: false };
  expect(evaluate({ ofArea: () => undefined })).toMatchObject({
    ...undecided,
    reading: undefined,
    comparison: undefined,
    difference: undefined,
  });
  expect(read({ missing: 'suppressed' })).toMatchObject({
    ...undecided,
    reading: { measured: { missing: 'suppressed' } },
    comparison: { measured: { value: 100 } },
  });
});

test('a value without anything to compare it with is undecided for that reason', () => {
  const undecided = { outcome: 'undecided', reason: 'no-comparison', nearLine: false };
  expect(evaluate({ ofComparison: () => undefined })).toMatchObject(undecided);
  const comparison = readingsOf([]).ofComparison('net-income', '2024');
  if (comparison === undefined) throw new Error('the fixture compares');
  const blank = { ...comparison, measured: { missing: 'blank' as const } };
  expect(evaluate({ ofComparison: () => blank })).toMatchObject(undecided);
});

test('a value whose interval touches the comparison is near it', () => {
  const near = (low: number, high: number): boolean =>
    read({ value: (low + high) / 2, interval: [low, high] }).nearLine;
  expect(near(100, 104)).toBe(true);
  expect(near(96, 100)).toBe(true);
  expect(near(100.1, 104)).toBe(false);
  expect(near(96, 99.9)).toBe(false);
});

test('a value without an interval is near within the share that the rule states', () => {
  expect(read({ value: 95 }).nearLine).toBe(true);
  expect(read({ value: 94.9 }).nearLine).toBe(false);
  expect(read({ value: 105 }).nearLine).toBe(true);
  expect(read({ value: 105.1 }).nearLine).toBe(false);
});
