import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { caseValues } from './case-values.ts';
import { drawMoments } from './draw-moments.ts';
import {
  areasWithNeighbours,
  type LocalTest,
  localTests,
  type UntestedArea,
} from './local-tests.ts';
import { checkPlan, type PermutationPlan } from './permutation-plan.ts';
import { type LocalPermutation, permuteLocalPart, type TailCounts } from './permute-locally.ts';
import { spatialLag } from './spatial-lag.ts';

/** What local join counts are computed from; 1 for a case, 0 for another area. */
export interface JoinCountSubject {
  readonly cases: ArrayLike<number>;
  /** Another mark, of which the neighbours' is taken: bivariate local join count. */
  readonly lagged?: ArrayLike<number> | undefined;
  readonly weights: SpatialWeights;
}

/** The local join count of a case. */
export interface LocalJoinCountTest extends LocalTest {
  /** The neighbours' cases, weighted. */
  readonly statistic: number;
  /** The mean over all conditional permutations; `variance` likewise. */
  readonly expected: number;
  readonly variance: number;
}

/**
 * Local join count, how many cases a case has beside it: BBᵢ = xᵢ Σⱼ wᵢⱼ xⱼ, or zⱼ of another mark. Areas
 * that are not cases are not tested. For places where two marks meet, make their product the case.
 *
 * Tested by conditional permutations without replacement, independent for each area; with equal weights
 * that is the hypergeometric distribution.
 *
 * Source: Anselin and Li, "Operational local join count statistics for cluster detection", Journal of
 * Geographical Systems 21 (2019).
 *
 * @throws RangeError for marks that are not one 0 or 1 an area or are all equal, and a plan that cannot be
 *   followed.
 */
export function localJoinCount(
  subject: JoinCountSubject,
  plan: PermutationPlan,
): readonly (LocalJoinCountTest | UntestedArea)[] {
  const input = prepareLocalJoinCount(subject, plan);
  return finishLocalJoinCount(input, permuteLocalPart(input, 0, input.weights.areaCount));
}

/** What the permutations need, for parts on several threads. */
export function prepareLocalJoinCount(
  { cases, lagged, weights }: JoinCountSubject,
  plan: PermutationPlan,
): LocalPermutation {
  checkPlan(plan);
  const marks = caseValues(cases, weights.areaCount);
  const linked = areasWithNeighbours(weights);
  return {
    weights,
    values: lagged ? caseValues(lagged, weights.areaCount) : marks,
    columns: 1,
    term: 'value',
    factors: marks,
    tested: linked.map((isLinked, area) => isLinked * marks[area]!),
    plan,
  };
}

/** The areas' answers from the counts of all parts. */
export function finishLocalJoinCount(
  input: LocalPermutation,
  counts: TailCounts,
): readonly (LocalJoinCountTest | UntestedArea)[] {
  const { weights, values } = input;
  const cases = values.reduce((sum, value) => sum + value, 0);
  const lags = spatialLag(values, weights);
  return localTests(input, counts).map((test, area) => {
    if ('untested' in test) return test;
    const others = cases - values[area]!;
    const moments = drawMoments(
      { count: values.length - 1, sum: others, squares: others },
      weights.weights.subarray(weights.starts[area]!, weights.starts[area + 1]!),
    );
    return { statistic: lags[area]!, ...moments, ...test };
  });
}
