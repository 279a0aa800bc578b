import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalBreaks } from '#statistics/classification/natural-breaks.ts';
import { buildClasses, classNumber } from './build-classes.ts';

test('a class shows the smallest and largest value that is in it', () => {
  const values = [1, 2, 3, 10, 11, 12];
  const { classes } = buildClasses({
    values,
    missing: values.map(() => null),
    classLimits: [1, 3, 12],
  });
  expect(classes).toEqual([
    { number: 1, from: 1, to: 3, areas: 3 },
    { number: 2, from: 10, to: 12, areas: 3 },
  ]);
});

test('missing areas are counted by their reason and belong to no class', () => {
  const { missing, numberOf } = buildClasses({
    values: [5, null, null, null],
    missing: [null, 'suppressed', 'suppressed', null],
    classLimits: [5, 5],
  });
  expect(missing).toEqual([
    { reason: 'suppressed', areas: 2 },
    { reason: undefined, areas: 1 },
  ]);
  expect(numberOf).toEqual([1, undefined, undefined, undefined]);
});

test('a comparison beyond the areas stands at the end of the scale', () => {
  expect(classNumber(-4, [0, 1, 2])).toBe(1);
  expect(classNumber(99, [0, 1, 2])).toBe(2);
});

test('every area with a value is in one class, and no area is lost', () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
      const known = values.filter((one) => one !== null);
      const classLimits =
        known.length === 0 ? [] : naturalBreaks(known, Math.min(5, new Set(known).size));
      const { classes, missing } = buildClasses({
        values,
        missing: values.map(() => null),
        classLimits: [...classLimits],
      });
      const counted = [...classes, ...missing].reduce((sum, one) => sum + one.areas, 0);
      expect(counted).toBe(values.length);
      for (let i = 1; i < classes.length; i++) {
        expect(classes[i]!.from).toBeGreaterThan(classes[i - 1]!.to);
      }
    }),
    { numRuns: 100 },
  );
});
