import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { centreValues } from './centre-values.ts';
import { sumOfTerms } from './local-terms.ts';
import {
  areasWithNeighbours,
  type LocalTest,
  localTests,
  type UntestedArea,
} from './local-tests.ts';
import { checkPlan, type PermutationPlan } from './permutation-plan.ts';
import { type LocalPermutation, permuteLocalPart, type TailCounts } from './permute-locally.ts';
import { quadrantOf } from './quadrant.ts';
import { spatialLag } from './spatial-lag.ts';

/**
 * How an area goes with its neighbours: unlike them when its statistic is above the expected, otherwise
 * like them; for one variable also whether all are high or all are low, or they meet at the mean.
 */
export type GearyAssociation = 'like' | 'unlike' | 'high-high' | 'low-low' | 'other-like';

/** Local Geary's C of an area. */
export interface LocalGearyTest extends LocalTest {
  readonly statistic: number;
  /** The mean over all conditional permutations. */
  readonly expected: number;
  readonly association: GearyAssociation;
}

/**
 * Local Geary's C, how different an area is from its neighbours: cᵢ = Σⱼ wᵢⱼ (zᵢ − zⱼ)², z the values in
 * standard deviations (n − 1); of several variables the mean of theirs. Small where like lies beside like.
 *
 * Tested by conditional permutations without replacement, independent for each area; those of several
 * variables keep each area's values together.
 *
 * Source: Anselin, "A local indicator of multivariate spatial association", Geographical Analysis 51
 * (2019); cᵢ as `localC` in spdep.
 *
 * @param columns one or more variables.
 * @throws RangeError for no variable, values that are not one finite number an area or are all equal, and a
 *   plan that cannot be followed.
 */
export function localGeary(
  columns: readonly ArrayLike<number>[],
  weights: SpatialWeights,
  plan: PermutationPlan,
): readonly (LocalGearyTest | UntestedArea)[] {
  const input = prepareLocalGeary(columns, weights, plan);
  return finishLocalGeary(input, permuteLocalPart(input, 0, weights.areaCount));
}

/** What the permutations need, for parts on several threads. */
export function prepareLocalGeary(
  columns: readonly ArrayLike<number>[],
  weights: SpatialWeights,
  plan: PermutationPlan,
): LocalPermutation {
  checkPlan(plan);
  if (columns.length === 0) throw new RangeError('invalid columns: none');
  const { areaCount } = weights;
  const values = new Float64Array(areaCount * columns.length);
  for (const [c, column] of columns.entries()) {
    const { deviations, sumOfSquares } = centreValues(column, areaCount);
    // So that the sum over the columns is the mean of their squares in standard deviations.
    const scale = Math.sqrt((areaCount - 1) / sumOfSquares / columns.length);
    for (let i = 0; i < areaCount; i++) values[i * columns.length + c] = deviations[i]! * scale;
  }
  return {
    weights,
    values,
    columns: columns.length,
    term: 'squared-difference',
    factors: new Float64Array(areaCount).fill(1),
    tested: areasWithNeighbours(weights),
    plan,
  };
}

/** The areas' answers from the counts of all parts. */
export function finishLocalGeary(
  input: LocalPermutation,
  counts: TailCounts,
): readonly (LocalGearyTest | UntestedArea)[] {
  const { weights, values, columns } = input;
  const { areaCount, starts } = weights;
  const sumOf = sumOfTerms(input);
  // For one variable only: the neighbours' mean says nothing of several.
  const lags = columns === 1 ? spatialLag(values, weights) : undefined;
  return localTests(input, counts).map((test, area) => {
    if ('untested' in test) return test;
    const statistic = sumOf(area, weights.neighbours, starts[area]!);
    const own = values.subarray(area * columns, (area + 1) * columns);
    const total = weights.weights
      .subarray(starts[area]!, starts[area + 1]!)
      .reduce((sum, weight) => sum + weight, 0);
    // Σⱼ (zᵢ − zⱼ)² over the others is n zᵢ² + Σ z², and Σ z² is n − 1.
    const distance = own.reduce((sum, one) => sum + areaCount * one ** 2, areaCount - 1);
    const expected = (total * distance) / (areaCount - 1);
    const quadrant = lags && quadrantOf(own[0]!, lags[area]!);
    return {
      statistic,
      expected,
      association: associationOf(statistic, expected, quadrant),
      ...test,
    };
  });
}

function associationOf(
  statistic: number,
  expected: number,
  quadrant: ReturnType<typeof quadrantOf> | undefined,
): GearyAssociation {
  if (statistic > expected) return 'unlike';
  if (quadrant === undefined) return 'like';
  return quadrant === 'high-high' || quadrant === 'low-low' ? quadrant : 'other-like';
}
