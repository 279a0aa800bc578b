import { normalCdf, normalUpper } from '../distributions/normal.ts';

/**
 * What a test asks, about its statistic against what chance gives:
 * - `two-sided`: is it farther out, either way? The smaller tail twice, at most 1.
 * - `greater`, `less`: is it greater, or less?
 * - `folded`: the smaller tail once, as GeoDa and PySAL give it; a test at 5 per cent marks the same areas
 *   as a two-sided one at 10.
 */
export type Alternative = 'two-sided' | 'greater' | 'less' | 'folded';

/** How many permutations gave at most, and at least, what was observed. */
export interface Tails {
  readonly low: number;
  readonly high: number;
  readonly permutations: number;
}

/**
 * The p-value of a permutation test, (r + 1) / (m + 1) for each tail: what was observed is one of the ways
 * that chance may give, so that p is never 0.
 *
 * Source: Davison and Hinkley, *Bootstrap Methods and their Application* (1997), section 4.2.
 *
 * @example
 * permutationP({ low: 990, high: 9, permutations: 999 }, 'two-sided') // => 0.02
 * permutationP({ low: 990, high: 9, permutations: 999 }, 'greater') // => 0.01
 * permutationP({ low: 990, high: 9, permutations: 999 }, 'less') // => 0.991
 * permutationP({ low: 990, high: 9, permutations: 999 }, 'folded') // => 0.01
 */
export function permutationP(tails: Tails, alternative: Alternative): number {
  const { low, high, permutations } = tails;
  const share = (extreme: number): number => (extreme + 1) / (permutations + 1);
  if (alternative === 'greater') return share(high);
  if (alternative === 'less') return share(low);
  const smaller = share(Math.min(low, high));
  return alternative === 'folded' ? smaller : Math.min(1, 2 * smaller);
}

/**
 * The p-value of a standard normal score.
 *
 * @throws RangeError when z is not a number.
 *
 * @example
 * normalP(-1.959963984540054, 'two-sided') // => 0.05
 * normalP(-1.959963984540054, 'folded') // => 0.025
 * normalP(0, 'greater') // => 0.5
 */
export function normalP(z: number, alternative: Alternative): number {
  if (alternative === 'greater') return normalUpper(z);
  if (alternative === 'less') return normalCdf(z);
  const tail = normalUpper(Math.abs(z));
  return alternative === 'folded' ? tail : 2 * tail;
}
