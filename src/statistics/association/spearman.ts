import { averageRanks } from '../descriptive/ranks.ts';
import { fisherInterval } from './fisher-interval.ts';
import { type Correlation, pearson } from './pearson.ts';

/**
 * Spearman's rank correlation: Pearson's of the mid-ranks, so that ties are counted right. The p-value is
 * that of t with n − 2 degrees of freedom, the interval Fisher's with the variance (1 + r²/2) / (n − 3).
 *
 * It takes the areas for independent, as `pearson` does.
 *
 * Sources: Kendall and Gibbons, Rank Correlation Methods (1990); Bonett and Wright, "Sample size
 * requirements for estimating Pearson, Kendall and Spearman correlations", Psychometrika 65 (2000).
 *
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined for fewer than three areas, or a column whose values are all equal.
 * @throws RangeError when the lengths differ, a value is not finite or the confidence is outside its range.
 *
 * @example
 * spearman([1, 2, 3, 40], [1, 3, 2, 4]).coefficient // => 0.8
 */
export function spearman(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence = 0.95,
): Correlation | undefined {
  const correlation = pearson(averageRanks(first), averageRanks(second), confidence);
  if (correlation === undefined) return undefined;
  const { coefficient, n } = correlation;
  const interval = fisherInterval(coefficient, (1 + coefficient ** 2 / 2) / (n - 3), confidence);
  return { ...correlation, interval };
}
