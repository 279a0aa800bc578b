import { quantiles } from './quantiles.ts';

/**
 * The quantile of type 7: linear interpolation between the order statistics, with the
 * position 1 + (n − 1)p. The default of R and of most spreadsheets.
 *
 * Source: Hyndman and Fan, "Sample quantiles in statistical packages",
 * The American Statistician 50 (1996), definition 7.
 *
 * @param values finite numbers in any order; the argument is left as it was.
 * @param probability from 0 (the smallest) through 0.5 (the median) to 1 (the largest).
 * @returns undefined when there are no values.
 * @throws RangeError when a value is not finite or the probability is outside 0–1.
 *
 * @example
 * quantile([1, 2, 3, 4], 0.5) // => 2.5
 * quantile([4, 1, 3, 2], 0.25) // => 1.75
 * quantile([], 0.5) // => undefined
 */
export function quantile(values: ArrayLike<number>, probability: number): number | undefined {
  return quantiles(values, [probability])?.[0];
}
