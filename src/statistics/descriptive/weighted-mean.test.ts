import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedMean } from './weighted-mean.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const weight = fc.double({ min: 0.001, max: 1e4, noNaN: true });
const weighted = fc.array(fc.tuple(number, weight), { minLength: 1, maxLength: 50 });

test('the mean follows the heavier value', () => {
  // R documentation of weighted.mean: wt <- c(5, 5, 4, 1)/15; x <- c(3.7, 3.3, 3.5, 2.8),
  // by hand (18.5 + 16.5 + 14 + 2.8) / 15 = 3.453333
  expect(weightedMean([3.7, 3.3, 3.5, 2.8], [5, 5, 4, 1])).toBeCloseTo(3.453333, 6);
});

test('equal weights give the plain mean', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), (values) => {
      const plain = values.reduce((sum, value) => sum + value, 0) / values.length;
      const ones = values.map(() => 1);
      expect(Math.abs(weightedMean(values, ones)! - plain)).toBeLessThan(1e-6);
    }),
  );
});

test('the mean lies between the smallest and the largest value', () => {
  fc.assert(
    fc.property(weighted, (pairs) => {
      const values = pairs.map(([value]) => value);
      const mean = weightedMean(
        values,
        pairs.map(([, w]) => w),
      )!;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-6);
      expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-6);
    }),
  );
});

test('a value without weight does not count', () => {
  expect(weightedMean([2, 1000], [1, 0])).toBe(2);
});

test('nothing with weight gives no mean', () => {
  expect(weightedMean([], [])).toBeUndefined();
  expect(weightedMean([3], [0])).toBeUndefined();
});

test('a wrong argument is refused with its value', () => {
  expect(() => weightedMean([1], [])).toThrow('invalid weights: 0 for 1 values');
  expect(() => weightedMean([Number.NaN], [1])).toThrow('invalid value: NaN');
  expect(() => weightedMean([1], [-1])).toThrow('invalid weight: -1');
  expect(() => weightedMean([1], [Infinity])).toThrow('invalid weight: Infinity');
});
