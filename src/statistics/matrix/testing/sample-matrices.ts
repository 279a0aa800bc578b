import { createRandom } from '../../random.ts';
import { type Matrix, matrixOfColumns } from '../matrix.ts';

/** Longley (1967), as in R's `longley`: deflator, product, unemployed, armed forces, population, year, employed. */
const longley = [
  [83, 234.289, 235.6, 159, 107.608, 1947, 60.323],
  [88.5, 259.426, 232.5, 145.6, 108.632, 1948, 61.122],
  [88.2, 258.054, 368.2, 161.6, 109.773, 1949, 60.171],
  [89.5, 284.599, 335.1, 165, 110.929, 1950, 61.187],
  [96.2, 328.975, 209.9, 309.9, 112.075, 1951, 63.221],
  [98.1, 346.999, 193.2, 359.4, 113.27, 1952, 63.639],
  [99, 365.385, 187, 354.7, 115.094, 1953, 64.989],
  [100, 363.112, 357.8, 335, 116.219, 1954, 63.761],
  [101.2, 397.469, 290.4, 304.8, 117.388, 1955, 66.019],
  [104.6, 419.18, 282.2, 285.7, 118.734, 1956, 67.857],
  [108.4, 442.769, 293.6, 279.8, 120.445, 1957, 68.169],
  [110.8, 444.546, 468.1, 263.7, 121.95, 1958, 66.513],
  [112.6, 482.704, 381.3, 255.2, 123.366, 1959, 68.655],
  [114.2, 502.601, 393.1, 251.4, 125.368, 1960, 69.564],
  [115.7, 518.173, 480.6, 257.2, 127.852, 1961, 69.331],
  [116.9, 554.894, 400.7, 282.7, 130.081, 1962, 70.551],
] as const;

/** One of Longley's variables, 16 years. */
export function longleyColumn(column: number): number[] {
  return longley.map((row) => row[column]!);
}

/** A column of ones. */
export function ones(count: number): number[] {
  return Array.from({ length: count }, () => 1);
}

/** Seeded numbers in −1 … 1. */
export function sampleMatrix(rows: number, columns: number, seed: number): Matrix {
  const { nextFloat } = createRandom(seed);
  return matrixOfColumns(
    Array.from({ length: columns }, () => Array.from({ length: rows }, () => nextFloat() * 2 - 1)),
  );
}

/** A matrix from its rows. */
export function matrixOfRows(rows: readonly (readonly number[])[]): Matrix {
  const values = Float64Array.from(rows.flat());
  return { rows: rows.length, columns: rows[0]?.length ?? 0, values };
}

/** The largest distance between two cells. */
export function distanceBetween(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity;
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i]! - b[i]!));
  return largest;
}
