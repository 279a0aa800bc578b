import type { WeightSums } from './weight-sums.ts';

/**
 * Whether n of a global statistic counts the areas without neighbours: `all`, or `with-neighbours` only, as
 * spdep's `adjust.n`. The mean and the variance are always those of all areas.
 */
export type CountedAreas = 'all' | 'with-neighbours';

/** @throws RangeError when fewer than four areas count, since the moments divide by n − 3. */
export function countAreas(counted: CountedAreas, areaCount: number, sums: WeightSums): number {
  const n = counted === 'all' ? areaCount : sums.linked;
  if (n < 4) throw new RangeError(`invalid areas: ${n}, at least 4 are needed`);
  return n;
}
