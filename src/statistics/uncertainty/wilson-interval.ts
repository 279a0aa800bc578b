import type { Interval } from './interval.ts';

/** The two-sided 95 per cent point of the normal distribution. */
const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval for a proportion, without correction for continuity.
 *
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), always within 0–1.
 *
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927); recommended by Newcombe, Statistics in Medicine 17 (1998), method 3.
 *
 * @param successes a number from 0 to `trials`.
 * @param trials a number ≥ 0.
 * @param z the normal point; 1.96 (95 per cent) unless told.
 * @returns proportions, not per cent; undefined when there are no trials.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * wilsonInterval(0, 0) // => undefined
 * wilsonInterval(1, 2, 1).lower // => 0.21132486540518713
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  z: number = Z_95,
): Interval | undefined {
  if (!(trials >= 0 && trials < Infinity)) throw new RangeError(`invalid trials: ${trials}`);
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`invalid successes: ${successes} of ${trials}`);
  }
  if (!(z > 0 && z < Infinity)) throw new RangeError(`invalid z: ${z}`);
  if (trials === 0) return undefined;
  const share = successes / trials;
  const weight = (z * z) / trials;
  const centre = share + weight / 2;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + weight / (4 * trials));
  return {
    // Exact at the ends, where subtraction would leave a trace of rounding.
    lower: successes === 0 ? 0 : Math.max(0, (centre - spread) / (1 + weight)),
    upper: successes === trials ? 1 : Math.min(1, (centre + spread) / (1 + weight)),
  };
}
