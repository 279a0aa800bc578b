import { type CountRegressionInput, fitProblem, readCounts } from './count-problem.ts';
import { pearsonDispersion } from './dispersion.ts';
import { poisson } from './family.ts';
import { describeFit, type FamilyRegression, pearsonResiduals } from './family-regression.ts';

/** Kvasi-Poissonregression: coefficients as Poisson's, tested with the spread that is found. */
export interface QuasiPoissonRegression extends FamilyRegression {
  /** Pearson's χ² / degrees of freedom, which multiplies the variances. */
  readonly dispersion: number;
}

/**
 * Quasi-Poisson regression: the mean as in Poisson regression, the variance φ times the mean, with φ from
 * Pearson's χ² and t tests. There is no likelihood, so no AIC.
 *
 * Source: McCullagh and Nelder, *Generalized Linear Models*, 2nd ed. (1989), chapter 9; the values are
 * those of `glm(family = quasipoisson)` of R.
 *
 * @throws RangeError as `poissonRegression`, but every number ≥ 0 is a response, and the rows must not fit
 *   exactly.
 *
 * @example
 * quasiPoissonRegression({ response: [2, 4, 6], covariates: [] }).dispersion // => 1.0
 */
export function quasiPoissonRegression(input: CountRegressionInput): QuasiPoissonRegression {
  const problem = readCounts(input);
  const fit = fitProblem(problem, poisson);
  const { rows, columns } = problem.design.matrix;
  const residuals = pearsonResiduals(problem, poisson, fit.fitted);
  const dispersion = pearsonDispersion(residuals, rows - columns);
  return { ...describeFit(problem, poisson, fit, dispersion), dispersion };
}
