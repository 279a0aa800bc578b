import type { Interval } from './interval.ts';
import { noisyCountInterval } from './noisy-count-interval.ts';

/** A figure with its interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** How a rate is told. */
export interface RateTerms {
  /** What it is per, such as 1,000 inhabitants; 1 unless told. */
  readonly per?: number;
  readonly confidence?: number;
  /** Variance of the noise that the publisher added to the count (`noisyCountInterval`); none unless told. */
  readonly noise?: number;
}

/**
 * The crude rate of events with its interval, that of the count over the population (`countInterval`).
 *
 * @param population persons or person-years, a finite number ≥ 0.
 * @returns undefined where nobody is.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * rateInterval(0, 1000, { per: 1000 }).upper // => 3.68887945
 * rateInterval(0, 0) // => undefined
 */
export function rateInterval(
  events: number,
  population: number,
  { per = 1, confidence = 0.95, noise = 0 }: RateTerms = {},
): Estimate | undefined {
  if (!(population >= 0 && population < Infinity)) {
    throw new RangeError(`invalid population: ${population}`);
  }
  if (!(per > 0 && per < Infinity)) throw new RangeError(`invalid per: ${per}`);
  const { lower, upper } = noisyCountInterval(events, noise, confidence);
  if (population === 0) return undefined;
  const scale = per / population;
  return { value: events * scale, lower: lower * scale, upper: upper * scale };
}
