import { regularizedBeta } from '../../distributions/incomplete-beta.ts';
import { poissonCdf, poissonUpper } from '../../distributions/poisson.ts';

/** A distribution of counts with variance φ times the mean: Poisson, or negative binomial above φ = 1. */
export interface CountDistribution {
  readonly mean: number;
  /** φ ≥ 1. */
  readonly dispersion: number;
}

/**
 * The smallest count that is not exceeded with probability p.
 *
 * @param p between 0 and 1, both excluded.
 *
 * @example
 * countQuantile({ mean: 4, dispersion: 1 }, 0.5) // => 4
 * countQuantile({ mean: 4, dispersion: 3 }, 0.995) // => 17
 */
export function countQuantile(distribution: CountDistribution, p: number): number {
  let high = 1;
  while (atMost(distribution, high) < p) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (atMost(distribution, middle) < p) low = middle;
    else high = middle;
  }
  return high;
}

/** The probability of at least so many. */
export function countUpper({ mean, dispersion }: CountDistribution, count: number): number {
  if (count === 0) return 1;
  if (dispersion === 1) return poissonUpper(count - 1, mean);
  return regularizedBeta(1 - 1 / dispersion, count, mean / (dispersion - 1));
}

function atMost({ mean, dispersion }: CountDistribution, count: number): number {
  if (dispersion === 1) return poissonCdf(count, mean);
  return regularizedBeta(1 / dispersion, mean / (dispersion - 1), count + 1);
}
