import { logGamma } from '../distributions/gamma-function.ts';
import { type CountRegressionInput, fitProblem, readCounts } from './count-problem.ts';
import { type DispersionTest, pearsonDispersion, testDispersion } from './dispersion.ts';
import { poisson } from './family.ts';
import { describeFit, type FamilyRegression } from './family-regression.ts';

/** Poissonregression. */
export interface PoissonRegression extends FamilyRegression {
  /** Pearson's χ² / degrees of freedom: near 1 when the counts are Poisson. */
  readonly dispersion: number;
  readonly dispersionTest: DispersionTest;
  /** −2 ln L + 2 × coefficients. */
  readonly aic: number;
}

/**
 * Poisson regression with logarithmic link: ln E(y) = offset + b₀ + b₁x₁ + …, by greatest likelihood.
 *
 * Standard errors suppose that the variance is the mean: look at `dispersionTest` before believing them.
 *
 * Source: McCullagh and Nelder, *Generalized Linear Models*, 2nd ed. (1989), chapter 6; the values are
 * those of `glm(family = poisson)` of R.
 *
 * @throws RangeError when a response is no count, all are 0, a number is outside its range, there are too
 *   few rows, or the covariates separate the rows.
 *
 * @example
 * poissonRegression({ response: [2, 4, 6], covariates: [] }).coefficients[0].ratio // => 4.0
 */
export function poissonRegression(input: CountRegressionInput): PoissonRegression {
  const problem = readCounts(input);
  checkWhole(problem.response);
  const fit = fitProblem(problem, poisson);
  const described = describeFit(problem, poisson, fit);
  let logLikelihood = 0;
  for (const [i, count] of problem.response.entries()) {
    const mean = fit.fitted[i]!;
    logLikelihood += count * Math.log(mean) - mean - logGamma(count + 1);
  }
  return {
    ...described,
    dispersion: pearsonDispersion(described.residuals, described.degreesOfFreedom),
    dispersionTest: testDispersion(problem.response, fit.fitted),
    aic: -2 * logLikelihood + 2 * described.coefficients.length,
  };
}

/**
 * Refuses what is no count.
 *
 * @throws RangeError
 */
export function checkWhole(response: Float64Array): void {
  for (const count of response) {
    if (!Number.isInteger(count)) throw new RangeError(`invalid response: ${count} is no count`);
  }
}
