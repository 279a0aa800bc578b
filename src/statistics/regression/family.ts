import { deviance } from '../distributions/deviance.ts';

/** A distribution of the response with its link, as far as the fitting needs it. */
export interface Family {
  readonly name: 'poisson' | 'negative binomial' | 'binomial';
  /** A mean to start from, inside the range. */
  readonly start: (response: number, weight: number) => number;
  readonly link: (mean: number) => number;
  readonly mean: (predictor: number) => number;
  /** dμ/dη at a mean. */
  readonly slope: (mean: number) => number;
  readonly variance: (mean: number) => number;
  /** Twice the log-likelihood that a row of weight 1 lacks to its best. */
  readonly deviance: (response: number, mean: number) => number;
}

/** Poisson with the logarithm as link. */
export const poisson: Family = {
  name: 'poisson',
  start: (response) => response + 0.1,
  link: Math.log,
  mean: Math.exp,
  slope: (mean) => mean,
  variance: (mean) => mean,
  deviance: (response, mean) => 2 * divergence(response, mean),
};

/**
 * Negative binomial (variance μ + μ²/θ) with the logarithm as link.
 *
 * @param theta θ > 0; the larger, the nearer to Poisson.
 */
export function negativeBinomial(theta: number): Family {
  return {
    name: 'negative binomial',
    start: (response) => Math.max(response, 1 / 6),
    link: Math.log,
    mean: Math.exp,
    slope: (mean) => mean,
    variance: (mean) => mean + (mean * mean) / theta,
    deviance: (response, mean) =>
      2 * (divergence(response, mean) - divergence(response + theta, mean + theta)),
  };
}

/** Shares of successes with the logit as link; the number of trials is the weight. */
export const binomial: Family = {
  name: 'binomial',
  start: (share, trials) => (trials * share + 0.5) / (trials + 1),
  link: (mean) => Math.log(mean / (1 - mean)),
  mean: (predictor) => 1 / (1 + Math.exp(-predictor)),
  slope: (mean) => mean * (1 - mean),
  variance: (mean) => mean * (1 - mean),
  deviance: (share, mean) => 2 * (divergence(share, mean) + divergence(1 - share, 1 - mean)),
};

/** y ln(y/μ) − (y − μ) without cancellation. */
function divergence(observed: number, mean: number): number {
  if (observed === 0) return mean;
  return observed * deviance(mean / observed, (mean - observed) / observed);
}
