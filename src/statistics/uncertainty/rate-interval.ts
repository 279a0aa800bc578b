import { countInterval } from './count-interval.ts';
import type { Interval } from './interval.ts';

/** A figure with its interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * The crude rate of events with its interval, that of the count over the population (`countInterval`).
 *
 * @param population persons or person-years, a finite number ≥ 0.
 * @param per what the rate is told per, such as 1,000 inhabitants.
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
  { per = 1, confidence = 0.95 }: { readonly per?: number; readonly confidence?: number } = {},
): Estimate | undefined {
  if (!(population >= 0 && population < Infinity)) {
    throw new RangeError(`invalid population: ${population}`);
  }
  if (!(per > 0 && per < Infinity)) throw new RangeError(`invalid per: ${per}`);
  const { lower, upper } = countInterval(events, confidence);
  if (population === 0) return undefined;
  const scale = per / population;
  return { value: events * scale, lower: lower * scale, upper: upper * scale };
}
