import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { centreValues } from './centre-values.ts';
import { countAreas } from './counted-areas.ts';
import type { GlobalOptions } from './moran.ts';
import { type NormalTest, normalTest } from './normal-test.ts';
import { spatialLag } from './spatial-lag.ts';
import { weightSums } from './weight-sums.ts';

/** Bivariate Moran's I with its moments. */
export interface BivariateMoran {
  readonly statistic: number;
  readonly expected: number;
  /** As if the second variable had been laid out over the areas by chance, the first as it is. */
  readonly randomisation: NormalTest;
  readonly n: number;
}

/**
 * Bivariate Moran's I, whether one variable goes with the neighbours' values of another:
 * (n / S₀) Σᵢ xᵢ Σⱼ wᵢⱼ yⱼ / √(Σ xᵢ² Σ yᵢ²), x and y the deviations from their means. It says nothing of
 * the two in the same place, and much of it may be their ordinary correlation.
 *
 * Source: Wartenberg, "Multivariate spatial correlation", Geographical Analysis 17 (1985). The moments are
 * those of Σⱼ cⱼ yⱼ with the y permuted: 0 and Σ y² Σ (cⱼ − c̄)² / (n − 1), where cⱼ = Σᵢ xᵢ wᵢⱼ.
 *
 * @throws RangeError for values that are not one finite number an area or are all equal, weights without
 *   sum, and fewer than four areas.
 */
export function bivariateMoran(
  values: ArrayLike<number>,
  lagged: ArrayLike<number>,
  weights: SpatialWeights,
  { counted, alternative }: GlobalOptions,
): BivariateMoran {
  const x = centreValues(values, weights.areaCount);
  const y = centreValues(lagged, weights.areaCount);
  const sums = weightSums(weights);
  const n = countAreas(counted, weights.areaCount, sums);
  const lags = spatialLag(y.deviations, weights);
  const cross = x.deviations.reduce((sum, deviation, i) => sum + deviation * lags[i]!, 0);
  const scale = n / sums.s0 / Math.sqrt(x.sumOfSquares * y.sumOfSquares);
  const statistic = scale * cross;
  const spread = spreadOf(givenTo(x.deviations, weights));
  const variance = (scale ** 2 * y.sumOfSquares * spread) / (weights.areaCount - 1);
  return {
    statistic,
    expected: 0,
    randomisation: normalTest(statistic, variance, 0, alternative),
    n,
  };
}

/** Σᵢ xᵢ wᵢⱼ for each j. */
function givenTo(values: Float64Array, given: SpatialWeights): Float64Array {
  const { areaCount, starts, neighbours, weights } = given;
  const sums = new Float64Array(areaCount);
  for (let i = 0; i < areaCount; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      sums[neighbours[k]!]! += values[i]! * weights[k]!;
    }
  }
  return sums;
}

/** Σ (c − mean)². */
function spreadOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
