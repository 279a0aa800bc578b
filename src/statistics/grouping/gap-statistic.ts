import type { Matrix } from '../matrix/matrix.ts';
import { createStream } from '../random.ts';
import { groupOnce } from './k-means/group-once.ts';

/** What the references of a gap statistic are drawn from. */
export interface GapInput {
  readonly matrix: Matrix;
  /** Numbers of groups. */
  readonly groups: readonly number[];
  readonly seed: number;
}

/** How much better than by chance so many groups fit. */
export interface Gap {
  readonly groups: number;
  /** Mean log sum of squares of the references less that of the rows; undefined when either is log 0. */
  readonly gap: number | undefined;
  /** Its standard error √(1 + 1/B)·s, s with divisor B. */
  readonly error: number | undefined;
}

/**
 * The logarithms of the sums of squares within groups of some reference tables, for one thread of several. A
 * reference has as many rows, drawn evenly between the smallest and the largest value of each column.
 *
 * @param from the first reference; each has a stream of random numbers of its own.
 * @param to one after the last.
 * @returns for each reference one for each number of groups, one after the other; −Infinity for none left.
 */
export function gapPart(
  { matrix, groups, seed }: GapInput,
  from: number,
  to: number,
): Float64Array {
  const logs = new Float64Array((to - from) * groups.length);
  for (let reference = from; reference < to; reference++) {
    const drawn = drawReference(matrix, seed, reference);
    for (const [place, { within }] of groupOnce(drawn, groups, seed, reference).entries()) {
      logs[(reference - from) * groups.length + place] = Math.log(within);
    }
  }
  return logs;
}

/**
 * The gap statistic: E*[log W_k] − log W_k, where W_k is the sum of squares within k groups and E* its mean
 * over tables without groups. The larger the gap, the more the groups are than chance.
 *
 * Source: Tibshirani, Walther and Hastie, "Estimating the number of clusters in a data set via the gap
 * statistic", JRSS B 63 (2001), with references from the box along the columns.
 *
 * @param within the sum of squares of the rows for each number of groups.
 * @param parts the answers of `gapPart` in order.
 */
export function mergeGap(
  { groups }: GapInput,
  within: readonly number[],
  parts: readonly Float64Array[],
): readonly Gap[] {
  const logs = parts.flatMap((part) => [...part]);
  const references = logs.length / groups.length;
  return groups.map((count, place) => {
    const own = logs.filter((_, i) => i % groups.length === place);
    const mean = own.reduce((sum, log) => sum + log, 0) / references;
    const squares = own.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    const gap = mean - Math.log(within[place]!);
    const isKnown = Number.isFinite(gap);
    const error = Math.sqrt((squares / references) * (1 + 1 / references));
    return { groups: count, gap: isKnown ? gap : undefined, error: isKnown ? error : undefined };
  });
}

/**
 * The number of groups that the gap statistic speaks for: the smallest whose gap is at least the next one's
 * less that one's standard error. Undefined when none is so.
 *
 * @param gaps of numbers of groups in ascending order, each one more than the one before.
 *
 * @example
 * groupsByGap([
 *   { groups: 2, gap: 0.1, error: 0.01 },
 *   { groups: 3, gap: 0.3, error: 0.01 },
 *   { groups: 4, gap: 0.305, error: 0.01 },
 * ]) // => 3
 */
export function groupsByGap(gaps: readonly Gap[]): number | undefined {
  const chosen = gaps.find(({ gap }, place) => {
    const next = gaps[place + 1];
    if (gap === undefined || next?.gap === undefined) return false;
    return gap >= next.gap - next.error!;
  });
  return chosen?.groups;
}

function drawReference({ rows, columns, values }: Matrix, seed: number, reference: number): Matrix {
  const { nextFloat } = createStream(seed, reference);
  const drawn = new Float64Array(rows * columns);
  for (let j = 0; j < columns; j++) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rows; i++) {
      least = Math.min(least, values[i * columns + j]!);
      most = Math.max(most, values[i * columns + j]!);
    }
    for (let i = 0; i < rows; i++) drawn[i * columns + j] = least + (most - least) * nextFloat();
  }
  return { rows, columns, values: drawn };
}
