import type { Matrix } from './matrix.ts';

/**
 * Cholesky's factor L of a symmetric positive definite matrix, A = LLᵀ: lower triangular, zeros above.
 * Only the lower triangle of A is read.
 *
 * Source: Golub and Van Loan, *Matrix Computations*, 4th ed. (2013), algorithm 4.2.1.
 *
 * @returns undefined when the matrix is not positive definite to working precision.
 * @throws RangeError when it is not square.
 *
 * @example
 * cholesky({ rows: 2, columns: 2, values: [4, 2, 2, 5] }).values // => [2, 0, 1, 2]
 * cholesky({ rows: 1, columns: 1, values: [-1] }) // => undefined
 */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const n = matrix.rows;
  if (matrix.columns !== n) throw new RangeError(`invalid matrix: ${n} × ${matrix.columns}`);
  const values = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const given = matrix.values[i * n + j]!;
      let rest = given;
      for (let k = 0; k < j; k++) rest -= values[i * n + k]! * values[j * n + k]!;
      if (i > j) {
        values[i * n + j] = rest / values[j * n + j]!;
        continue;
      }
      // What rounding alone can leave of a pivot that is zero.
      if (!(rest > n * Number.EPSILON * given)) return undefined;
      values[i * n + i] = Math.sqrt(rest);
    }
  }
  return { rows: n, columns: n, values };
}

/**
 * The x of LLᵀx = b.
 *
 * @param factor as `cholesky` gives it.
 * @throws RangeError when b is not as long as the factor has rows.
 */
export function solveCholesky(factor: Matrix, b: ArrayLike<number>): Float64Array {
  const n = factor.rows;
  if (b.length !== n) throw new RangeError(`invalid b: ${b.length} for ${n} rows`);
  const lower = factor.values;
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * n + k]! * x[k]!;
    x[i]! /= lower[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    x[i]! /= lower[i * n + i]!;
    for (let k = 0; k < i; k++) x[k]! -= lower[i * n + k]! * x[i]!;
  }
  return x;
}

/** A⁻¹ of A = LLᵀ, exactly symmetric. */
export function invertCholesky(factor: Matrix): Matrix {
  const n = factor.rows;
  const values = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const unit = new Float64Array(n);
    unit[j] = 1;
    const column = solveCholesky(factor, unit);
    for (let i = j; i < n; i++) {
      values[i * n + j] = column[i]!;
      values[j * n + i] = column[i]!;
    }
  }
  return { rows: n, columns: n, values };
}

/** ln |A| of A = LLᵀ. */
export function logDeterminant(factor: Matrix): number {
  let sum = 0;
  for (let i = 0; i < factor.rows; i++) sum += Math.log(factor.values[i * factor.rows + i]!);
  return 2 * sum;
}
