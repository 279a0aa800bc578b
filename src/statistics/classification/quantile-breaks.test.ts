import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOfValue } from './class-of-value.ts';
import { quantileBreaks } from './quantile-breaks.ts';

test('the limits are the quartiles of the values', () => {
  // R: quantile(c(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49)) answers 6.0 25.5 40.0 42.5 49.0
  expect(quantileBreaks([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 4)).toEqual([
    6, 25.5, 40, 42.5, 49,
  ]);
});

test('distinct values spread evenly over the classes', () => {
  const values = Array.from({ length: 100 }, (_, i) => i * 3);
  const limits = quantileBreaks(values, 5);
  const sizes = [0, 0, 0, 0, 0];
  for (const value of values) sizes[classOfValue(value, limits)!]! += 1;
  expect(sizes).toEqual([20, 20, 20, 20, 20]);
});

test('every value has a class and limits above the first ascend', () => {
  const sample = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sample, fc.integer({ min: 1, max: 9 }), (values, classCount) => {
      const limits = quantileBreaks(values, classCount);
      expect(limits.length).toBeLessThanOrEqual(classCount + 1);
      expect(new Set(limits.slice(1)).size).toBe(limits.length - 1);
      for (const value of values) expect(classOfValue(value, limits)).toBeDefined();
    }),
  );
});

test('no values give no limits and a wrong class count is refused', () => {
  expect(quantileBreaks([], 3)).toEqual([]);
  expect(() => quantileBreaks([1], -1)).toThrow('invalid class count: -1');
});
