import { mean } from './mean.ts';
import { sampleVariance } from './variance.ts';

/**
 * Standard scores, z = (x − x̄) / s, with the standard deviation of a sample (n − 1).
 *
 * @param values finite numbers.
 * @returns one score a value, with mean 0 and standard deviation 1; undefined for fewer than two values
 *   and for values that are all equal.
 * @throws RangeError when a value is not finite or too large to square.
 *
 * @example
 * standardise([1, 2, 3]) // => new Float64Array([-1, 0, 1])
 * standardise([5, 5]) // => undefined
 */
export function standardise(values: ArrayLike<number>): Float64Array | undefined {
  const variance = sampleVariance(values);
  // Zero also when the values differ by less than a square can show.
  if (variance === undefined || variance === 0) return undefined;
  const centre = mean(values)!;
  const deviation = Math.sqrt(variance);
  return Float64Array.from(values, (value) => (value - centre) / deviation);
}
