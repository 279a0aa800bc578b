import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { centreValues } from './centre-values.ts';
import { drawMoments } from './draw-moments.ts';
import {
  areasWithNeighbours,
  type LocalTest,
  localTests,
  type UntestedArea,
} from './local-tests.ts';
import { normalTest } from './normal-test.ts';
import { checkPlan, type PermutationPlan } from './permutation-plan.ts';
import { type LocalPermutation, permuteLocalPart, type TailCounts } from './permute-locally.ts';
import { spatialLag } from './spatial-lag.ts';

/** Getis–Ord Gᵢ or Gᵢ* of an area. */
export interface GetisOrdTest extends LocalTest {
  /** Absent when every draw gives the same sum. */
  readonly z?: number;
  /** As if z were normal, by the alternative of the permutations; absent as z. */
  readonly normalP?: number;
  /** Whether high or low values gather here. */
  readonly gathers: 'high' | 'low';
}

/**
 * Getis–Ord Gᵢ, whether high or low values gather around an area, and Gᵢ*, around and in it, as standard
 * scores: z = (Σⱼ wᵢⱼ xⱼ − Wᵢ x̄) / s √((N Σⱼ wᵢⱼ² − Wᵢ²) / (N − 1)), with mean and standard deviation of
 * the other areas (Gᵢ, N = n − 1) or of all (Gᵢ*, N = n). In Gᵢ* the area is its own neighbour with the
 * largest weight of its row. Multiplying a row by a number changes nothing.
 *
 * Tested by conditional permutations without replacement, independent for each area. The area's own value
 * stays, so that p is the same with and without the star.
 *
 * Source: Ord and Getis, "Local spatial autocorrelation statistics", Geographical Analysis 27 (1995); z as
 * `localG` in spdep.
 *
 * @throws RangeError for values that are not one finite number an area or are all equal, and a plan that
 *   cannot be followed.
 */
export function getisOrd(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  star: boolean,
  plan: PermutationPlan,
): readonly (GetisOrdTest | UntestedArea)[] {
  const input = prepareGetisOrd(values, weights, plan);
  return finishGetisOrd(input, permuteLocalPart(input, 0, weights.areaCount), star);
}

/** What the permutations need, for parts on several threads. */
export function prepareGetisOrd(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  plan: PermutationPlan,
): LocalPermutation {
  checkPlan(plan);
  return {
    weights,
    values: centreValues(values, weights.areaCount).deviations,
    columns: 1,
    term: 'value',
    factors: new Float64Array(weights.areaCount).fill(1),
    tested: areasWithNeighbours(weights),
    plan,
  };
}

/** The areas' answers from the counts of all parts. */
export function finishGetisOrd(
  input: LocalPermutation,
  counts: TailCounts,
  star: boolean,
): readonly (GetisOrdTest | UntestedArea)[] {
  const { weights, values, plan } = input;
  const squares = values.reduce((sum, value) => sum + value ** 2, 0);
  const lags = spatialLag(values, weights);
  return localTests(input, counts).map((test, area) => {
    if ('untested' in test) return test;
    const row = weights.weights.subarray(weights.starts[area]!, weights.starts[area + 1]!);
    const own = values[area]!;
    const self = star ? Math.max(...row) : 0;
    const moments = star
      ? drawMoments({ count: values.length, sum: 0, squares }, [...row, self])
      : drawMoments({ count: values.length - 1, sum: -own, squares: squares - own ** 2 }, row);
    const deviation = lags[area]! + self * own - moments.expected;
    const { z, p } = normalTest(deviation, moments.variance, 0, plan.alternative);
    const score = z === undefined || p === undefined ? {} : { z, normalP: p };
    return { ...score, gathers: deviation > 0 ? 'high' : 'low', ...test };
  });
}
