import { quantiles } from '#statistics/descriptive/quantiles.ts';
import type { Polarity } from '../indicators/indicator.ts';

/** Spridning: the same measure in all areas of a division, in the indicator's unit. */
export interface Spread {
  readonly areas: number;
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
}

/** The five-number summary of values (quartiles of type 7); undefined when there are none. */
export function spreadValues(values: readonly number[]): Spread | undefined {
  const found = quantiles(values, [0, 0.25, 0.5, 0.75, 1]);
  if (found === undefined) return undefined;
  const [min, lowerQuartile, median, upperQuartile, max] = found as [
    number,
    number,
    number,
    number,
    number,
  ]; // one for each that was asked for
  return { areas: values.length, min, lowerQuartile, median, upperQuartile, max };
}

/**
 * Share (0–1) of the other areas with a worse value than this one; undefined without a judgement or
 * without other areas. `values` holds every area's value, this one's included. Equal is not worse.
 *
 * @example
 * shareWorse(3, [1, 2, 3], 'high-is-good') // => 1
 * shareWorse(3, [1, 2, 3], 'low-is-good') // => 0
 * shareWorse(3, [1, 2, 3], 'no-judgement') // => undefined
 */
export function shareWorse(
  value: number,
  values: readonly number[],
  polarity: Polarity,
): number | undefined {
  if (polarity === 'no-judgement' || values.length < 2) return undefined;
  const worse = values.filter((other) =>
    polarity === 'high-is-good' ? other < value : other > value,
  );
  return worse.length / (values.length - 1);
}
