import type { Matrix } from '#statistics/matrix/matrix.ts';
import { createStream } from '#statistics/random.ts';
import type { CompassMethod } from './compass-recipe.ts';
import { groupQuickly } from './group-quickly.ts';

/** Made areas without any landscapes, for the gap statistic. */
export interface ReferencePart {
  readonly rows: number;
  /** Smallest and largest of the areas along each principal component. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly method: CompassMethod;
  readonly ks: readonly number[];
  readonly seed: number;
  /** References from this to just before that. */
  readonly from: number;
  readonly to: number;
}

/** Streams of this part of a seed are the references'. */
const referenceStream = 1;

/**
 * Jämförelse utan landskap: areas drawn evenly in the box of the principal components are put together as the real
 * ones are; how small their sums of squares become tells what a number of landscapes gives when there are none.
 *
 * Source: Tibshirani, Walther and Hastie, "Estimating the number of clusters in a data set via the gap statistic",
 * Journal of the Royal Statistical Society B 63 (2001), reference (b).
 *
 * @returns the natural logarithm of the sum of squares within, one list a number of landscapes, by reference.
 */
export function referenceLandscapes(part: ReferencePart): readonly Float64Array[] {
  const { rows, ranges, method, ks, seed, from, to } = part;
  const logs = ks.map(() => new Float64Array(to - from));
  for (let reference = from; reference < to; reference++) {
    const made = drawReference(rows, ranges, seed, reference);
    for (const [i, { within }] of groupQuickly(made, method, ks, seed, reference).entries()) {
      logs[i]![reference - from] = Math.log(within);
    }
  }
  return logs;
}

function drawReference(
  rows: number,
  ranges: ReferencePart['ranges'],
  seed: number,
  reference: number,
): Matrix {
  const random = createStream(seed, reference, referenceStream);
  const columns = ranges.length;
  const values = new Float64Array(rows * columns);
  for (let at = 0; at < values.length; at++) {
    const [low, high] = ranges[at % columns]!;
    values[at] = low + (high - low) * random.nextFloat();
  }
  return { rows, columns, values };
}
