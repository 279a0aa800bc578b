import { expect, test } from 'vitest';
import { columbus, columbusWeights } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { type LocalGearyTest, localGeary } from './local-geary.ts';
import type { PermutationPlan } from './permutation-plan.ts';
import { localC, localCOfTwo } from './testing/columbus-local.ts';
import { meanAndVariance, orderedDraws } from './testing/ordered-draws.ts';
import { line, unevenMap } from './testing/small-map.ts';

const { crime, income } = columbus;

const plan: PermutationPlan = { permutations: 99, seed: 1, alternative: 'two-sided' };
const values = [3, 3, 7, 1, 9, 4, 4, 6];

const rowsOf = (rows: ReturnType<typeof localGeary>): readonly LocalGearyTest[] =>
  rows.filter((row): row is LocalGearyTest => 'p' in row);

test('crime, and crime and income, in Columbus have the statistics of R', () => {
  const one = rowsOf(localGeary([crime], columbusWeights, plan));
  expect(
    relativeError(
      one.map(({ statistic }) => statistic),
      localC,
    ),
  ).toBeLessThan(1e-9);
  const two = rowsOf(localGeary([crime, income], columbusWeights, plan));
  expect(
    relativeError(
      two.map(({ statistic }) => statistic),
      localCOfTwo,
    ),
  ).toBeLessThan(1e-9);
});

test('the expected statistic is the mean over all conditional draws', () => {
  const lists = [values, [1, 5, 2, 2, 8, 0, 3, 3]];
  for (const columns of [lists.slice(0, 1), lists]) {
    const row = localGeary(columns, unevenMap, plan)[2] as LocalGearyTest;
    const others = [0, 1, 3, 4, 5, 6, 7];
    const scales = columns.map((column) => (meanAndVariance(column)[1] * 8) / 7);
    const apart = (other: number): number =>
      columns.reduce((sum, column, c) => sum + (column[2]! - column[other]!) ** 2 / scales[c]!, 0) /
      columns.length;
    const all = orderedDraws(others, 3).map(([a, b, c]) => apart(a!) + apart(b!) + 3 * apart(c!));
    expect(row.expected).toBeCloseTo(meanAndVariance(all)[0], 12);
    expect(row.statistic).toBeCloseTo(apart(1) + apart(3) + 3 * apart(4), 12);
  }
});

test('like areas are told by their side of the mean, unlike ones are not', () => {
  const heights = [9, 9, 8, 5.2, 5, 2, 1, 1, 9, 1];
  expect(rowsOf(localGeary([heights], line(10), plan)).map((row) => row.association)).toEqual([
    'high-high',
    'high-high',
    'high-high',
    'high-high',
    'low-low',
    'low-low',
    'low-low',
    'unlike',
    'unlike',
    'unlike',
  ]);
  const meeting = rowsOf(localGeary([[0, 4.9, 5.1, 10, 0, 10]], line(6), plan));
  expect(meeting[1]!.association).toBe('low-low');
  expect(rowsOf(localGeary([[0, 4, 6, 5.2, 9, 1]], line(6), plan))[3]!.association).toBe(
    'high-high',
  );
});

test('like areas that meet at the mean are like in another way', () => {
  // 4.9 lies below the mean of 5 and its neighbours' mean above.
  const rows = rowsOf(localGeary([[5.2, 4.9, 5.1, 10, 0, 10, 0, 4.8]], line(8), plan));
  expect(rows[1]!.association).toBe('other-like');
  expect(rows[0]!.association).toBe('other-like');
});

test('several variables are like or unlike only', () => {
  const kinds = rowsOf(localGeary([values, values.toReversed()], unevenMap, plan)).map(
    (row) => row.association,
  );
  expect(new Set(kinds)).toEqual(new Set(['like', 'unlike']));
  const rows = rowsOf(localGeary([values, values], unevenMap, plan));
  for (const [i, row] of rowsOf(localGeary([values], unevenMap, plan)).entries()) {
    expect(rows[i]!.statistic).toBeCloseTo(row.statistic, 12);
    expect(rows[i]!.expected).toBeCloseTo(row.expected, 12);
    expect(rows[i]!.p).toBe(row.p);
  }
});

test('an island is not tested, and what has no answer is refused', () => {
  expect(localGeary([values], unevenMap, plan)[7]).toEqual({
    neighbours: 0,
    untested: 'no neighbours',
  });
  expect(() => localGeary([], line(3), plan)).toThrow('invalid columns: none');
  expect(() =>
    localGeary(
      [
        [1, 2, 3],
        [4, 4, 4],
      ],
      line(3),
      plan,
    ),
  ).toThrow('invalid values: all 3 are equal');
  expect(() => localGeary([[1, 2, 3]], line(3), { ...plan, permutations: 0 })).toThrow(
    'invalid permutations: 0',
  );
});
