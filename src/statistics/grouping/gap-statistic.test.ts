import { expect, test } from 'vitest';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { gapPart, groupsByGap, mergeGap } from './gap-statistic.ts';
import { kMeans } from './k-means/k-means.ts';
import { iris } from './testing/iris.ts';

const groups = [1, 2, 3, 4];
const within = groups.map((count) => kMeans(iris, { groups: count, seed: 1 }).within);

test('irises have the gaps of R within the error of simulation', () => {
  // R 4.2.2, cluster 2.1.4: clusGap(iris[, 1:4], kmeans with nstart = 20, K.max = 5, B = 500,
  // d.power = 2, spaceH0 = "original"), which halves every sum: the gaps are the same.
  const known = [0.07284917502743937, 0.985752256171702, 1.436328702048076, 1.576083946666541];
  const input = { matrix: iris, groups, seed: 1 };
  const gaps = mergeGap(input, within, [gapPart(input, 0, 25)]);
  for (const [place, { gap, error }] of gaps.entries()) {
    expect(Math.abs(gap! - known[place]!)).toBeLessThan((4 * error!) / Math.sqrt(25) + 1e-3);
  }
});

test('mean, error and the rule of one standard error, by hand', () => {
  const input = { matrix: iris, groups: [2, 3], seed: 1 };
  const parts = [Float64Array.of(3, 2), Float64Array.of(5, 2)];
  const gaps = mergeGap(input, [Math.E, 1], parts);
  expect(gaps).toEqual([
    { groups: 2, gap: 3, error: Math.sqrt(1.5) },
    { groups: 3, gap: 2, error: 0 },
  ]);
  expect(groupsByGap(gaps)).toBe(2);
  const rising = [1, 2, 3].map((gap, place) => ({ groups: place + 2, gap, error: 0.5 }));
  expect(groupsByGap(rising)).toBeUndefined();
  expect(groupsByGap(rising.map((one) => ({ ...one, error: 1 })))).toBe(2);
});

test('parts of any size merge to the same bytes', () => {
  const input = { matrix: iris, groups: [2, 3], seed: 7 };
  const whole = mergeGap(input, [2, 1], [gapPart(input, 0, 5)]);
  expect(mergeGap(input, [2, 1], [gapPart(input, 0, 1), gapPart(input, 1, 5)])).toEqual(whole);
});

test('a number of groups that leaves no squares has no gap', () => {
  const matrix = matrixOfColumns([[1, 2, 9]]);
  const input = { matrix, groups: [2, 3], seed: 1 };
  const [two, three] = mergeGap(input, [0.5, 0], [gapPart(input, 0, 3)]);
  expect(Number.isFinite(two!.gap)).toBe(true);
  expect(three).toEqual({ groups: 3, gap: undefined, error: undefined });
  expect(groupsByGap([two!, three!])).toBeUndefined();
});
