import { normalQuantile } from '../distributions/normal.ts';
import { type Interval, tailOf } from './interval.ts';

/** The variance of the noise that a publisher has added to counts, independently of each other. */
export interface CountNoise {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Wilson's interval for a share of two counts that carry added noise, as those of Statistics Sweden do from
 * reference year 2025 (the Cell Key method): the shares π that
 * (x − π n)² ≤ z² (n π (1 − π) + σ²ₓ + π² σ²ₙ) holds for. Without noise it is Wilson's interval; the noise
 * can only widen it. It may reach from 0 to 1 when the denominator itself may be nothing but noise.
 *
 * The counts are taken as they are published: parts need not add up to totals, and are not made to. A
 * numerator above its denominator, which noise can give, counts as the whole. A count that has been added up
 * of k noisy cells has k times the variance of one.
 *
 * Source: the score equation of Wilson (1927) with the noise as in Fieller, "Some problems in interval
 * estimation", Journal of the Royal Statistical Society B 16 (1954).
 *
 * @param noise variances, numbers ≥ 0; the publisher tells them, or the perturbation table does.
 * @returns undefined when the denominator is 0.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * noisyShareInterval(10, 100, { numerator: 0, denominator: 0 }).lower // => 0.05522914
 * noisyShareInterval(10, 100, { numerator: 2, denominator: 2 }).lower // => 0.0493
 */
export function noisyShareInterval(
  numerator: number,
  denominator: number,
  noise: CountNoise,
  confidence = 0.95,
): Interval | undefined {
  for (const [name, value] of Object.entries({ numerator, denominator })) {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`invalid ${name}: ${value}`);
  }
  for (const variance of [noise.numerator, noise.denominator]) {
    if (!(variance >= 0 && variance < Infinity)) throw new RangeError(`invalid noise: ${variance}`);
  }
  const z2 = normalQuantile(tailOf(confidence)) ** 2;
  if (denominator === 0) return undefined;
  const share = Math.min(1, numerator / denominator);
  const chance = z2 / denominator;
  const above = (z2 * noise.numerator) / denominator ** 2;
  const below = (z2 * noise.denominator) / denominator ** 2;
  // curve π² − 2 middle π + rest ≤ 0
  const curve = 1 + chance - below;
  const middle = share + chance / 2;
  const rest = share * share - above;
  const root = Math.sqrt(Math.max(0, middle * middle - curve * rest));
  if (curve <= 0) return { lower: 0, upper: 1 };
  return {
    lower: Math.max(0, Math.min(share, (middle - root) / curve)),
    upper: Math.min(1, Math.max(share, (middle + root) / curve)),
  };
}
