import { checkCounts } from './check-counts.ts';

/**
 * Count / population for each area; undefined where nobody is.
 *
 * @param counts numbers ≥ 0, one an area.
 * @param populations numbers ≥ 0, one an area.
 * @throws RangeError when the lengths differ, a number is outside its range, or something happened where
 *   nobody is.
 *
 * @example
 * crudeRates([1, 0], [4, 0]) // => [0.25, undefined]
 */
export function crudeRates(
  counts: ArrayLike<number>,
  populations: ArrayLike<number>,
): (number | undefined)[] {
  checkCounts(counts, populations);
  return Array.from(populations, (population, i) =>
    population === 0 ? undefined : counts[i]! / population,
  );
}
