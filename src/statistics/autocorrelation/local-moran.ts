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
import { type Quadrant, quadrantOf } from './quadrant.ts';
import { spatialLag } from './spatial-lag.ts';

/** What the variances in local Moran's I are divided by. */
export type VarianceDivisor = 'n' | 'n-1';

/** What local Moran's I is computed from. */
export interface LocalMoranSubject {
  readonly values: ArrayLike<number>;
  /** Another variable, of which the neighbours' values are taken: bivariate local Moran's I. */
  readonly lagged?: ArrayLike<number> | undefined;
  readonly weights: SpatialWeights;
}

/** Local Moran's I of an area. */
export interface LocalMoranTest extends LocalTest {
  readonly statistic: number;
  /** The mean over all conditional permutations; `variance` likewise. */
  readonly expected: number;
  readonly variance: number;
  /** (statistic − expected) / √variance; absent when the permutations cannot change the statistic. */
  readonly z?: number;
  readonly quadrant: Quadrant;
}

/**
 * Local Moran's I, whether an area and its neighbours lie on the same side of the mean:
 * Iᵢ = (zᵢ / m₂) Σⱼ wᵢⱼ zⱼ, z the deviations from the mean and m₂ = Σ z² / n, or / (n − 1) on wish. With
 * row-standardised weights and n, the mean of all Iᵢ is Moran's I. The bivariate one takes zⱼ from another
 * variable and divides by both standard deviations; it says nothing of the two in the same place.
 *
 * Tested by conditional permutations without replacement, independent for each area.
 *
 * Source: Anselin, "Local indicators of spatial association – LISA", Geographical Analysis 27 (1995);
 * moments after Sokal, Oden and Thomson, Geographical Analysis 30 (1998). Iᵢ, expected and variance as
 * `localmoran` in spdep (`mlvar`, `conditional = TRUE`).
 *
 * @throws RangeError for values that are not one finite number an area or are all equal, and a plan that
 *   cannot be followed.
 *
 * @example
 * const line = {
 *   areaCount: 4,
 *   starts: new Int32Array([0, 1, 3, 5, 6]),
 *   neighbours: new Int32Array([1, 0, 2, 1, 3, 2]),
 *   weights: new Float64Array([1, 0.5, 0.5, 0.5, 0.5, 1]),
 * };
 * const plan = { permutations: 99, seed: 1, alternative: 'two-sided' };
 * localMoran({ values: [1, 2, 3, 4], weights: line }, 'n', plan)[0].statistic // => 0.6
 */
export function localMoran(
  subject: LocalMoranSubject,
  divisor: VarianceDivisor,
  plan: PermutationPlan,
): readonly (LocalMoranTest | UntestedArea)[] {
  const input = prepareLocalMoran(subject, plan);
  const counts = permuteLocalPart(input, 0, input.weights.areaCount);
  return finishLocalMoran(input, counts, divisor);
}

/** What the permutations need, for parts on several threads. */
export function prepareLocalMoran(
  { values, lagged, weights }: LocalMoranSubject,
  plan: PermutationPlan,
): LocalPermutation {
  checkPlan(plan);
  const { deviations } = centreValues(values, weights.areaCount);
  return {
    weights,
    values: lagged ? centreValues(lagged, weights.areaCount).deviations : deviations,
    columns: 1,
    term: 'value',
    factors: deviations,
    tested: areasWithNeighbours(weights),
    plan,
  };
}

/** The areas' answers from the counts of all parts. */
export function finishLocalMoran(
  input: LocalPermutation,
  counts: TailCounts,
  divisor: VarianceDivisor,
): readonly (LocalMoranTest | UntestedArea)[] {
  const { weights, values, factors, plan } = input;
  const { areaCount, starts } = weights;
  const squares = sumOfSquares(values);
  const freedom = divisor === 'n' ? areaCount : areaCount - 1;
  const scale = freedom / Math.sqrt(sumOfSquares(factors) * squares);
  const lags = spatialLag(values, weights);
  return localTests(input, counts).map((test, area) => {
    if ('untested' in test) return test;
    const factor = factors[area]! * scale;
    const own = values[area]!;
    const others = { count: areaCount - 1, sum: -own, squares: squares - own ** 2 };
    const draw = drawMoments(others, weights.weights.subarray(starts[area]!, starts[area + 1]!));
    const statistic = factor * lags[area]!;
    const expected = factor * draw.expected;
    const variance = factor ** 2 * draw.variance;
    const { z } = normalTest(statistic - expected, variance, 0, plan.alternative);
    const quadrant = quadrantOf(factors[area]!, lags[area]!);
    return { statistic, expected, variance, ...(z === undefined ? {} : { z }), quadrant, ...test };
  });
}

function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value ** 2, 0);
}
