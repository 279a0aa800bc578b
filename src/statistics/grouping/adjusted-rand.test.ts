import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedRand } from './adjusted-rand.ts';

const labels = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })), {
  minLength: 2,
  maxLength: 30,
});

test('the two groupings, as mclust compares them', () => {
  // R 4.2.2, mclust 6.0.0: adjustedRandIndex(c(1,1,2,2,3,3,3,4,4,4), c(1,2,2,2,3,3,1,4,4,1))
  const one = [1, 1, 2, 2, 3, 3, 3, 4, 4, 4];
  const other = [1, 2, 2, 2, 3, 3, 1, 4, 4, 1];
  expect(adjustedRand(one, other)).toBeCloseTo(0.2398648648648649, 12);
});

test('the names of the groups do not matter, nor which grouping comes first', () => {
  fc.assert(
    fc.property(labels, (pairs) => {
      const one = pairs.map(([a]) => a);
      const other = pairs.map(([, b]) => b);
      const index = adjustedRand(one, other);
      expect(index).toBeCloseTo(adjustedRand(other, one), 12);
      expect(index).toBeCloseTo(
        adjustedRand(
          one.map((a) => `g${7 - a}`),
          other,
        ),
        12,
      );
      expect(index).toBeLessThanOrEqual(1);
      expect(adjustedRand(one, one)).toBe(1);
    }),
    { numRuns: 100 },
  );
});

test('groupings of one group, or of one for each thing, are the same', () => {
  expect(adjustedRand([1, 1, 1], [2, 2, 2])).toBe(1);
  expect(adjustedRand([1, 2, 3], [3, 1, 2])).toBe(1);
  expect(adjustedRand([1, 1, 1], [1, 2, 3])).toBe(0);
});

test('groupings of different length, or of one thing, are refused', () => {
  expect(() => adjustedRand([1, 2], [1])).toThrow('invalid groupings: 2 and 1 groups');
  expect(() => adjustedRand([1], [1])).toThrow('invalid groupings: 1 things');
});
