import { expect, test } from 'vitest';
import {
  bivariateMoranPermutation,
  gearyPermutation,
  joinCountPermutations,
  moranPermutation,
} from './global-permutations.ts';
import {
  finishGlobalPermutation,
  type GlobalPermutation,
  globalSum,
  permuteGlobally,
  permuteGlobalPart,
} from './permute-globally.ts';
import { orderedDraws } from './testing/ordered-draws.ts';
import { complete, line } from './testing/small-map.ts';

const values = [1, 3, 2, 8, 4, 9];
const other = [5, 1, 1, 3, 2, 9];
const marks = [1, 1, 0, 0, 1, 0];
const joins = joinCountPermutations(marks, line(6), 7);

/** The share of all ways to lay out the values that give a sum at least as large. */
function exactUpper(input: GlobalPermutation): number {
  const observed = globalSum(input, input.values);
  const sums = orderedDraws([...input.values], 6).map((one) =>
    globalSum(input, Float64Array.from(one)),
  );
  return sums.filter((sum) => sum >= observed - 1e-9).length / sums.length;
}

test.each([
  ['Moran’s I', moranPermutation(values, line(6), 7)],
  ['Geary’s C', gearyPermutation(values, line(6), 7)],
  ['bivariate Moran’s I', bivariateMoranPermutation(values, other, line(6), 7)],
  ['cases beside cases', joins.caseCase],
  ['cases beside others', joins.caseOther],
  ['others beside others', joins.otherOther],
])('the p of %s is that of all permutations', (_, input) => {
  const { p, permutations } = permuteGlobally(input, 2999, 'greater');
  expect(permutations).toBe(2999);
  const exact = exactUpper(input);
  // Four standard errors.
  expect(Math.abs(p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 2999) + 1e-3);
});

test('the sums are those of the statistics', () => {
  expect(globalSum(joins.caseCase, joins.caseCase.values)).toBe(2);
  expect(globalSum(joins.caseOther, joins.caseOther.values)).toBe(6);
  expect(globalSum(joins.otherOther, joins.otherOther.values)).toBe(2);
  const input = bivariateMoranPermutation([0, 1, 2, 1, 0, 2], [1, 0, 0, 0, 0, 5], line(6), 7);
  // y − 1 in units of 4, lagged along the line; x − 1 in units of 1.
  expect(globalSum(input, input.values)).toBeCloseTo(
    -1 * -0.25 + 0 + 1 * -0.5 + 0 + -1 * (1 - 0.25) + 1 * -0.25,
    12,
  );
});

test('any division into parts gives the same sums, and another seed gives others', () => {
  const input = moranPermutation(values, line(6), 7);
  const whole = permuteGlobalPart(input, 0, 9);
  const parts = [permuteGlobalPart(input, 0, 4), permuteGlobalPart(input, 4, 9)];
  expect(parts.flatMap((part) => [...part])).toEqual([...whole]);
  expect([...permuteGlobalPart({ ...input, seed: 8 }, 0, 9)]).not.toEqual([...whole]);
  expect(new Set(whole).size).toBeGreaterThan(4);
});

test('sums of the same values in another order are ties', () => {
  const input = moranPermutation([0.1, 0.2, 0.3, 0.7, 1.1, 1.3], complete(6), 7);
  expect(permuteGlobally(input, 99, 'greater').p).toBe(1);
  expect(permuteGlobally(input, 99, 'less').p).toBe(1);
});

test('p counts both tails, and permutations there must be', () => {
  const input = moranPermutation([1, 2, 3, 4], line(4), 7);
  const observed = globalSum(input, input.values);
  const sums = Float64Array.from([observed - 1, observed - 1, observed, observed + 1]);
  expect(finishGlobalPermutation(input, sums, 'greater')).toEqual({ permutations: 4, p: 0.6 });
  expect(finishGlobalPermutation(input, sums, 'less')).toEqual({ permutations: 4, p: 0.8 });
  expect(() => permuteGlobally(input, 0, 'less')).toThrow('invalid permutations: 0');
});
