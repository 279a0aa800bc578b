import { cholesky, invertCholesky } from '../matrix/cholesky.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { fisherInterval } from './fisher-interval.ts';
import { type Correlation, productMoment, tTest } from './pearson.ts';

/**
 * The partial correlation of two columns when others are held still: −P₁₂ / √(P₁₁ P₂₂), where P is the
 * inverse of the matrix of correlations. The t test has n − 2 − g degrees of freedom and Fisher's interval
 * the variance 1 / (n − g − 3), with g columns held still.
 *
 * Give ranks (`averageRanks`) for Spearman's. It takes the areas for independent, as `pearson` does.
 *
 * Source: Anderson, An Introduction to Multivariate Statistical Analysis (2003), 4.3.
 *
 * @param first finite numbers, one an area.
 * @param second as many.
 * @param held the columns held still; none gives Pearson's correlation.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined when there are too few areas (n − g < 3), a column does not vary, or one is a
 *   combination of the others.
 * @throws RangeError when the lengths differ, a value is not usable or the confidence is outside its range.
 *
 * @example
 * partialCorrelation([1, 2, 3, 4], [1, 3, 2, 4], [[1, -1, -1, 1]]).coefficient // => 0.8
 */
export function partialCorrelation(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  held: readonly ArrayLike<number>[],
  confidence = 0.95,
): Correlation | undefined {
  const n = first.length;
  const correlations = correlationMatrix([first, second, ...held]);
  const factor = correlations && cholesky(correlations);
  const degreesOfFreedom = n - 2 - held.length;
  if (factor === undefined || degreesOfFreedom < 1) return undefined;
  const { values, columns } = invertCholesky(factor);
  const ratio = -values[1]! / Math.sqrt(values[0]!) / Math.sqrt(values[columns + 1]!);
  const coefficient = Math.max(-1, Math.min(1, ratio));
  return {
    coefficient,
    interval: fisherInterval(coefficient, 1 / (degreesOfFreedom - 1), confidence),
    ...tTest(coefficient, degreesOfFreedom),
    n,
  };
}

/**
 * Pearson's correlation of every pair of columns.
 *
 * @returns undefined when a column does not vary.
 */
export function correlationMatrix(columns: readonly ArrayLike<number>[]): Matrix | undefined {
  const count = columns.length;
  const values = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      const coefficient = productMoment(columns[i]!, columns[j]!);
      if (coefficient === undefined) return undefined;
      values[i * count + j] = i === j ? 1 : coefficient;
      values[j * count + i] = i === j ? 1 : coefficient;
    }
  }
  return { rows: count, columns: count, values };
}
