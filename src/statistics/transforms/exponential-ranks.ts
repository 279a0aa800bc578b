import { averageRanks } from '../descriptive/ranks.ts';

/** Chosen by the makers of the index so that a tenth of the areas has a score above 50. */
const steepness = 23;

/**
 * Exponentially transformed ranks from just above 0 to 100, E = −23 ln(1 − R (1 − e^(−100/23))), where R is the
 * rank divided by the number of areas and the largest value has 100. Several of them can be added with little
 * room for a high value in one to be cancelled by a low one in another.
 *
 * Source: the English Indices of Deprivation, Technical Report (2019), appendix E.
 *
 * @param values finite numbers, larger for more of it.
 * @throws RangeError when a value is not finite.
 *
 * @example
 * exponentialRanks([30, 10, 20]) // => [100, 9.1774, 24.6806]
 */
export function exponentialRanks(values: ArrayLike<number>): Float64Array {
  const count = values.length;
  return averageRanks(values).map(
    (rank) => -steepness * Math.log1p((rank / count) * Math.expm1(-100 / steepness)),
  );
}
