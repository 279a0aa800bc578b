import type { Matrix } from '../matrix/matrix.ts';
import { createStream } from '../random.ts';

/**
 * A bootstrap sample: as many rows, drawn with replacement.
 *
 * @param order the row at each place that is drawn.
 * @param sample its number; a sample depends on the seed and its number alone.
 */
export function drawSample(
  { rows, columns, values }: Matrix,
  order: Int32Array,
  seed: number,
  sample: number,
): Matrix {
  const random = createStream(seed, sample);
  const drawn = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const row = order[random.integerBelow(rows)]!;
    drawn.set(values.subarray(row * columns, (row + 1) * columns), i * columns);
  }
  return { rows, columns, values: drawn };
}
