import { type Grouping, groupingOf } from '#statistics/grouping/grouping.ts';
import { groupOnce } from '#statistics/grouping/k-means/group-once.ts';
import { orderRows } from '#statistics/grouping/row-order.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';
import type { CompassMethod } from './compass-recipe.ts';
import { groupByWard } from './group-by-ward.ts';

/**
 * Groups as the method finds them at little cost: for the hundreds of drawn tables that a run is judged by.
 *
 * @param stream of random numbers, one a table.
 * @returns one a number of groups; fewer groups where fewer rows differ.
 */
export function groupQuickly(
  matrix: Matrix,
  method: CompassMethod,
  ks: readonly number[],
  seed: number,
  stream: number,
): readonly Grouping[] {
  if (method === 'k-means') return groupOnce(matrix, ks, seed, stream);
  const { distinct } = orderRows(matrix);
  const groups = ks.map((k) => Math.min(k, distinct));
  return groupByWard({ matrix, ks: groups }).map((group) => groupingOf(matrix, group));
}
