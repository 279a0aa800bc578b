import fc from 'fast-check';
import { equalIntervalBreaks } from 'simple-statistics';
import { expect, test } from 'vitest';
import { classOfValue } from './class-of-value.ts';
import { equalBreaks } from './equal-breaks.ts';

test('the limits lie at equal distances', () => {
  expect(equalBreaks([10, 0, 3], 5)).toEqual([0, 2, 4, 6, 8, 10]);
});

test('the limits agree with a second implementation', () => {
  const sample = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 2 });
  fc.assert(
    fc.property(sample, fc.integer({ min: 1, max: 9 }), (values, classCount) => {
      const ours = equalBreaks(values, classCount);
      const theirs = equalIntervalBreaks(values, classCount);
      expect(ours.length).toBe(theirs.length);
      ours.forEach((limit, i) => {
        expect(limit).toBeCloseTo(theirs[i]!, 8);
      });
      for (const value of values) expect(classOfValue(value, ours)).toBeDefined();
    }),
  );
});

test('equal values give one class and no values none', () => {
  expect(equalBreaks([5, 5], 3)).toEqual([5, 5]);
  expect(equalBreaks([], 3)).toEqual([]);
});

test('the widest numbers do not overflow', () => {
  expect(equalBreaks([-Number.MAX_VALUE, Number.MAX_VALUE], 2)[1]).toBe(0);
});

test('a wrong argument is refused with its value', () => {
  expect(() => equalBreaks([1], 0)).toThrow('invalid class count: 0');
  expect(() => equalBreaks([Infinity], 2)).toThrow('invalid value: Infinity');
});
