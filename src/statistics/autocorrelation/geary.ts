import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { centreValues } from './centre-values.ts';
import { countAreas } from './counted-areas.ts';
import type { GlobalOptions, GlobalStatistic } from './moran.ts';
import { type NormalTest, normalTest } from './normal-test.ts';
import { weightSums } from './weight-sums.ts';

/**
 * Geary's C, how different neighbours are: C = (n − 1) / (2 S₀) Σᵢ Σⱼ wᵢⱼ (xᵢ − xⱼ)² / Σ (xᵢ − mean)².
 * Expected 1 when place does not matter; less when like lies beside like, so that `less` asks for
 * clustering. z is (C − 1) / √variance; spdep turns its sign.
 *
 * Variances after Cliff and Ord, *Spatial Processes* (1981), section 2.3; the same as `geary.test` in spdep
 * when no area is without neighbours (spdep otherwise mixes two n in its variance).
 *
 * @throws RangeError for values that are not one finite number an area or are all equal, weights without
 *   sum, and fewer than four areas.
 *
 * @example
 * const line = {
 *   areaCount: 4,
 *   starts: [0, 1, 3, 5, 6],
 *   neighbours: [1, 0, 2, 1, 3, 2],
 *   weights: [1, 1, 1, 1, 1, 1],
 * };
 * geary([1, 2, 3, 4], line, { counted: 'all', alternative: 'less' }).statistic // => 0.3
 */
export function geary(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  { counted, alternative }: GlobalOptions,
): GlobalStatistic {
  const { deviations, sumOfSquares, kurtosis: k } = centreValues(values, weights.areaCount);
  const sums = weightSums(weights);
  const { s0, s1, s2 } = sums;
  const n = countAreas(counted, weights.areaCount, sums);
  const statistic =
    ((n - 1) / (2 * s0)) * (sumOfSquaredDifferences(deviations, weights) / sumOfSquares);
  const normal = ((2 * s1 + s2) * (n - 1) - 4 * s0 ** 2) / (2 * (n + 1) * s0 ** 2);
  const random =
    ((n - 1) * s1 * (n * n - 3 * n + 3 - k * (n - 1)) -
      0.25 * (n - 1) * s2 * (n * n + 3 * n - 6 - k * (n * n - n + 2)) +
      s0 ** 2 * (n * n - 3 - k * (n - 1) ** 2)) /
    (n * (n - 2) * (n - 3) * s0 ** 2);
  const test = (variance: number): NormalTest =>
    normalTest(statistic - 1, variance, 1, alternative);
  return { statistic, expected: 1, normality: test(normal), randomisation: test(random), n };
}

/** Σᵢ Σⱼ wᵢⱼ (xᵢ − xⱼ)². */
export function sumOfSquaredDifferences(values: Float64Array, given: SpatialWeights): number {
  const { areaCount, starts, neighbours, weights } = given;
  let sum = 0;
  for (let i = 0; i < areaCount; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      sum += weights[k]! * (values[i]! - values[neighbours[k]!]!) ** 2;
    }
  }
  return sum;
}
