import type { SpatialWeights } from '../weights/spatial-weights.ts';
import type { Alternative } from './alternative.ts';
import { centreValues } from './centre-values.ts';
import { type CountedAreas, countAreas } from './counted-areas.ts';
import { type NormalTest, normalTest } from './normal-test.ts';
import { spatialLag } from './spatial-lag.ts';
import { weightSums } from './weight-sums.ts';

/** A global statistic with its moments under two assumptions. */
export interface GlobalStatistic {
  readonly statistic: number;
  readonly expected: number;
  /** As if the values were drawn from a normal distribution. */
  readonly normality: NormalTest;
  /** As if the values at hand had been laid out over the areas by chance. */
  readonly randomisation: NormalTest;
  /** The areas that count. */
  readonly n: number;
}

/** How a global statistic is tested. */
export interface GlobalOptions {
  readonly counted: CountedAreas;
  readonly alternative: Alternative;
}

/**
 * Moran's I, how alike neighbours are: I = (n / S₀) Σᵢ zᵢ Σⱼ wᵢⱼ zⱼ / Σ zᵢ², z the deviations from the mean.
 * Expected −1 / (n − 1) when place does not matter; more when like lies beside like.
 *
 * Variances after Cliff and Ord, *Spatial Processes* (1981), section 2.3; the same as `moran.test` in spdep.
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
 * moran([1, 2, 3, 4], line, { counted: 'all', alternative: 'greater' }).statistic // => 0.3333333
 */
export function moran(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  { counted, alternative }: GlobalOptions,
): GlobalStatistic {
  const { deviations, sumOfSquares, kurtosis } = centreValues(values, weights.areaCount);
  const sums = weightSums(weights);
  const { s0, s1, s2 } = sums;
  const n = countAreas(counted, weights.areaCount, sums);
  const lags = spatialLag(deviations, weights);
  const cross = deviations.reduce((sum, deviation, i) => sum + deviation * lags[i]!, 0);
  const statistic = (n / s0) * (cross / sumOfSquares);
  const expected = -1 / (n - 1);
  const normal = (n * n * s1 - n * s2 + 3 * s0 ** 2) / (s0 ** 2 * (n * n - 1));
  const random =
    (n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * s0 ** 2) -
      kurtosis * (s1 * (n * n - n) - 2 * n * s2 + 6 * s0 ** 2)) /
    ((n - 1) * (n - 2) * (n - 3) * s0 ** 2);
  const test = (second: number): NormalTest =>
    normalTest(statistic - expected, second - expected ** 2, expected ** 2, alternative);
  return { statistic, expected, normality: test(normal), randomisation: test(random), n };
}
