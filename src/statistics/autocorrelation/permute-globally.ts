import { createStream } from '../random.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { type Alternative, permutationP } from './alternative.ts';
import { sumOfSquaredDifferences } from './geary.ts';
import { spatialLag } from './spatial-lag.ts';

/** What the permutations of a global statistic need. */
export interface GlobalPermutation {
  readonly weights: SpatialWeights;
  /** What changes places, all of it. */
  readonly values: Float64Array;
  /** What stays, beside the neighbours' values in `product`; undefined: the values that change places. */
  readonly fixed?: Float64Array | undefined;
  /** Σᵢ Σⱼ wᵢⱼ xᵢ xⱼ, as in Moran's I, or Σᵢ Σⱼ wᵢⱼ (xᵢ − xⱼ)², as in Geary's C. */
  readonly sum: 'product' | 'squared-difference';
  readonly seed: number;
}

/** What permutations say of a global statistic. */
export interface GlobalPermutationTest {
  readonly permutations: number;
  /** (r + 1) / (m + 1) by the alternative. */
  readonly p: number;
}

/** All permutations of a global statistic, and its test. */
export function permuteGlobally(
  input: GlobalPermutation,
  permutations: number,
  alternative: Alternative,
): GlobalPermutationTest {
  return finishGlobalPermutation(input, permuteGlobalPart(input, 0, permutations), alternative);
}

/**
 * The sums of the permutations `from` … `to − 1`, each of a stream of its own, so that parts of any size on
 * any number of threads give the same.
 */
export function permuteGlobalPart(
  input: GlobalPermutation,
  from: number,
  to: number,
): Float64Array {
  const { areaCount } = input.weights;
  const permuted = Float64Array.from(input.values);
  const sums = new Float64Array(to - from);
  for (let permutation = from; permutation < to; permutation++) {
    const { integerBelow } = createStream(input.seed, permutation);
    permuted.set(input.values);
    for (let i = areaCount - 1; i > 0; i--) {
      const j = integerBelow(i + 1);
      const held = permuted[i]!;
      permuted[i] = permuted[j]!;
      permuted[j] = held;
    }
    sums[permutation - from] = globalSum(input, permuted);
  }
  return sums;
}

/** The sum for values laid out in one way. */
export function globalSum(
  { weights, fixed, sum }: GlobalPermutation,
  values: Float64Array,
): number {
  if (sum === 'squared-difference') return sumOfSquaredDifferences(values, weights);
  const lags = spatialLag(values, weights);
  return (fixed ?? values).reduce((total, value, i) => total + value * lags[i]!, 0);
}

/**
 * The test from the sums of all permutations.
 *
 * @throws RangeError without permutations.
 */
export function finishGlobalPermutation(
  input: GlobalPermutation,
  sums: Float64Array,
  alternative: Alternative,
): GlobalPermutationTest {
  const permutations = sums.length;
  if (permutations === 0) throw new RangeError('invalid permutations: 0');
  const observed = globalSum(input, input.values);
  const largest = sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), Math.abs(observed));
  // Sums of the same terms in another order differ by rounding.
  const slack = 1e-12 * largest;
  const low = sums.reduce((count, sum) => (sum <= observed + slack ? count + 1 : count), 0);
  const high = sums.reduce((count, sum) => (sum >= observed - slack ? count + 1 : count), 0);
  return { permutations, p: permutationP({ low, high, permutations }, alternative) };
}
