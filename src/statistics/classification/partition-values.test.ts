import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionValues } from './partition-values.ts';

function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0);
}

function smallestByTrying(values: readonly number[], classes: number): number {
  if (classes === 1) return squares(values);
  let best = Infinity;
  for (let cut = classes - 1; cut < values.length; cut++) {
    const left = smallestByTrying(values.slice(0, cut), classes - 1);
    best = Math.min(best, left + squares(values.slice(cut)));
  }
  return best;
}

test('no other partition has a smaller sum of squares', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), {
    minLength: 4,
    maxLength: 9,
  });
  fc.assert(
    fc.property(distinct, fc.integer({ min: 1, max: 4 }), (sample, classes) => {
      const values = sample.toSorted((a, b) => a - b);
      const ends = partitionValues(
        values,
        values.map(() => 1),
        classes,
      );
      let start = 0;
      let sum = 0;
      for (const end of ends) {
        sum += squares(values.slice(start, end + 1));
        start = end + 1;
      }
      expect(sum).toBeCloseTo(smallestByTrying(values, classes), 6);
    }),
  );
});

test('a value that occurs often pulls the cut towards itself', () => {
  expect(partitionValues([0, 4, 10], [1, 1, 1], 2)).toEqual([1, 2]);
  expect(partitionValues([0, 4, 10], [100, 1, 1], 2)).toEqual([1, 2]);
  expect(partitionValues([0, 4, 7], [100, 100, 1], 2)).toEqual([0, 2]);
});
