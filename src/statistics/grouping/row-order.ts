import type { Matrix } from '../matrix/matrix.ts';

/** The rows of a matrix in an order that their values decide, with the column means taken off. */
export interface OrderedRows {
  /** Row number in the matrix for each place in the order. */
  readonly order: Int32Array;
  /** The matrix they come from has as many. */
  readonly rows: number;
  readonly columns: number;
  /** Row after row in this order, less the column means: numbers near zero lose no digits in sums. */
  readonly values: Float64Array;
  readonly means: Float64Array;
  /** How many rows differ from each other. */
  readonly distinct: number;
}

/**
 * Sorts the rows by their first column, then the second, and so on. Equal rows are interchangeable, so
 * whatever is computed from the sorted rows does not depend on the order they came in.
 *
 * @throws RangeError when the matrix has no cells or a value is not finite.
 *
 * @example
 * orderRows({ rows: 3, columns: 1, values: new Float64Array([5, 1, 3]) }).order // => [1, 2, 0]
 */
export function orderRows(matrix: Matrix): OrderedRows {
  const { rows, columns, values } = matrix;
  checkCells(matrix);
  const compare = (one: number, other: number): number => {
    for (let j = 0; j < columns; j++) {
      const difference = values[one * columns + j]! - values[other * columns + j]!;
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const order = sortRows(matrix, compare);
  let distinct = 1;
  for (let i = 1; i < rows; i++) if (compare(order[i - 1]!, order[i]!) !== 0) distinct++;
  const means = columnMeans(matrix, order);
  const centred = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      centred[i * columns + j] = values[order[i]! * columns + j]! - means[j]!;
    }
  }
  return { order, rows, columns, values: centred, means, distinct };
}

/**
 * Merge sort, equals in the order they stand. The first column goes along with the row numbers: few rows need
 * the other columns, and the sort of typed arrays, which calls its comparison from outside, took longer.
 */
function sortRows(
  { rows, columns, values }: Matrix,
  compare: (one: number, other: number) => number,
): Int32Array {
  let from = { row: new Int32Array(rows), key: new Float64Array(rows) };
  let into = { row: new Int32Array(rows), key: new Float64Array(rows) };
  for (let row = 0; row < rows; row++) {
    from.row[row] = row;
    from.key[row] = values[row * columns]!;
  }
  for (let width = 1; width < rows; width *= 2) {
    for (let start = 0; start < rows; start += 2 * width) {
      mergeRuns(from, into, start, width, compare);
    }
    [from, into] = [into, from];
  }
  return from.row;
}

interface KeyedRows {
  readonly row: Int32Array;
  readonly key: Float64Array;
}

function mergeRuns(
  { row, key }: KeyedRows,
  into: KeyedRows,
  start: number,
  width: number,
  compare: (one: number, other: number) => number,
): void {
  const middle = Math.min(row.length, start + width);
  const end = Math.min(row.length, middle + width);
  const { row: intoRow, key: intoKey } = into;
  let left = start;
  let right = middle;
  let place = start;
  while (left < middle && right < end) {
    const one = key[left]!;
    const other = key[right]!;
    const isLeft = one < other || (one === other && compare(row[left]!, row[right]!) <= 0);
    intoRow[place] = isLeft ? row[left++]! : row[right++]!;
    intoKey[place++] = isLeft ? one : other;
  }
  for (; left < middle; left++, place++) {
    intoRow[place] = row[left]!;
    intoKey[place] = key[left]!;
  }
  for (; right < end; right++, place++) {
    intoRow[place] = row[right]!;
    intoKey[place] = key[right]!;
  }
}

function checkCells({ rows, columns, values }: Matrix): void {
  if (rows === 0 || columns === 0 || values.length !== rows * columns) {
    throw new RangeError(`invalid matrix: ${rows} × ${columns} with ${values.length} values`);
  }
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`invalid value: ${wrong}`);
}

function columnMeans({ columns, values }: Matrix, order: Int32Array): Float64Array {
  const means = new Float64Array(columns);
  for (const row of order) {
    for (let j = 0; j < columns; j++) means[j]! += values[row * columns + j]! / order.length;
  }
  return means;
}
