import { expect, test } from 'vitest';
import { averageRanks } from './ranks.ts';

test('ranks are those of R, equal values sharing theirs', () => {
  // R 4.2.2: rank(c(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5))
  const ranks = [4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8];
  expect([...averageRanks([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5])]).toEqual(ranks);
});

test('equal values, one value and no values have their ranks', () => {
  expect([...averageRanks([7, 7, 7])]).toEqual([2, 2, 2]);
  expect([...averageRanks([0, -0])]).toEqual([1.5, 1.5]);
  expect([...averageRanks(Float64Array.of(1e9))]).toEqual([1]);
  expect([...averageRanks([])]).toEqual([]);
});

test('a value that is no number is refused', () => {
  expect(() => averageRanks([1, Number.NaN])).toThrow('invalid value: NaN');
  expect(() => averageRanks([Infinity])).toThrow('invalid value: Infinity');
});
