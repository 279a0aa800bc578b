import { quantiles } from '../descriptive/quantiles.ts';

/** Makes the median absolute deviation of a normal distribution its standard deviation, as R's `mad` does. */
const normalScale = 1.4826;

/**
 * Robust standard scores, (x − median) / (1.4826 · MAD), where MAD is the median distance from the median. A
 * few extreme values change neither centre nor scale.
 *
 * Source: Hampel, "The influence curve and its role in robust estimation", JASA 69 (1974).
 *
 * @param values finite numbers.
 * @returns one score a value; undefined when there are no values, and when more than half of them are equal
 *   so that the MAD is 0.
 * @throws RangeError when a value is not finite.
 *
 * @example
 * robustStandardise([1, 2, 3, 4, 100])[3] // => 0.6744907594765952
 * robustStandardise([5, 5, 5, 9]) // => undefined
 */
export function robustStandardise(values: ArrayLike<number>): Float64Array | undefined {
  const [median] = quantiles(values, [0.5]) ?? [];
  if (median === undefined) return undefined;
  const distances = Float64Array.from(values, (value) => Math.abs(value - median));
  const scale = normalScale * quantiles(distances, [0.5])![0]!;
  return scale > 0 ? Float64Array.from(values, (value) => (value - median) / scale) : undefined;
}
