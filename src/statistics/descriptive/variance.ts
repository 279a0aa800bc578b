import { mean } from './mean.ts';

/**
 * The variance of a sample, Σ(x − x̄)² / (n − 1), corrected for the rounding of the mean.
 *
 * Source: Chan, Golub and LeVeque, "Algorithms for computing the sample variance", The American
 * Statistician 37 (1983), the corrected two-pass algorithm.
 *
 * @param values finite numbers.
 * @returns undefined for fewer than two values; exactly 0 for equal ones.
 * @throws RangeError when a value is not finite or the squares are too large for a number.
 *
 * @example
 * sampleVariance([1, 2, 3, 4]) // => 1.6666666666666667
 * sampleVariance([7]) // => undefined
 */
export function sampleVariance(values: ArrayLike<number>): number | undefined {
  return sampleCovariance(values, values);
}

/**
 * The covariance of a sample, Σ(x − x̄)(y − ȳ) / (n − 1).
 *
 * @param first finite numbers.
 * @param second as many.
 * @returns undefined for fewer than two pairs.
 * @throws RangeError when the lengths differ, a value is not finite or the products are too large.
 *
 * @example
 * sampleCovariance([1, 2, 3], [2, 4, 6]) // => 2
 */
export function sampleCovariance(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): number | undefined {
  const count = first.length;
  if (second.length !== count) {
    throw new RangeError(`invalid second: ${second.length} values beside ${count}`);
  }
  if (count < 2) return undefined;
  const firstMean = mean(first)!;
  const secondMean = mean(second)!;
  let products = 0;
  let firstRest = 0;
  let secondRest = 0;
  for (let i = 0; i < count; i++) {
    const a = first[i]! - firstMean;
    const b = second[i]! - secondMean;
    products += a * b;
    firstRest += a;
    secondRest += b;
  }
  const covariance = (products - (firstRest * secondRest) / count) / (count - 1);
  if (!Number.isFinite(covariance)) throw new RangeError('invalid values: too large to square');
  return covariance;
}
