import { logGamma } from '../distributions/gamma-function.ts';
import {
  type CountProblem,
  type CountRegressionInput,
  fitProblem,
  readCounts,
} from './count-problem.ts';
import { negativeBinomial, poisson } from './family.ts';
import { describeFit, type FamilyRegression } from './family-regression.ts';
import type { FamilyFit } from './fit-family.ts';
import { checkWhole } from './poisson-regression.ts';
import { estimateTheta, type Theta } from './theta.ts';

/** Negativ binomialregression. */
export interface NegativeBinomialRegression extends FamilyRegression {
  readonly theta: Theta;
  /** −2 ln L + 2 × (coefficients + 1), θ counted. */
  readonly aic: number;
}

/** Rounds of means and θ before the fitting is given up. */
const MOST_ROUNDS = 200;

/**
 * Negative binomial regression with logarithmic link: the variance is μ + μ²/θ. Means and θ are fitted in
 * turns until both have settled; tests are at the θ found.
 *
 * Source: Venables and Ripley, *Modern Applied Statistics with S*, 4th ed. (2002), section 7.4; the values
 * are those of their `glm.nb` when it is let run until it settles.
 *
 * @throws RangeError as `poissonRegression`, and when the counts are spread no wider than Poisson's.
 *
 * @example
 * negativeBinomialRegression({ response: [0, 4, 8], covariates: [] }).coefficients[0].ratio // => 4.0
 */
export function negativeBinomialRegression(
  input: CountRegressionInput,
): NegativeBinomialRegression {
  const problem = readCounts(input);
  checkWhole(problem.response);
  const { fit, theta } = alternate(problem);
  const described = describeFit(problem, negativeBinomial(theta.estimate), fit);
  const logLikelihood = logLikelihoodOf(problem.response, fit.fitted, theta.estimate);
  return { ...described, theta, aic: -2 * logLikelihood + 2 * (described.coefficients.length + 1) };
}

function alternate(problem: CountProblem): { readonly fit: FamilyFit; readonly theta: Theta } {
  let fit = fitProblem(problem, poisson);
  let theta = thetaAt(problem, fit);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    fit = fitProblem(problem, negativeBinomial(theta.estimate), fit.fitted);
    const next = thetaAt(problem, fit);
    const isSettled = Math.abs(next.estimate - theta.estimate) <= 1e-11 * theta.estimate;
    theta = next;
    if (isSettled) return { fit, theta };
  }
  throw new RangeError(`invalid covariates: θ does not settle in ${MOST_ROUNDS} rounds`);
}

function thetaAt({ response }: CountProblem, fit: FamilyFit): Theta {
  const theta = estimateTheta(response, fit.fitted);
  if (theta) return theta;
  throw new RangeError("invalid response: spread no wider than Poisson's");
}

function logLikelihoodOf(response: Float64Array, fitted: Float64Array, theta: number): number {
  let sum = 0;
  for (const [i, count] of response.entries()) {
    const mean = fitted[i]!;
    sum +=
      logGamma(theta + count) -
      logGamma(theta) -
      logGamma(count + 1) -
      theta * Math.log1p(mean / theta) +
      count * Math.log(mean / (theta + mean));
  }
  return sum;
}
