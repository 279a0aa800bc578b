import { dot } from './dot.ts';
import { columnOf, type Matrix } from './matrix.ts';

/** A column of which less than this share is left, after those before it, is a combination of them. */
const TOLERANCE = 1e-7;

/** A = QR by Householder's reflections, without the columns that are combinations of those before them. */
export interface QrDecomposition {
  readonly rows: number;
  /** The columns of A that were kept, in their order; their number is the rank. */
  readonly kept: readonly number[];
  /** The columns of A that are combinations of the kept ones before them. */
  readonly aliased: readonly number[];
  /** R, rank × rank, upper triangular. */
  readonly upper: Matrix;
  /** One reflection I − factor·vvᵀ a kept column; v is zero above its place. */
  readonly reflections: readonly { readonly factor: number; readonly vector: Float64Array }[];
}

/**
 * Householder's QR decomposition with a report of rank, columns from left to right.
 *
 * Source: Golub and Van Loan, *Matrix Computations*, 4th ed. (2013), section 5.2; rule of rank and
 * tolerance 1e-7 as `lm` of R.
 *
 * @param weights one number ≥ 0 a row, whose square root multiplies the row; 1 each unless told.
 */
export function decomposeQr(a: Matrix, weights?: ArrayLike<number>): QrDecomposition {
  const roots = weights && Float64Array.from(weights, Math.sqrt);
  const kept: number[] = [];
  const aliased: number[] = [];
  const uppers: Float64Array[] = [];
  const reflections: { factor: number; vector: Float64Array }[] = [];
  for (let j = 0; j < a.columns; j++) {
    const column = columnOf(a, j);
    if (roots) for (let i = 0; i < a.rows; i++) column[i]! *= roots[i]!;
    const whole = lengthFrom(column, 0);
    for (const [place, { factor, vector }] of reflections.entries()) {
      reflectFrom(column, vector, factor, place);
    }
    const place = kept.length;
    const length = lengthFrom(column, place);
    if (length <= TOLERANCE * whole) {
      aliased.push(j);
      continue;
    }
    const first = column[place]!;
    const end = first > 0 ? -length : length;
    const upper = column.slice(0, place + 1);
    upper[place] = end;
    uppers.push(upper);
    column.fill(0, 0, place);
    for (let i = place + 1; i < a.rows; i++) column[i]! /= first - end;
    column[place] = 1;
    reflections.push({ factor: (end - first) / end, vector: column });
    kept.push(j);
  }
  return { rows: a.rows, kept, aliased, upper: matrixOfUppers(uppers), reflections };
}

/** Qᵀy, as long as y; its first numbers, as many as the rank, belong to the kept columns. */
export function rotateToBasis(qr: QrDecomposition, y: ArrayLike<number>): Float64Array {
  const rotated = Float64Array.from(y);
  for (const [place, { factor, vector }] of qr.reflections.entries()) {
    reflectFrom(rotated, vector, factor, place);
  }
  return rotated;
}

/** Qx: the inverse of `rotateToBasis`. */
export function rotateFromBasis(qr: QrDecomposition, x: ArrayLike<number>): Float64Array {
  const rotated = Float64Array.from(x);
  for (let place = qr.reflections.length - 1; place >= 0; place--) {
    const { factor, vector } = qr.reflections[place]!;
    reflectFrom(rotated, vector, factor, place);
  }
  return rotated;
}

/**
 * The diagonal of the hat matrix QQᵀ: how much each row draws its own fitted value; they sum to the rank.
 *
 * @param a the matrix that was decomposed, with the same weights.
 */
export function leverages(
  { kept, upper }: QrDecomposition,
  a: Matrix,
  weights?: ArrayLike<number>,
): Float64Array {
  const rank = kept.length;
  const row = new Float64Array(rank);
  const draws = new Float64Array(a.rows);
  for (let i = 0; i < a.rows; i++) {
    let square = 0;
    // The row of Q solves Rᵀq = the row of A.
    for (let j = 0; j < rank; j++) {
      let rest = a.values[i * a.columns + kept[j]!]!;
      for (let k = 0; k < j; k++) rest -= upper.values[k * rank + j]! * row[k]!;
      row[j] = rest / upper.values[j * rank + j]!;
      square += row[j]! ** 2;
    }
    draws[i] = square * (weights?.[i] ?? 1);
  }
  return draws;
}

/** R⁻¹, upper triangular. */
export function invertUpper({ upper }: QrDecomposition): Matrix {
  const n = upper.rows;
  const values = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    for (let i = j; i >= 0; i--) {
      let rest = i === j ? 1 : 0;
      for (let k = i + 1; k <= j; k++) rest -= upper.values[i * n + k]! * values[k * n + j]!;
      values[i * n + j] = rest / upper.values[i * n + i]!;
    }
  }
  return { rows: n, columns: n, values };
}

function lengthFrom(column: Float64Array, start: number): number {
  return Math.sqrt(dot(column, start, column, start, column.length - start));
}

function reflectFrom(
  column: Float64Array,
  vector: Float64Array,
  factor: number,
  start: number,
): void {
  const inner = factor * dot(vector, start, column, start, column.length - start);
  for (let i = start; i < column.length; i++) column[i]! -= inner * vector[i]!;
}

function matrixOfUppers(uppers: readonly Float64Array[]): Matrix {
  const n = uppers.length;
  const values = new Float64Array(n * n);
  for (const [j, upper] of uppers.entries()) {
    for (const [i, value] of upper.entries()) values[i * n + j] = value;
  }
  return { rows: n, columns: n, values };
}
