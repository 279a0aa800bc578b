import { dot } from './dot.ts';

/** Sums of squares under this have lost digits; beside a largest magnitude of 1 they are nothing. */
const NOTHING = 1e-280;

/** A symmetric matrix A = QTQᵀ with T tridiagonal. */
export interface Tridiagonal {
  /** n numbers on the diagonal of T. */
  readonly diagonal: Float64Array;
  /** n numbers: `beside[i]` stands between the rows i and i + 1; the last is 0. */
  readonly beside: Float64Array;
  /** Q, n × n row after row. */
  readonly basis: Float64Array;
}

/**
 * Householder's reduction of a symmetric matrix to tridiagonal form.
 *
 * Source: Golub and Van Loan, *Matrix Computations*, 4th ed. (2013), algorithm 8.3.1.
 *
 * @param values n × n row after row, symmetric, of magnitudes up to about 1; overwritten.
 */
export function tridiagonalise(values: Float64Array, n: number): Tridiagonal {
  const diagonal = new Float64Array(n);
  const beside = new Float64Array(n);
  const factors = new Float64Array(n);
  const vector = new Float64Array(n);
  const product = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    diagonal[k] = values[k * n + k]!;
    if (k === n - 1) break;
    const { factor, length } = reflect(values, k * n + k + 1, n - k - 1);
    factors[k] = factor;
    beside[k] = length;
    if (factor === 0) continue;
    for (let j = k + 1; j < n; j++) vector[j] = values[k * n + j]!;
    let inner = 0;
    for (let i = k + 1; i < n; i++) {
      product[i] = factor * dot(values, i * n + k + 1, vector, k + 1, n - k - 1);
      inner += product[i]! * vector[i]!;
    }
    for (let i = k + 1; i < n; i++) product[i]! -= (factor / 2) * inner * vector[i]!;
    for (let i = k + 1; i < n; i++) {
      const left = vector[i]!;
      const right = product[i]!;
      for (let j = k + 1; j < n; j++) {
        values[i * n + j]! -= left * product[j]! + right * vector[j]!;
      }
    }
  }
  return { diagonal, beside, basis: accumulate(values, factors, n) };
}

/**
 * Turns the part of a row into the vector v of the reflection I − factor·vvᵀ (v₀ = 1) that maps it to
 * (length, 0, …, 0).
 */
function reflect(
  values: Float64Array,
  start: number,
  count: number,
): { readonly factor: number; readonly length: number } {
  const first = values[start]!;
  let tail = 0;
  for (let j = start + 1; j < start + count; j++) tail += values[j]! ** 2;
  if (tail < NOTHING) return { factor: 0, length: first };
  const length = first > 0 ? -Math.sqrt(first ** 2 + tail) : Math.sqrt(first ** 2 + tail);
  for (let j = start + 1; j < start + count; j++) values[j]! /= first - length;
  values[start] = 1;
  return { factor: (length - first) / length, length };
}

/** Q = H₀H₁…, from the vectors that stand to the right of the diagonal. */
function accumulate(values: Float64Array, factors: Float64Array, n: number): Float64Array {
  const basis = new Float64Array(n * n);
  for (let i = 0; i < n; i++) basis[i * n + i] = 1;
  const inner = new Float64Array(n);
  for (let k = n - 2; k >= 0; k--) {
    const factor = factors[k]!;
    if (factor === 0) continue;
    inner.fill(0);
    for (let i = k + 1; i < n; i++) {
      const entry = values[k * n + i]!;
      for (let j = k + 1; j < n; j++) inner[j]! += entry * basis[i * n + j]!;
    }
    for (let i = k + 1; i < n; i++) {
      const entry = factor * values[k * n + i]!;
      for (let j = k + 1; j < n; j++) basis[i * n + j]! -= entry * inner[j]!;
    }
  }
  return basis;
}
