import { normalQuantile } from '../distributions/normal.ts';
import { countInterval } from './count-interval.ts';
import { type Interval, tailOf } from './interval.ts';

/**
 * The interval of a count of events that carries added noise of a known variance, as those of Statistics
 * Sweden do from reference year 2025: O − √((O − L)² + z² σ²) to O + √((U − O)² + z² σ²), with the limits
 * L and U that the count would have without noise (`countInterval`), and never below 0.
 *
 * Source: Zou and Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27 (2008), who add independent errors so (MOVER).
 *
 * @param variance of the noise, ≥ 0; for a sum of k noisy cells k times that of one.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * noisyCountInterval(100, 0).upper // => 121.6279
 * noisyCountInterval(100, 9).upper // => 122.41296
 */
export function noisyCountInterval(count: number, variance: number, confidence = 0.95): Interval {
  if (!(variance >= 0 && variance < Infinity)) throw new RangeError(`invalid noise: ${variance}`);
  const { lower, upper } = countInterval(count, confidence);
  const noise = -normalQuantile(tailOf(confidence)) * Math.sqrt(variance);
  return {
    lower: Math.max(0, count - Math.hypot(count - lower, noise)),
    upper: count + Math.hypot(upper - count, noise),
  };
}
