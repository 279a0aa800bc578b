import type { Matrix } from '../../matrix/matrix.ts';
import { orderRows } from '../row-order.ts';
import { mergeNearest } from './merge-nearest.ts';

/** A tree of groups within groups: each merge joins two, from the nearest pair to all rows. */
export interface GroupTree {
  readonly rows: number;
  /**
   * What each merge joins, two numbers a merge, as `hclust` of R writes it: −1 for the first row, −2 for the
   * second; 1 for what the first merge joined. Rows stand before groups, the smaller number of two first.
   */
  readonly merges: Int32Array;
  /** How far apart the two were, ascending. */
  readonly heights: Float64Array;
}

/**
 * Ward's method: groups within groups, where each merge makes the sum of squares within the groups grow as
 * little as possible. The height of a merge is √(2·n_a·n_b/(n_a + n_b))·‖a − b‖, the "ward.D2" of R: for two
 * rows their distance. Needs no table of distances.
 *
 * Source: Ward, "Hierarchical grouping to optimize an objective function", JASA 58 (1963); heights as in
 * Murtagh and Legendre, Journal of Classification 31 (2014).
 *
 * @throws RangeError when the matrix has no cells or a value is not finite.
 *
 * @example
 * const matrix = { rows: 3, columns: 1, values: new Float64Array([1, 9, 2]) };
 * ward(matrix).merges // => [-1, -3, -2, 1]
 * ward(matrix).heights[0] // => 1
 */
export function ward(matrix: Matrix): GroupTree {
  const ordered = orderRows(matrix);
  // Stable: what was merged first comes first among equals, and so before what it is part of.
  const found = mergeNearest(ordered).sort((one, other) => one.height - other.height);
  const merges = new Int32Array(2 * found.length);
  const heights = new Float64Array(found.length);
  const names = Int32Array.from(ordered.order, (row) => -row - 1);
  for (const [step, { kept, taken, height }] of found.entries()) {
    const [one, other] = [names[kept]!, names[taken]!];
    const areRows = one < 0 && other < 0;
    const isTurned = areRows ? one < other : one > other;
    merges[2 * step] = isTurned ? other : one;
    merges[2 * step + 1] = isTurned ? one : other;
    heights[step] = height;
    names[kept] = step + 1;
  }
  return { rows: matrix.rows, merges, heights };
}
