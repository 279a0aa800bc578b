import type { Matrix } from './matrix.ts';

/**
 * The product AB, rows of A times columns of B.
 *
 * @throws RangeError when the columns of A are not as many as the rows of B.
 *
 * @example
 * const a = { rows: 1, columns: 2, values: [1, 2] };
 * const b = { rows: 2, columns: 1, values: [3, 4] };
 * multiply(a, b).values // => [11]
 */
export function multiply(a: Matrix, b: Matrix): Matrix {
  if (a.columns !== b.rows) throw new RangeError(`invalid b: ${b.rows} rows for ${a.columns}`);
  const values = new Float64Array(a.rows * b.columns);
  for (let i = 0; i < a.rows; i++) {
    const row = i * b.columns;
    for (let k = 0; k < a.columns; k++) {
      const factor = a.values[i * a.columns + k]!;
      const other = k * b.columns;
      for (let j = 0; j < b.columns; j++) values[row + j]! += factor * b.values[other + j]!;
    }
  }
  return { rows: a.rows, columns: b.columns, values };
}

/**
 * The product Ax, one number a row.
 *
 * @throws RangeError when x is not as long as a row.
 */
export function multiplyVector(a: Matrix, x: ArrayLike<number>): Float64Array {
  if (a.columns !== x.length) throw new RangeError(`invalid x: ${x.length} for ${a.columns}`);
  const product = new Float64Array(a.rows);
  for (let i = 0; i < a.rows; i++) {
    let sum = 0;
    for (let j = 0; j < a.columns; j++) sum += a.values[i * a.columns + j]! * x[j]!;
    product[i] = sum;
  }
  return product;
}

/** Rows as columns, Aᵀ. */
export function transpose(a: Matrix): Matrix {
  const values = new Float64Array(a.values.length);
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < a.columns; j++) values[j * a.rows + i] = a.values[i * a.columns + j]!;
  }
  return { rows: a.columns, columns: a.rows, values };
}

/**
 * AᵀWA with the weights on the diagonal of W (1 each unless told), exactly symmetric.
 *
 * @throws RangeError when there is not one weight a row.
 */
export function crossProduct(a: Matrix, weights?: ArrayLike<number>): Matrix {
  if (weights !== undefined && weights.length !== a.rows) {
    throw new RangeError(`invalid weights: ${weights.length} for ${a.rows} rows`);
  }
  const size = a.columns;
  const values = new Float64Array(size * size);
  for (let i = 0; i < a.rows; i++) {
    const row = i * size;
    const weight = weights?.[i] ?? 1;
    for (let j = 0; j < size; j++) {
      const factor = weight * a.values[row + j]!;
      for (let k = j; k < size; k++) values[j * size + k]! += factor * a.values[row + k]!;
    }
  }
  for (let j = 0; j < size; j++) {
    for (let k = j + 1; k < size; k++) values[k * size + j] = values[j * size + k]!;
  }
  return { rows: size, columns: size, values };
}
