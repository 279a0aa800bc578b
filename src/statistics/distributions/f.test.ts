import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { fUpper } from './f.ts';

test.each([
  // R 4.2.2: pf(x, df1, df2, lower.tail = FALSE), 17 digits
  [1e-5, 1, 1, 0.9979868382263419],
  [0.3, 1, 1, 0.680994279960023],
  [1, 1, 1, 0.5000000000000004],
  [3, 1, 1, 0.33333333333333326],
  [50, 1, 1, 0.0894385219503155],
  [1e-5, 2, 5, 0.9999900000699996],
  [0.3, 2, 5, 0.7532774095368844],
  [1, 2, 5, 0.43120115037169204],
  [3, 2, 5, 0.13929749224447152],
  [50, 2, 5, 0.0004948251479274205],
  [1e-5, 7, 100, 1],
  [0.3, 7, 100, 0.9523116842612595],
  [1, 7, 100, 0.43590802759082115],
  [3, 7, 100, 0.006685915904656264],
  [50, 7, 100, 6.850370212663059e-30],
  [1e-5, 1000, 1000000, 1],
  [0.3, 1000, 1000000, 1],
  [1, 1000, 1000000, 0.4940617677673994],
  [3, 1000, 1000000, 4.468742331863298e-198],
  [50, 1000, 1000000, 0],
  [1e-5, 1, 1000000, 0.9974768723139806],
  [0.3, 1, 1000000, 0.5838825430178151],
  [1, 1, 1000000, 0.31731074983357815],
  [3, 1, 1000000, 0.08326482502420993],
  [50, 1, 1000000, 1.5384591038012638e-12],
])('fUpper has the published value at %d, %d, %d', (one, two, three, expected) => {
  expect(relativeError(fUpper(one, two, three), expected)).toBeLessThan(1e-12);
});

test('everything is above zero', () => {
  expect(fUpper(0, 3, 7)).toBe(1);
  expect(fUpper(1e308, 1000, 7)).toBe(0);
});

test('what is outside is refused', () => {
  for (const x of [-1, Number.NaN, Infinity])
    expect(() => fUpper(x, 1, 1)).toThrow(`invalid x: ${x}`);
  for (const df of [0, -1, Number.NaN, Infinity]) {
    expect(() => fUpper(1, df, 1)).toThrow(`invalid df: ${df}`);
    expect(() => fUpper(1, 1, df)).toThrow(`invalid df: ${df}`);
  }
});
