/** Numbers in rows and columns, row after row: the cell of row i and column j is `values[i * columns + j]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** `rows × columns` finite numbers. */
  readonly values: Float64Array;
}

/**
 * A matrix of columns of the same length, such as one a variable.
 *
 * @throws RangeError when the columns differ in length or a value is not finite.
 *
 * @example
 * matrixOfColumns([[1, 2], [3, 4]]).values // => new Float64Array([1, 3, 2, 4])
 */
export function matrixOfColumns(columns: readonly ArrayLike<number>[]): Matrix {
  const rows = columns[0]?.length ?? 0;
  const values = new Float64Array(rows * columns.length);
  for (const [j, column] of columns.entries()) {
    if (column.length !== rows) {
      throw new RangeError(`invalid column: ${column.length} values beside ${rows}`);
    }
    for (let i = 0; i < rows; i++) {
      const value = column[i]!;
      if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
      values[i * columns.length + j] = value;
    }
  }
  return { rows, columns: columns.length, values };
}

/** One column, copied. */
export function columnOf(matrix: Matrix, column: number): Float64Array {
  const copied = new Float64Array(matrix.rows);
  for (let i = 0; i < matrix.rows; i++) copied[i] = matrix.values[i * matrix.columns + column]!;
  return copied;
}
