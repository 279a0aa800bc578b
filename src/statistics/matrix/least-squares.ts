import type { Matrix } from './matrix.ts';
import { multiply, transpose } from './multiply.ts';
import {
  decomposeQr,
  invertUpper,
  type QrDecomposition,
  rotateFromBasis,
  rotateToBasis,
} from './qr-decomposition.ts';

/** The least squares solution of y ≈ Xb. */
export interface LeastSquares {
  /** One a column; 0 for an aliased one. */
  readonly coefficients: Float64Array;
  /** The columns that were kept, in their order. */
  readonly kept: readonly number[];
  /** The columns that are combinations of kept ones before them. */
  readonly aliased: readonly number[];
  readonly rank: number;
  /** y − Xb, one a row. */
  readonly residuals: Float64Array;
  /** Σw(y − Xb)². */
  readonly residualSumOfSquares: number;
  /** (XᵀWX)⁻¹ of the kept columns, rank × rank. */
  readonly inverse: Matrix;
  readonly decomposition: QrDecomposition;
}

/**
 * Least squares, weighted or not, by Householder's QR decomposition. Columns that are combinations of
 * those before them (to 1e-7 of their length, as `lm` of R) are left out and reported.
 *
 * @param x n rows, a column of ones included where an intercept is wanted.
 * @param y n finite numbers.
 * @param weights n finite numbers ≥ 0; 1 each unless told.
 * @throws RangeError when the lengths differ, or a value or weight is outside its range.
 *
 * @example
 * const x = { rows: 3, columns: 2, values: [1, 0, 1, 1, 1, 2] };
 * leastSquares(x, [1, 3, 5]).coefficients // => [1.0, 2.0]
 */
export function leastSquares(
  x: Matrix,
  y: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquares {
  check(x, y, weights);
  const decomposition = decomposeQr(x, weights);
  const { kept, aliased } = decomposition;
  const rotated = rotateToBasis(
    decomposition,
    weights ? Float64Array.from(y, (value, i) => Math.sqrt(weights[i]!) * value) : y,
  );
  const solution = solveUpper(decomposition.upper, rotated);
  const coefficients = new Float64Array(x.columns);
  for (const [place, column] of kept.entries()) coefficients[column] = solution[place]!;
  const rest = rotated.fill(0, 0, kept.length);
  let residualSumOfSquares = 0;
  for (const value of rest) residualSumOfSquares += value ** 2;
  const residuals = rotateFromBasis(decomposition, rest);
  for (let i = 0; weights && i < x.rows; i++) {
    residuals[i] =
      weights[i] === 0
        ? y[i]! - predict(x, i, coefficients)
        : residuals[i]! / Math.sqrt(weights[i]!);
  }
  const upperInverse = invertUpper(decomposition);
  return {
    coefficients,
    kept,
    aliased,
    rank: kept.length,
    residuals,
    residualSumOfSquares,
    inverse: multiply(upperInverse, transpose(upperInverse)),
    decomposition,
  };
}

function predict(x: Matrix, row: number, coefficients: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < x.columns; j++) sum += x.values[row * x.columns + j]! * coefficients[j]!;
  return sum;
}

function solveUpper(upper: Matrix, rotated: Float64Array): Float64Array {
  const n = upper.rows;
  const solution = rotated.slice(0, n);
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) solution[i]! -= upper.values[i * n + k]! * solution[k]!;
    solution[i]! /= upper.values[i * n + i]!;
  }
  return solution;
}

function check(x: Matrix, y: ArrayLike<number>, weights: ArrayLike<number> | undefined): void {
  if (y.length !== x.rows) throw new RangeError(`invalid y: ${y.length} for ${x.rows} rows`);
  if (weights !== undefined && weights.length !== x.rows) {
    throw new RangeError(`invalid weights: ${weights.length} for ${x.rows} rows`);
  }
  for (let i = 0; i < x.rows; i++) {
    const weight = weights?.[i] ?? 1;
    if (!Number.isFinite(y[i])) throw new RangeError(`invalid y: ${y[i]}`);
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight: ${weight}`);
  }
}
