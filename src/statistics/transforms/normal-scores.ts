import { averageRanks } from '../descriptive/ranks.ts';
import { normalQuantile } from '../distributions/normal.ts';

/**
 * Normal scores: the normal quantile of (r − 3/8) / (n + 1/4), r the rank; equal values have the mean of
 * their ranks and so one score.
 *
 * Source: Blom, "Statistical estimates and transformed beta-variables" (1958).
 *
 * @param values finite numbers.
 * @throws RangeError when a value is not finite.
 *
 * @example
 * normalScores([7, 3, 5]) // => [0.869424, -0.869424, 0]
 */
export function normalScores(values: ArrayLike<number>): Float64Array {
  const count = values.length;
  return averageRanks(values).map((rank) => normalQuantile((rank - 0.375) / (count + 0.25)));
}
