import { kMeans } from '#statistics/grouping/k-means/k-means.ts';
import { orderRows } from '#statistics/grouping/row-order.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';
import { createStream } from '#statistics/random.ts';
import type { CompassMethod } from './compass-recipe.ts';
import { groupByWard } from './group-by-ward.ts';

/**
 * The means of groups found with one restart only: for the hundreds of made tables that a run is compared with.
 *
 * @param number of the table; with the seed and k it decides the stream of random numbers.
 * @returns one a number of groups; fewer rows where fewer areas differ.
 */
export function groupQuickly(
  matrix: Matrix,
  method: CompassMethod,
  ks: readonly number[],
  seed: number,
  number: number,
): readonly Matrix[] {
  const { distinct } = orderRows(matrix);
  const groups = ks.map((k) => Math.min(k, distinct));
  if (method === 'ward') {
    return groupByWard(matrix, groups).map((group) => meansOf(matrix, group));
  }
  return groups.map((k) => {
    const own = createStream(seed, number, quickStream + k).integerBelow(2 ** 32);
    return kMeans(matrix, { groups: k, seed: own, restarts: 1 }).centres;
  });
}

/** Streams of a seed from this part on are the quick searches'. */
const quickStream = 100;

/** Sum of squared distances to the mean of the own group. */
export function withinGroups(matrix: Matrix, group: ArrayLike<number>): number {
  const { columns, values } = meansOf(matrix, group);
  let within = 0;
  for (let i = 0; i < matrix.rows; i++) {
    for (let j = 0; j < columns; j++) {
      within += (matrix.values[i * columns + j]! - values[group[i]! * columns + j]!) ** 2;
    }
  }
  return within;
}

function meansOf({ rows, columns, values }: Matrix, group: ArrayLike<number>): Matrix {
  const groups = Math.max(...Array.from(group)) + 1;
  const counts = new Int32Array(groups);
  const means = new Float64Array(groups * columns);
  for (let i = 0; i < rows; i++) {
    counts[group[i]!]! += 1;
    for (let j = 0; j < columns; j++) means[group[i]! * columns + j]! += values[i * columns + j]!;
  }
  for (let at = 0; at < means.length; at++) means[at]! /= counts[Math.floor(at / columns)]!;
  return { rows: groups, columns, values: means };
}
