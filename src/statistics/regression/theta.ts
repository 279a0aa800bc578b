import { digamma, trigamma } from '../distributions/gamma-function.ts';

/** θ of a negative binomial distribution and its standard error. */
export interface Theta {
  readonly estimate: number;
  readonly standardError: number;
}

/** Beyond this θ the distribution cannot be told from Poisson. */
const MOST = 1e8;

/**
 * The θ of greatest likelihood at given means, by Newton's method on ln θ inside a bracket; the standard
 * error is from the observed information.
 *
 * Source: Lawless, "Negative binomial and mixed Poisson regression", Canadian Journal of Statistics 15
 * (1987); as `theta.ml` of Venables and Ripley's MASS, to full precision.
 *
 * @param response counts ≥ 0.
 * @param fitted as many means above 0.
 * @returns undefined when the counts are spread no wider than Poisson's.
 */
export function estimateTheta(response: Float64Array, fitted: Float64Array): Theta | undefined {
  let excess = 0;
  for (const [i, count] of response.entries()) excess += (count - fitted[i]!) ** 2 - count;
  if (excess <= 0) return undefined;
  const likelihood = likelihoodOf(response, fitted);
  let low = Math.log(1e-8);
  let high = Math.log(MOST);
  if (likelihood(MOST).score >= 0) return undefined;
  let place = Math.log(momentTheta(response, fitted));
  for (let step = 0; step < 100; step++) {
    const theta = Math.exp(place);
    const { score, information } = likelihood(theta);
    if (score > 0) low = place;
    else high = place;
    // The slope of the score in ln θ, where it is about linear.
    const newton = place + score / (information * theta - score);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    const moved = Math.abs(next - place);
    place = next;
    if (moved < 1e-13) break;
  }
  const estimate = Math.exp(place);
  return { estimate, standardError: 1 / Math.sqrt(likelihood(estimate).information) };
}

interface Likelihood {
  /** The derivative in θ. */
  readonly score: number;
  /** Minus the second derivative. */
  readonly information: number;
}

function likelihoodOf(response: Float64Array, fitted: Float64Array): (theta: number) => Likelihood {
  const distinct = new Map<number, number>();
  for (const count of response) distinct.set(count, (distinct.get(count) ?? 0) + 1);
  return (theta) => {
    let score = 0;
    let information = 0;
    for (const [count, times] of distinct) {
      score += times * (digamma(theta + count) - digamma(theta));
      information += times * (trigamma(theta) - trigamma(theta + count));
    }
    for (const [i, mean] of fitted.entries()) {
      const sum = mean + theta;
      const share = (response[i]! + theta) / sum;
      score += 1 - share - Math.log1p(mean / theta);
      information += (2 - share) / sum - 1 / theta;
    }
    return { score, information };
  };
}

/** n / Σ(y/μ − 1)², the first guess of `theta.ml`, inside the bracket. */
function momentTheta(response: Float64Array, fitted: Float64Array): number {
  let sum = 0;
  for (const [i, count] of response.entries()) sum += (count / fitted[i]! - 1) ** 2;
  return Math.min(Math.max(response.length / sum, 1e-6), 1e6);
}
