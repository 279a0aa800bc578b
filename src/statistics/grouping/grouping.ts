import type { Matrix } from '../matrix/matrix.ts';
import { type OrderedRows, orderRows } from './row-order.ts';
import { meansOfOrdered, withinOfOrdered } from './within-squares.ts';

/** Rows in groups, each group with its mean. */
export interface Grouping {
  /** Group of each row, 0 … groups − 1. */
  readonly group: Int32Array;
  /** A row for each group: the means of its rows. */
  readonly centres: Matrix;
  readonly counts: Int32Array;
  /** Sum of squared distances of the rows to the centre of their group. */
  readonly within: number;
  /** The same of each group by itself. */
  readonly withinByGroup: Float64Array;
  /** Sum of squared distances of the centres to the mean of all rows, each times its count. */
  readonly between: number;
}

/**
 * Numbers the groups by the first coordinate of their centres, the smallest first, equals by the second and so
 * on, and tells their centres and sums of squares. Nothing depends on the order of the rows.
 *
 * @param group a whole number for each row; the numbers say only which rows belong together.
 * @throws RangeError when there is not one for each row, or the matrix is not usable.
 *
 * @example
 * const matrix = { rows: 3, columns: 1, values: new Float64Array([8, 1, 3]) };
 * groupingOf(matrix, [0, 4, 4]).group // => [1, 0, 0]
 */
export function groupingOf(matrix: Matrix, group: ArrayLike<number>): Grouping {
  if (group.length !== matrix.rows) {
    throw new RangeError(`invalid group: ${group.length} for ${matrix.rows} rows`);
  }
  const rows = orderRows(matrix);
  const numbers = new Map<number, number>();
  const ordered = Int32Array.from(rows.order, (row) => {
    const number = numbers.get(group[row]!) ?? numbers.size;
    numbers.set(group[row]!, number);
    return number;
  });
  return groupingOfOrdered(rows, ordered, numbers.size);
}

/** The same from ordered rows. No group is empty; `group` is in the order of `rows`. */
export function groupingOfOrdered(rows: OrderedRows, group: Int32Array, groups: number): Grouping {
  const { columns, order, values, means } = rows;
  const centred = meansOfOrdered(rows, group, groups);
  const places = Array.from({ length: groups }, (_, c) => c).sort((one, other) => {
    let j = 0;
    while (j < columns - 1 && centred[one * columns + j] === centred[other * columns + j]) j++;
    return centred[one * columns + j]! - centred[other * columns + j]!;
  });
  const number = new Int32Array(groups);
  for (const [place, c] of places.entries()) number[c] = place;
  const centres = new Float64Array(groups * columns);
  const counts = new Int32Array(groups);
  const withinByGroup = new Float64Array(groups);
  let between = 0;
  for (const [place, c] of places.entries()) {
    for (let j = 0; j < columns; j++)
      centres[place * columns + j] = centred[c * columns + j]! + means[j]!;
  }
  const renumbered = new Int32Array(group.length);
  for (let i = 0; i < group.length; i++) {
    const c = number[group[i]!]!;
    renumbered[order[i]!] = c;
    counts[c]! += 1;
    for (let j = 0; j < columns; j++) {
      const mean = centred[group[i]! * columns + j]!;
      withinByGroup[c]! += (values[i * columns + j]! - mean) ** 2;
      between += mean ** 2;
    }
  }
  return {
    group: renumbered,
    centres: { rows: groups, columns, values: centres },
    counts,
    within: withinOfOrdered(rows, group, groups),
    withinByGroup,
    between,
  };
}
