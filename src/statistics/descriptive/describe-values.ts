import { mean } from './mean.ts';
import { quantiles } from './quantiles.ts';
import { sampleVariance } from './variance.ts';

/** What a column of numbers looks like. */
export interface ValueSummary {
  readonly count: number;
  readonly mean: number;
  /** n − 1 below the line; undefined for one value. */
  readonly variance: number | undefined;
  readonly deviation: number | undefined;
  readonly smallest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly largest: number;
  /** The median distance from the median, not scaled. */
  readonly medianDeviation: number;
  /** g₁ = m₃ / m₂^1.5 with moments by n; undefined when all values are equal. */
  readonly skewness: number | undefined;
  /** g₂ = m₄ / m₂² − 3 with moments by n; undefined when all values are equal. */
  readonly excessKurtosis: number | undefined;
}

/**
 * Number, mean, variance, quartiles (type 7), median absolute deviation, skewness and kurtosis.
 *
 * Source of skewness and kurtosis: Joanes and Gill, "Comparing measures of sample skewness and kurtosis",
 * The Statistician 47 (1998), g₁ and g₂.
 *
 * @returns undefined when there are no values.
 * @throws RangeError when a value is not finite or too large to square.
 *
 * @example
 * describeValues([1, 2, 3, 6]).mean // => 3
 * describeValues([]) // => undefined
 */
export function describeValues(values: ArrayLike<number>): ValueSummary | undefined {
  const centre = mean(values);
  if (centre === undefined) return undefined;
  const list = Array.from(values);
  const [smallest, lowerQuartile, median, upperQuartile, largest] = quantiles(
    list,
    [0, 0.25, 0.5, 0.75, 1],
  ) as readonly [number, number, number, number, number]; // there are values
  const variance = sampleVariance(list);
  const distances = list.map((value) => Math.abs(value - median));
  const shape = describeShape(list, centre, variance);
  return {
    count: list.length,
    mean: centre,
    variance,
    deviation: variance === undefined ? undefined : Math.sqrt(variance),
    smallest,
    lowerQuartile,
    median,
    upperQuartile,
    largest,
    medianDeviation: quantiles(distances, [0.5])![0]!,
    skewness: shape?.skewness,
    excessKurtosis: shape?.excessKurtosis,
  };
}

function describeShape(
  values: readonly number[],
  centre: number,
  variance: number | undefined,
): { readonly skewness: number; readonly excessKurtosis: number } | undefined {
  if (variance === undefined || variance === 0) return undefined;
  const deviation = Math.sqrt((variance * (values.length - 1)) / values.length);
  let third = 0;
  let fourth = 0;
  for (const value of values) {
    const score = (value - centre) / deviation;
    third += score ** 3;
    fourth += score ** 4;
  }
  return { skewness: third / values.length, excessKurtosis: fourth / values.length - 3 };
}
