import type { Matrix } from '../matrix/matrix.ts';

/** Areas joined to regions that hang together. */
export interface Regions {
  readonly count: number;
  /** The region of each area; numbered in the order of their first areas. */
  readonly regionOf: Int32Array;
  /** The squared distances of the areas to the means of their regions, summed. */
  readonly withinSumOfSquares: number;
}

/** How large a region must be at least, such as 5 areas or 10,000 inhabitants. */
export interface LeastSize {
  /** What each area counts for; finite numbers ≥ 0. */
  readonly sizes: ArrayLike<number>;
  readonly least: number;
}

/**
 * Numbers the labels of areas in the order of their first areas, and sums squares within.
 *
 * @example
 * regionsOf([7, 7, 3], { rows: 3, columns: 1, values: [1, 3, 9] }) // => { count: 2, regionOf: [0, 0, 1], withinSumOfSquares: 2 }
 */
export function regionsOf(labels: ArrayLike<number>, { rows, columns, values }: Matrix): Regions {
  const numbers = new Map<number, number>();
  const regionOf = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const label = labels[i]!;
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    regionOf[i] = numbers.get(label)!;
  }
  const count = numbers.size;
  const counts = new Float64Array(count);
  const means = new Float64Array(count * columns);
  for (let i = 0; i < rows; i++) counts[regionOf[i]!]! += 1;
  for (let i = 0; i < rows; i++) {
    const region = regionOf[i]!;
    for (let j = 0; j < columns; j++) {
      means[region * columns + j]! += values[i * columns + j]! / counts[region]!;
    }
  }
  let withinSumOfSquares = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      withinSumOfSquares += (values[i * columns + j]! - means[regionOf[i]! * columns + j]!) ** 2;
    }
  }
  return { count, regionOf, withinSumOfSquares };
}

/**
 * The columns moved so that each has the mean 0: sums keep their digits whatever the level of the numbers.
 *
 * @example
 * centred({ rows: 2, columns: 1, values: [1, 3] }).values // => [-1, 1]
 */
export function centred({ rows, columns, values }: Matrix): Matrix {
  const moved = Float64Array.from(values);
  for (let j = 0; j < columns; j++) {
    let mean = 0;
    for (let i = 0; i < rows; i++) mean += values[i * columns + j]! / rows;
    for (let i = 0; i < rows; i++) moved[i * columns + j]! -= mean;
  }
  return { rows, columns, values: moved };
}
