import { logGamma } from '../distributions/gamma-function.ts';
import { fitProblem } from './count-problem.ts';
import { buildDesign, type Covariate } from './design.ts';
import { pearsonDispersion } from './dispersion.ts';
import { binomial } from './family.ts';
import { describeFit, type FamilyRegression } from './family-regression.ts';

/** What a logistic regression is given; everything has one number a row. */
export interface LogisticRegressionInput {
  /** Whole numbers from 0 to the trials. */
  readonly successes: ArrayLike<number>;
  /** Whole numbers > 0. */
  readonly trials: ArrayLike<number>;
  readonly covariates: readonly Covariate[];
  /** Of the intervals; 0.95 unless told. */
  readonly confidence?: number | undefined;
}

/** Logistisk regression: the ratios are odds ratios, `fitted` are shares. */
export interface LogisticRegression extends FamilyRegression {
  /** Pearson's χ² / degrees of freedom: far above 1 the standard errors are too small. */
  readonly dispersion: number;
  /** −2 ln L + 2 × coefficients. */
  readonly aic: number;
}

/**
 * Logistic regression of shares: ln(p / (1 − p)) = b₀ + b₁x₁ + …, x of n binomial.
 *
 * Source: McCullagh and Nelder, *Generalized Linear Models*, 2nd ed. (1989), chapter 4; the values are
 * those of `glm(family = binomial)` of R.
 *
 * @throws RangeError when successes or trials are outside their range, all are successes or none is, there
 *   are too few rows, or the covariates separate the rows.
 *
 * @example
 * logisticRegression({ successes: [1, 2], trials: [4, 8], covariates: [] }).fitted // => [0.25, 0.25]
 */
export function logisticRegression(input: LogisticRegressionInput): LogisticRegression {
  const { successes, trials } = input;
  const rows = successes.length;
  if (trials.length !== rows) {
    throw new RangeError(`invalid trials: ${trials.length} for ${rows} rows`);
  }
  const response = Float64Array.from(successes, (count, i) => shareOf(count, trials[i]!));
  const design = buildDesign(rows, input.covariates);
  if (response.every((share) => share === 0) || response.every((share) => share === 1)) {
    throw new RangeError('invalid successes: none or all of the trials');
  }
  const problem = {
    response,
    offset: new Float64Array(rows),
    weights: trials,
    design,
    confidence: input.confidence ?? 0.95,
  };
  const fit = fitProblem(problem, binomial);
  const described = describeFit(problem, binomial, fit);
  let logLikelihood = 0;
  for (const [i, share] of fit.fitted.entries()) {
    logLikelihood += logProbability(successes[i]!, trials[i]!, share);
  }
  return {
    ...described,
    dispersion: pearsonDispersion(described.residuals, described.degreesOfFreedom),
    aic: -2 * logLikelihood + 2 * described.coefficients.length,
  };
}

function shareOf(successes: number, trials: number): number {
  if (!(Number.isInteger(trials) && trials > 0)) throw new RangeError(`invalid trials: ${trials}`);
  if (!(Number.isInteger(successes) && successes >= 0 && successes <= trials)) {
    throw new RangeError(`invalid successes: ${successes} of ${trials}`);
  }
  return successes / trials;
}

function logProbability(successes: number, trials: number, share: number): number {
  const failures = trials - successes;
  return (
    logGamma(trials + 1) -
    logGamma(successes + 1) -
    logGamma(failures + 1) +
    successes * Math.log(share) +
    failures * Math.log1p(-share)
  );
}
