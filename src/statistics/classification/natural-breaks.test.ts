import fc from 'fast-check';
import { ckmeans } from 'simple-statistics';
import { expect, test } from 'vitest';
import { classOfValue } from './class-of-value.ts';
import { naturalBreaks } from './natural-breaks.ts';

function squaresWithin(classes: readonly (readonly number[])[]): number {
  return classes.reduce((sum, members) => {
    const mean = members.reduce((total, x) => total + x, 0) / Math.max(1, members.length);
    return sum + members.reduce((total, x) => total + (x - mean) ** 2, 0);
  }, 0);
}

function classesBy(values: readonly number[], limits: readonly number[]): number[][] {
  const classes: number[][] = limits.slice(1).map(() => []);
  for (const value of values) classes[classOfValue(value, limits)!]!.push(value);
  return classes;
}

const sample = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 1, maxLength: 60 });

test('the example of the Ckmeans.1d.dp documentation gives its two groups', () => {
  // Ckmeans.1d.dp reference manual: x <- c(-1, 2, -1, 2, 4, 5, 6, -1, 2, -1), k = 3
  // gives clusters {-1 ×4}, {2 ×3}, {4, 5, 6}.
  expect(naturalBreaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([-1, -1, 2, 6]);
});

test('the sum of squares is as small as that of a second implementation', () => {
  fc.assert(
    fc.property(sample, fc.integer({ min: 1, max: 8 }), (values, wanted) => {
      const classCount = Math.min(wanted, new Set(values).size);
      const ours = squaresWithin(classesBy(values, naturalBreaks(values, classCount)));
      const theirs = squaresWithin(ckmeans(values, classCount));
      expect(ours).toBeLessThanOrEqual(theirs + 1e-6);
      expect(ours).toBeGreaterThanOrEqual(theirs - 1e-6);
    }),
    { numRuns: 300 },
  );
});

test('no class is empty and every value has a class', () => {
  fc.assert(
    fc.property(sample, fc.integer({ min: 1, max: 9 }), (values, classCount) => {
      const classes = classesBy(values, naturalBreaks(values, classCount));
      expect(classes.length).toBe(Math.min(classCount, new Set(values).size));
      expect(classes.every((members) => members.length > 0)).toBe(true);
      expect(classes.flat().length).toBe(values.length);
    }),
  );
});

test('the order of the values does not matter', () => {
  fc.assert(
    fc.property(sample, (values) => {
      expect(naturalBreaks(values.toReversed(), 5)).toEqual(naturalBreaks(values, 5));
    }),
  );
});

test('large values that differ little keep their classes', () => {
  const values = [1, 2, 3, 10, 11, 12, 50].map((value) => value + 1e9);
  expect(naturalBreaks(values, 3)).toEqual([1, 3, 12, 50].map((value) => value + 1e9));
});

test('fewer distinct values than classes give one class each', () => {
  expect(naturalBreaks([2, 1, 2], 7)).toEqual([1, 1, 2]);
  expect(naturalBreaks([5, 5], 3)).toEqual([5, 5]);
  expect(naturalBreaks([], 3)).toEqual([]);
});

test('a wrong argument is refused with its value', () => {
  expect(() => naturalBreaks([1], 0)).toThrow('invalid class count: 0');
  expect(() => naturalBreaks([1], 2.5)).toThrow('invalid class count: 2.5');
  expect(() => naturalBreaks([Number.NaN], 2)).toThrow('invalid value: NaN');
});
