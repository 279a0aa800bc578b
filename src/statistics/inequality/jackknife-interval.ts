import { studentTQuantile } from '../distributions/student-t.ts';
import { type Interval, tailOf } from '../uncertainty/interval.ts';

/**
 * The interval of a statistic from what it becomes when each area in turn is left out:
 * θ ± t √((m − 1)/m Σ(θ₍ᵢ₎ − θ̄)²) with m − 1 degrees of freedom. The areas are the units of chance.
 *
 * Source: Tukey, "Bias and confidence in not-quite large samples", Annals of Mathematical Statistics 29
 * (1958); Efron and Tibshirani, An Introduction to the Bootstrap (1993), 11.
 *
 * @param estimate with all areas.
 * @param leftOut the statistic without each area; undefined where there is none then.
 * @param range the values that the statistic can take; the interval is kept within.
 * @param confidence between 0 and 1.
 * @returns undefined for fewer than two areas, or when one of them cannot be left out.
 * @throws RangeError when the confidence is outside its range.
 *
 * @example
 * // The mean of 1, 2 and 6 has the interval of Student.
 * jackknifeInterval(3, [4, 3.5, 1.5], { lower: -Infinity, upper: Infinity }, 0.95).upper // => 9.5724
 */
export function jackknifeInterval(
  estimate: number,
  leftOut: readonly (number | undefined)[],
  range: Interval,
  confidence: number,
): Interval | undefined {
  const tail = tailOf(confidence);
  const without = leftOut.filter((value) => value !== undefined);
  const count = leftOut.length;
  if (without.length < count || count < 2) return undefined;
  const mean = without.reduce((sum, value) => sum + value / count, 0);
  const scatter = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(((count - 1) / count) * scatter);
  const reach = studentTQuantile(1 - tail, count - 1) * error;
  return {
    lower: Math.max(range.lower, estimate - reach),
    upper: Math.min(range.upper, estimate + reach),
  };
}
