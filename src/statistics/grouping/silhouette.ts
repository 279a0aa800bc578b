import type { Matrix } from '../matrix/matrix.ts';
import { groupCounts } from './group-counts.ts';
import { squaredDistance } from './k-means/search.ts';
import { orderRows } from './row-order.ts';

/** How well each row lies in its group. */
export interface Silhouette {
  /** −1 … 1 for each row: near 1 when it lies well, below 0 when another group is nearer. */
  readonly widths: Float64Array;
  /** The group that is second nearest, or nearer than the own; the first of equals. */
  readonly neighbour: Int32Array;
  /** Mean width of the rows of each group. */
  readonly byGroup: Float64Array;
  /** Mean width of all rows. */
  readonly mean: number;
}

/**
 * The silhouette of a grouping: s = (b − a) / max(a, b), with a the mean Euclidean distance of a row to the
 * others of its group and b the smallest mean distance to the rows of another. 0 for a row alone in its group,
 * and for one whose a and b are both 0. No table of all distances is kept.
 *
 * Source: Rousseeuw, "Silhouettes", Journal of Computational and Applied Mathematics 20 (1987).
 *
 * @param group 0 … groups − 1 for each row, at least two groups and none without a row.
 * @throws RangeError when the groups are not so.
 *
 * @example
 * const matrix = { rows: 3, columns: 1, values: new Float64Array([1, 2, 9]) };
 * silhouette(matrix, [0, 0, 1]).widths // => [0.875, 0.857142857143, 0]
 */
export function silhouette(matrix: Matrix, group: ArrayLike<number>): Silhouette {
  const { rows, columns, order, values } = orderRows(matrix);
  if (group.length !== rows) {
    throw new RangeError(`invalid group: ${group.length} for ${rows} rows`);
  }
  const counts = groupCounts(group);
  const groups = counts.length;
  if (groups < 2) throw new RangeError(`invalid group: all ${rows} rows are in one`);
  const own = Int32Array.from(order, (row) => group[row]!);
  const sums = new Float64Array(rows * groups);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < i; j++) {
      const squared = squaredDistance(values, i * columns, values, j * columns, columns);
      const distance = Math.sqrt(squared);
      sums[i * groups + own[j]!]! += distance;
      sums[j * groups + own[i]!]! += distance;
    }
  }
  const widths = new Float64Array(rows);
  const neighbour = new Int32Array(rows);
  const byGroup = new Float64Array(groups);
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const place = placeOf(sums.subarray(i * groups, (i + 1) * groups), counts, own[i]!);
    widths[order[i]!] = place.width;
    neighbour[order[i]!] = place.neighbour;
    byGroup[own[i]!]! += place.width / counts[own[i]!]!;
    total += place.width;
  }
  return { widths, neighbour, byGroup, mean: total / rows };
}

function placeOf(
  sums: Float64Array,
  counts: Int32Array,
  own: number,
): { width: number; neighbour: number } {
  let neighbour = -1;
  let outside = Number.POSITIVE_INFINITY;
  for (let c = 0; c < sums.length; c++) {
    const mean = sums[c]! / counts[c]!;
    if (c !== own && mean < outside) {
      outside = mean;
      neighbour = c;
    }
  }
  if (counts[own] === 1) return { width: 0, neighbour };
  const inside = sums[own]! / (counts[own]! - 1);
  const larger = Math.max(inside, outside);
  return { width: larger > 0 ? (outside - inside) / larger : 0, neighbour };
}
