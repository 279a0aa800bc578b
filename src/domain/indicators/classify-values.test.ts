import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyValues } from './classify-values.ts';

test('five groups of values give five classes', () => {
  const values = [1, 2, 11, 12, 21, 22, 31, 32, 41, 42];
  expect(classifyValues(values)).toEqual([1, 2, 12, 22, 32, 42]);
});

test('fewer distinct values give fewer classes', () => {
  expect(classifyValues([3, 3, 7])).toEqual([3, 3, 7]);
  expect(classifyValues([5])).toEqual([5, 5]);
});

test('a missing value is no zero', () => {
  expect(classifyValues([null, 4, null, 6])).toEqual([4, 4, 6]);
  expect(classifyValues([null, null])).toEqual([]);
});

test('limits rise from the smallest value to the largest', () => {
  const values = fc.array(fc.option(fc.integer({ min: -100, max: 100 })), { minLength: 1 });
  fc.assert(
    fc.property(values, (list) => {
      const known = list.filter((value) => value !== null);
      const limits = classifyValues(list);
      fc.pre(known.length > 0);
      expect(limits[0]).toBe(Math.min(...known));
      expect(limits.at(-1)).toBe(Math.max(...known));
      expect(limits.length).toBeLessThanOrEqual(6);
      expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    }),
  );
});
