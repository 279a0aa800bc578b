import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareLocalGeary } from './local-geary.ts';
import { localMoran, prepareLocalMoran } from './local-moran.ts';
import type { PermutationPlan } from './permutation-plan.ts';
import { joinTailCounts, type LocalPermutation, permuteLocalPart } from './permute-locally.ts';
import { orderedDraws } from './testing/ordered-draws.ts';
import { complete, line, unevenMap } from './testing/small-map.ts';

const plan: PermutationPlan = { permutations: 4000, seed: 5, alternative: 'two-sided' };
const values = [3, 3, 7, 1, 9, 4, 4, 6];

/** The shares of all draws that give at most, and at least, what was observed. */
function exactTails(input: LocalPermutation, area: number): readonly [number, number] {
  const { starts, neighbours, weights } = input.weights;
  const row = [...neighbours.subarray(starts[area]!, starts[area + 1]!)];
  const at = (i: number): number[] => [
    ...input.values.subarray(i * input.columns, (i + 1) * input.columns),
  ];
  const termOf = (other: number): number =>
    input.term === 'value'
      ? at(other)[0]!
      : at(area).reduce((sum, own, c) => sum + (own - at(other)[c]!) ** 2, 0);
  const sumOf = (drawn: readonly number[]): number =>
    input.factors[area]! *
    drawn.reduce((sum, other, k) => sum + weights[starts[area]! + k]! * termOf(other), 0);
  const others = values.map((_, i) => i).filter((i) => i !== area);
  const sums = orderedDraws(others, row.length).map(sumOf);
  const observed = sumOf(row);
  const share = (is: (sum: number) => boolean): number => sums.filter(is).length / sums.length;
  return [share((sum) => sum <= observed + 1e-9), share((sum) => sum >= observed - 1e-9)];
}

test.each([
  ['local Moran', prepareLocalMoran({ values, weights: unevenMap }, plan)],
  [
    'bivariate local Moran',
    prepareLocalMoran({ values, lagged: values.toReversed(), weights: unevenMap }, plan),
  ],
  ['local Geary', prepareLocalGeary([values], unevenMap, plan)],
  [
    'local Geary of two variables',
    prepareLocalGeary([values, values.toReversed()], unevenMap, plan),
  ],
])('the tails of %s are those of all conditional permutations', (_, input) => {
  const counts = permuteLocalPart(input, 0, 8);
  for (let area = 0; area < 7; area++) {
    const [low, high] = exactTails(input, area);
    expect(counts.permutations[area]).toBe(4000);
    // Four standard errors of a share of 4,000 draws at most.
    expect(Math.abs(counts.low[area]! / 4000 - low)).toBeLessThan(4 * Math.sqrt(0.25 / 4000));
    expect(Math.abs(counts.high[area]! / 4000 - high)).toBeLessThan(4 * Math.sqrt(0.25 / 4000));
  }
  expect([counts.low[7], counts.high[7], counts.permutations[7]]).toEqual([0, 0, 0]);
});

test('any division into parts gives the same counts', () => {
  const input = prepareLocalMoran(
    { values, weights: unevenMap },
    { ...plan, permutations: 999, level: 0.2 },
  );
  const whole = permuteLocalPart(input, 0, 8);
  expect(new Set(whole.permutations).size).toBeGreaterThan(2);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { maxLength: 5 }), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), 8];
      const parts = places.slice(1).map((to, i) => permuteLocalPart(input, places[i]!, to));
      expect(joinTailCounts(parts)).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

test('sums of the same values in another order are ties, not smaller or larger', () => {
  // Each draw of all others is the same sum, added in another order.
  const weights = complete(7);
  const uneven = [0.1, 0.2, 0.3, 0.7, 1.1, 1.3, 1.9];
  const input = prepareLocalMoran({ values: uneven, weights }, { ...plan, permutations: 50 });
  const { low, high } = permuteLocalPart(input, 0, 7);
  expect([...low]).toEqual(new Array(7).fill(50));
  expect([...high]).toEqual(new Array(7).fill(50));
});

test('a difference larger than rounding is no tie', () => {
  const close = [0, 1, 1 + 1e-9, 1 + 2e-9, 1 + 3e-9, 1 + 4e-9, 1 + 5e-9, 1 + 6e-9];
  const input = prepareLocalMoran({ values: close, weights: line(8) }, plan);
  const { low, high } = permuteLocalPart(input, 0, 1);
  // Of the seven others that area 0 may draw, its neighbour's value is the smallest; its own is below the
  // mean, so that its statistic is then the largest.
  expect(low[0]).toBe(4000);
  expect(Math.abs(high[0]! / 4000 - 1 / 7)).toBeLessThan(0.03);
});

test('an area at the mean has the same statistic whatever the others, and p is 1', () => {
  const [, middle] = localMoran({ values: [1, 2, 3], weights: line(3) }, 'n', plan);
  expect(middle).toMatchObject({ statistic: 0, p: 1 });
});
