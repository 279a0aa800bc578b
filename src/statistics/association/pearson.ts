import { sampleCovariance, sampleVariance } from '../descriptive/variance.ts';
import { studentTTwoSided } from '../distributions/student-t.ts';
import type { Interval } from '../uncertainty/interval.ts';
import { fisherInterval } from './fisher-interval.ts';

/** Samband: how two columns go together, −1 … 1, as if every area were independent of the others. */
export interface Correlation {
  readonly coefficient: number;
  /** Undefined when there are too few areas for one. */
  readonly interval: Interval | undefined;
  /** Student's t or the normal z; undefined when the coefficient is −1 or 1, or the p-value exact. */
  readonly statistic: number | undefined;
  /** Two-sided. */
  readonly pValue: number;
  readonly n: number;
}

/**
 * Pearson's product-moment correlation, with the t test of n − 2 degrees of freedom and Fisher's interval
 * of variance 1 / (n − 3).
 *
 * It takes the areas for independent. Between areas that lie near each other they seldom are:
 * `correctedCorrelation` tells what is left then.
 *
 * Source: Fisher, Metron 1 (1921); as `cor.test` of R.
 *
 * @param first finite numbers, one an area.
 * @param second as many.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined for fewer than three areas, or a column whose values are all equal.
 * @throws RangeError when the lengths differ, a value is not usable or the confidence is outside its range.
 *
 * @example
 * pearson([1, 2, 3, 4], [1, 3, 2, 4]).coefficient // => 0.8
 * pearson([1, 2, 3], [5, 5, 5]) // => undefined
 */
export function pearson(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence = 0.95,
): Correlation | undefined {
  const coefficient = productMoment(first, second);
  const n = first.length;
  if (coefficient === undefined || n < 3) return undefined;
  return {
    coefficient,
    interval: fisherInterval(coefficient, 1 / (n - 3), confidence),
    ...tTest(coefficient, n - 2),
    n,
  };
}

/** Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²); undefined when a column does not vary. */
export function productMoment(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): number | undefined {
  const covariance = sampleCovariance(first, second);
  const firstVariance = sampleVariance(first);
  const secondVariance = sampleVariance(second);
  if (covariance === undefined || !firstVariance || !secondVariance) return undefined;
  // Rounding may lead past the ends.
  const ratio = covariance / Math.sqrt(firstVariance) / Math.sqrt(secondVariance);
  return Math.max(-1, Math.min(1, ratio));
}

/**
 * The test of a correlation against none: t = r √(df / (1 − r²)).
 *
 * @param degreesOfFreedom a number > 0, whole or not.
 */
export function tTest(
  coefficient: number,
  degreesOfFreedom: number,
): { readonly statistic: number | undefined; readonly pValue: number } {
  if (Math.abs(coefficient) === 1) return { statistic: undefined, pValue: 0 };
  const left = (1 - coefficient) * (1 + coefficient);
  const statistic = coefficient * Math.sqrt(degreesOfFreedom / left);
  return { statistic, pValue: studentTTwoSided(statistic, degreesOfFreedom) };
}
