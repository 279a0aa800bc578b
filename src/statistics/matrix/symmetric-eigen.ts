import { diagonalise } from './diagonalise.ts';
import type { Matrix } from './matrix.ts';
import { tridiagonalise } from './tridiagonalise.ts';

/** Eigenvalues and eigenvectors of a symmetric matrix, A = VΛVᵀ. */
export interface SymmetricEigen {
  /** n values, descending. */
  readonly values: Float64Array;
  /** n × n, orthonormal: column k belongs to value k; the component of largest magnitude is positive. */
  readonly vectors: Matrix;
}

/** Magnitudes nearer each other than this share count as equal when the sign is chosen. */
const LEVEL = 1e-9;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: Householder reduction, then QL with implicit
 * shifts; about 10 n³ operations. Of equally large components the first is made positive. Vectors of
 * equal values are one basis of many.
 *
 * @throws RangeError when the matrix is not square, not symmetric or not finite.
 *
 * @example
 * symmetricEigen({ rows: 2, columns: 2, values: [2, 1, 1, 2] }).values // => [3.0, 1.0]
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const n = matrix.rows;
  if (matrix.columns !== n) throw new RangeError(`invalid matrix: ${n} × ${matrix.columns}`);
  const { copy, scale } = symmetricCopy(matrix);
  const { diagonal, beside, basis } = tridiagonalise(copy, n);
  diagonalise(diagonal, beside, basis);
  const order = Array.from(diagonal.keys()).sort((a, b) => diagonal[b]! - diagonal[a]!);
  const vectors = new Float64Array(n * n);
  for (const [place, from] of order.entries()) {
    const sign = signOf(basis, n, from);
    for (let i = 0; i < n; i++) vectors[i * n + place] = sign * basis[i * n + from]!;
  }
  return {
    values: Float64Array.from(order, (k) => diagonal[k]! * scale),
    vectors: { rows: n, columns: n, values: vectors },
  };
}

/** The matrix over a power of two near its largest magnitude, so that no square leaves the range. */
function symmetricCopy(matrix: Matrix): { readonly copy: Float64Array; readonly scale: number } {
  const n = matrix.rows;
  let largest = 0;
  for (const value of matrix.values) {
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    largest = Math.max(largest, Math.abs(value));
  }
  const scale = largest === 0 ? 1 : 2 ** Math.floor(Math.log2(largest));
  const copy = Float64Array.from(matrix.values, (value) => value / scale);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const below = copy[i * n + j]!;
      const above = copy[j * n + i]!;
      if (Math.abs(below - above) > 1e-12) {
        throw new RangeError(`invalid matrix: not symmetric in row ${i} and column ${j}`);
      }
      copy[i * n + j] = (below + above) / 2;
      copy[j * n + i] = (below + above) / 2;
    }
  }
  return { copy, scale };
}

function signOf(basis: Float64Array, n: number, column: number): 1 | -1 {
  let largest = 0;
  for (let i = 0; i < n; i++) largest = Math.max(largest, Math.abs(basis[i * n + column]!));
  let i = 0;
  while (Math.abs(basis[i * n + column]!) < largest * (1 - LEVEL)) i++;
  return basis[i * n + column]! < 0 ? -1 : 1;
}
