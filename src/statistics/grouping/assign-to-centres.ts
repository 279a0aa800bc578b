import type { Matrix } from '../matrix/matrix.ts';

/** The nearest centre of each row, and how far away it is. */
export interface Assignment {
  readonly group: Int32Array;
  readonly distance: Float64Array;
}

/**
 * Gives each row the nearest of some centres, the first among equals: rows of another year, or those that a
 * sample left out.
 *
 * @param centres a row for each group, with the columns of the matrix.
 * @throws RangeError when there are no centres or they have other columns.
 *
 * @example
 * const rows = { rows: 2, columns: 1, values: new Float64Array([4, 9]) };
 * const centres = { rows: 2, columns: 1, values: new Float64Array([1, 8]) };
 * assignToCentres(rows, centres) // => { group: [0, 1], distance: [3, 1] }
 */
export function assignToCentres(matrix: Matrix, centres: Matrix): Assignment {
  const { rows, columns, values } = matrix;
  if (centres.columns !== columns || centres.rows < 1) {
    throw new RangeError(
      `invalid centres: ${centres.rows} × ${centres.columns} for ${columns} columns`,
    );
  }
  const group = new Int32Array(rows);
  const distance = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (let c = 0; c < centres.rows; c++) {
      let squared = 0;
      for (let j = 0; j < columns; j++) {
        squared += (values[i * columns + j]! - centres.values[c * columns + j]!) ** 2;
      }
      if (squared < least) {
        least = squared;
        group[i] = c;
      }
    }
    distance[i] = Math.sqrt(least);
  }
  return { group, distance };
}
