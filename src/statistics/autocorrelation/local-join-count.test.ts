import { expect, test } from 'vitest';
import { columbus, columbusBinary } from '../testing/columbus.ts';
import { type LocalJoinCountTest, localJoinCount } from './local-join-count.ts';
import type { PermutationPlan } from './permutation-plan.ts';
import { meanAndVariance, orderedDraws } from './testing/ordered-draws.ts';
import { line, unevenMap } from './testing/small-map.ts';

const { crime } = columbus;

const plan: PermutationPlan = { permutations: 1999, seed: 1, alternative: 'greater' };
const highCrime = crime.map((one) => (one > 35 ? 1 : 0));

/** How many ways there are to choose some of many. */
function choose(many: number, some: number): number {
  let ways = 1;
  for (let i = 0; i < some; i++) ways = (ways * (many - i)) / (i + 1);
  return ways;
}

test('with equal weights p is the upper tail of the hypergeometric distribution', () => {
  const rows = localJoinCount({ cases: highCrime, weights: columbusBinary }, plan);
  const cases = rows.filter((row): row is LocalJoinCountTest => 'p' in row);
  expect(cases).toHaveLength(24);
  for (const { statistic, neighbours, p } of cases) {
    let exact = 0;
    for (let count = statistic; count <= neighbours; count++) {
      // 23 other cases and 25 others; too many of either leave no way.
      exact += (choose(23, count) * choose(25, neighbours - count)) / choose(48, neighbours);
    }
    expect(Math.abs(p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 1999) + 1e-3);
  }
});

test('only cases are tested, and islands are not', () => {
  const rows = localJoinCount({ cases: [1, 0, 1, 1, 0, 0, 0, 1], weights: unevenMap }, plan);
  expect(rows[1]).toEqual({ neighbours: 1, untested: 'not a case' });
  expect(rows[7]).toEqual({ neighbours: 0, untested: 'no neighbours' });
  expect(rows[2]).toMatchObject({ statistic: 1, neighbours: 3 });
  expect(rows[0]).toMatchObject({ statistic: 0.5, neighbours: 2 });
});

test('the moments are those of all conditional draws, also of another mark', () => {
  const cases = [1, 0, 1, 1, 0, 0, 0, 1];
  const lagged = [0, 1, 1, 0, 1, 0, 0, 1];
  for (const other of [undefined, lagged]) {
    const row = localJoinCount({ cases, lagged: other, weights: unevenMap }, plan)[2];
    const marks = other ?? cases;
    const all = orderedDraws(marks.toSpliced(2, 1), 3).map(([a, b, c]) => a! + b! + 3 * c!);
    const [mean, variance] = meanAndVariance(all);
    const { expected, variance: given, statistic } = row as LocalJoinCountTest;
    expect(statistic).toBe(marks[1]! + marks[3]! + 3 * marks[4]!);
    expect(expected).toBeCloseTo(mean, 12);
    expect(given).toBeCloseTo(variance, 12);
  }
});

test('what has no answer is refused', () => {
  expect(() => localJoinCount({ cases: [0, 0, 0], weights: line(3) }, plan)).toThrow(
    'invalid values: 0 cases of 3',
  );
  expect(() =>
    localJoinCount({ cases: [0, 1, 0], lagged: [1, 1, 3], weights: line(3) }, plan),
  ).toThrow('invalid value: 3, neither 0 nor 1');
  expect(() =>
    localJoinCount({ cases: [0, 1, 0], weights: line(3) }, { ...plan, permutations: 0 }),
  ).toThrow('invalid permutations: 0');
});
