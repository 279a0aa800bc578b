import { mean } from '../descriptive/mean.ts';
import { sampleVariance } from '../descriptive/variance.ts';
import { normalUpper } from '../distributions/normal.ts';

/** Test of more spread than Poisson's, one-sided. */
export interface DispersionTest {
  /** The variance as a multiple of the mean: 1 + the mean of ((y − μ)² − y) / μ. */
  readonly estimate: number;
  /** Undefined when every row says exactly the same. */
  readonly z: number | undefined;
  readonly p: number | undefined;
}

/**
 * Cameron and Trivedi's test of equal mean and variance: z is the mean of ((y − μ)² − y) / μ over its
 * standard error.
 *
 * Source: Cameron and Trivedi, "Regression-based tests for overdispersion in the Poisson model", Journal
 * of Econometrics 46 (1990), with variance (1 + α)μ.
 *
 * @param fitted means above 0 of a Poisson regression, at least two.
 *
 * @example
 * testDispersion([1, 3], [2, 2]).estimate // => 0.5
 */
export function testDispersion(
  response: ArrayLike<number>,
  fitted: ArrayLike<number>,
): DispersionTest {
  const excess = Float64Array.from(
    response,
    (count, i) => ((count - fitted[i]!) ** 2 - count) / fitted[i]!,
  );
  const average = mean(excess)!;
  const variance = sampleVariance(excess)!;
  const z = variance === 0 ? undefined : average / Math.sqrt(variance / excess.length);
  return { estimate: 1 + average, z, p: z === undefined ? undefined : normalUpper(z) };
}

/** Pearson's χ² over the degrees of freedom. */
export function pearsonDispersion(residuals: Float64Array, degreesOfFreedom: number): number {
  let square = 0;
  for (const residual of residuals) square += residual ** 2;
  return square / degreesOfFreedom;
}
