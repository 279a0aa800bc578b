import type { OrderedRows } from '../row-order.ts';

/**
 * A search for groups in a table so small that all inner products of its rows fit in memory. A distance to a
 * centre then costs two operations instead of two a column:
 * d²(i, c) = x_i·x_i − 2·Σ_{j∈c} x_i·x_j / n_c + Σ_{j,l∈c} x_j·x_l / n_c².
 *
 * Source of the form: Dhillon, Guan and Kulis, "Kernel k-means, spectral clustering and normalized cuts",
 * KDD (2004).
 */
export interface ProductSearch {
  readonly rows: number;
  readonly groups: number;
  /** `products[i * rows + j]` is the inner product of rows i and j. */
  readonly products: Float64Array;
  readonly group: Int32Array;
  readonly counts: Int32Array;
  /** `within[i * groups + c]` is the sum of the inner products of row i with the rows of group c. */
  readonly within: Float64Array;
  /** The sum of the inner products of all pairs of rows of a group, squared length of its sum. */
  readonly squares: Float64Array;
}

/** The inner products of all pairs of rows. */
function innerProducts({ rows, columns, values }: OrderedRows): Float64Array {
  const products = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j <= i; j++) {
      let product = 0;
      for (let q = 0; q < columns; q++)
        product += values[i * columns + q]! * values[j * columns + q]!;
      products[i * rows + j] = product;
      products[j * rows + i] = product;
    }
  }
  return products;
}

/** Whether the inner products of all pairs take no more memory than a search among so few rows is worth. */
export function isAffordable({ rows }: OrderedRows): boolean {
  return rows <= 1500;
}

/** The inner products, undefined for too many rows. */
export function affordableProducts(rows: OrderedRows): Float64Array | undefined {
  return isAffordable(rows) ? innerProducts(rows) : undefined;
}

/** A search from the groups given. */
export function newProductSearch(
  products: Float64Array,
  start: Int32Array,
  groups: number,
): ProductSearch {
  const rows = start.length;
  const search: ProductSearch = {
    rows,
    groups,
    products,
    group: start.slice(),
    counts: new Int32Array(groups),
    within: new Float64Array(groups * rows),
    squares: new Float64Array(groups),
  };
  const { counts, within, squares } = search;
  for (let j = 0; j < rows; j++) {
    const own = start[j]!;
    counts[own]! += 1;
    for (let i = 0; i < rows; i++) within[i * groups + own]! += products[j * rows + i]!;
  }
  for (let i = 0; i < rows; i++) squares[start[i]!]! += within[i * groups + start[i]!]!;
  return search;
}

/** Moves a row to another group. */
export function moveProductRow(search: ProductSearch, row: number, to: number): void {
  const { rows, groups, products, group, counts, within, squares } = search;
  const own = group[row]!;
  const square = products[row * rows + row]!;
  squares[own]! += square - 2 * within[row * groups + own]!;
  squares[to]! += square + 2 * within[row * groups + to]!;
  for (let i = 0; i < rows; i++) {
    const product = products[row * rows + i]!;
    within[i * groups + own]! -= product;
    within[i * groups + to]! += product;
  }
  counts[own]! -= 1;
  counts[to]! += 1;
  group[row] = to;
}

/** Sum of the squared lengths of the group means times their counts: the larger, the better the groups. */
export function betweenSquares({ groups, counts, squares }: ProductSearch): number {
  let between = 0;
  for (let c = 0; c < groups; c++) between += squares[c]! / counts[c]!;
  return between;
}

/** Sum of the squared lengths of the rows. */
export function totalSquares({ rows, products }: ProductSearch): number {
  let total = 0;
  for (let i = 0; i < rows; i++) total += products[i * rows + i]!;
  return total;
}

/** Makes one search stand where another of the same size stands. */
export function copyProductSearch(from: ProductSearch, to: ProductSearch): void {
  to.group.set(from.group);
  to.counts.set(from.counts);
  to.within.set(from.within);
  to.squares.set(from.squares);
}
