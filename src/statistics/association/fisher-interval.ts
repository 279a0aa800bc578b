import { normalQuantile } from '../distributions/normal.ts';
import { type Interval, tailOf } from '../uncertainty/interval.ts';

/**
 * The interval of a coefficient between −1 and 1 by Fisher's transformation: tanh(artanh r ± z s).
 *
 * Source: Fisher, "On the probable error of a coefficient of correlation deduced from a small sample",
 * Metron 1 (1921).
 *
 * @param coefficient −1 … 1; at the ends the interval is the end itself.
 * @param variance of the transformed coefficient, s², such as 1 / (n − 3) for Pearson's.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined when there is no such variance (it is not a number > 0).
 * @throws RangeError when the coefficient or the confidence is outside its range.
 *
 * @example
 * fisherInterval(0, 0) // => undefined
 * fisherInterval(0.5, 1 / 25).upper // => 0.7358
 */
export function fisherInterval(
  coefficient: number,
  variance: number,
  confidence = 0.95,
): Interval | undefined {
  const z = -normalQuantile(tailOf(confidence));
  if (!(Math.abs(coefficient) <= 1)) throw new RangeError(`invalid coefficient: ${coefficient}`);
  if (!(variance > 0 && variance < Infinity)) return undefined;
  const centre = Math.atanh(coefficient);
  const reach = z * Math.sqrt(variance);
  return { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach) };
}
