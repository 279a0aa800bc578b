import { expect, test } from 'vitest';
import { checkPlan, nextGoal, type PermutationPlan } from './permutation-plan.ts';

const plan: PermutationPlan = {
  permutations: 1000,
  seed: 1,
  alternative: 'two-sided',
  level: 0.05,
};
const at = (low: number, high: number, permutations: number) => ({ low, high, permutations });

test('without adaptive stopping every area makes all permutations at once', () => {
  const all = { permutations: 1000, seed: 1, alternative: 'two-sided' } as const;
  expect(nextGoal(all, at(0, 0, 0))).toBe(1000);
  expect(nextGoal(all, at(500, 500, 1000))).toBe(1000);
});

test('the looks come at 99 and at about twice as many each time, until all are made', () => {
  expect(nextGoal(plan, at(0, 0, 0))).toBe(99);
  expect(nextGoal(plan, at(0, 99, 99))).toBe(199);
  expect(nextGoal(plan, at(0, 799, 799))).toBe(1000);
  expect(nextGoal(plan, at(0, 1000, 1000))).toBe(1000);
  expect(nextGoal({ ...plan, permutations: 20 }, at(0, 0, 0))).toBe(20);
});

test('an area stops when its tail is five standard errors above that of the level', () => {
  // 100 · 0.025 + 5 √(2.5 · 0.975) = 10.31; the tail counts one more than its permutations.
  expect(nextGoal(plan, at(90, 9, 99))).toBe(199);
  expect(nextGoal(plan, at(89, 10, 99))).toBe(99);
  expect(nextGoal(plan, at(10, 89, 99))).toBe(99);
  // 100 · 0.05 + 5 √(5 · 0.95) = 15.90 for a tail that is not taken twice.
  for (const [alternative, low, high] of [
    ['greater', 0, 15],
    ['less', 15, 0],
    ['folded', 15, 84],
  ] as const) {
    expect(nextGoal({ ...plan, alternative }, at(low, high, 99))).toBe(99);
    const nearer = at(Math.max(0, low - 1), Math.max(0, high - 1), 99);
    expect(nextGoal({ ...plan, alternative }, nearer)).toBe(199);
  }
  expect(nextGoal({ ...plan, alternative: 'greater' }, at(99, 0, 99))).toBe(199);
  expect(nextGoal({ ...plan, alternative: 'less' }, at(0, 99, 99))).toBe(199);
});

test('from 9,999 on an area stops when its tail is five standard errors below that of the level', () => {
  const long = { ...plan, permutations: 99_999 };
  // 10,000 · 0.025 − 5 √(250 · 0.975) = 171.9.
  expect(nextGoal(long, at(9_829, 170, 9_999))).toBe(9_999);
  expect(nextGoal(long, at(9_828, 171, 9_999))).toBe(19_999);
  expect(nextGoal(long, at(0, 9_998, 9_998))).toBe(19_997);
});

test('plans that cannot be followed are refused', () => {
  for (const permutations of [0, 0.5, 1_000_001, Number.NaN]) {
    expect(() => checkPlan({ ...plan, permutations })).toThrow(
      `invalid permutations: ${permutations}`,
    );
  }
  for (const level of [0, 1, Number.NaN]) {
    expect(() => checkPlan({ ...plan, level })).toThrow(`invalid level: ${level}`);
  }
  checkPlan({ ...plan, permutations: 1 });
  checkPlan({ ...plan, permutations: 1_000_000, level: undefined });
});
