import type { Matrix } from '../../matrix/matrix.ts';

/** The rows of a matrix in the order given. */
export function reorderRows({ columns, values }: Matrix, order: readonly number[]): Matrix {
  const chosen = order.flatMap((row) => [...values.subarray(row * columns, (row + 1) * columns)]);
  return { rows: order.length, columns, values: Float64Array.from(chosen) };
}
