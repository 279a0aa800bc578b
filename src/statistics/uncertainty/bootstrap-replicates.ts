import { createStream } from '../random.ts';

/** What a bootstrap looks at: rows may repeat, and each row stands for an observation. */
export type RowStatistic = (rows: Int32Array) => number | undefined;

/**
 * The statistic of the resamples `from` … `to − 1`: as many rows as there are, drawn with replacement. A
 * resample depends on the seed and its number only. One for which the statistic has no answer is left out.
 *
 * @param count of rows, at least 1.
 *
 * @example
 * bootstrapReplicates(3, () => 1, 7, 0, 2) // => [1, 1]
 */
export function bootstrapReplicates(
  count: number,
  statistic: RowStatistic,
  seed: number,
  from: number,
  to: number,
): number[] {
  const rows = new Int32Array(count);
  const answers: number[] = [];
  for (let replicate = from; replicate < to; replicate++) {
    const { integerBelow } = createStream(seed, replicate);
    for (let i = 0; i < count; i++) rows[i] = integerBelow(count);
    const answer = statistic(rows);
    if (answer !== undefined) answers.push(answer);
  }
  return answers;
}

/**
 * The statistic without each of the rows in turn; undefined when one of them has no answer.
 *
 * @example
 * jackknifeValues(3, (rows) => rows[0] + rows[1]) // => [3, 2, 1]
 */
export function jackknifeValues(
  count: number,
  statistic: RowStatistic,
): readonly number[] | undefined {
  const values: number[] = [];
  const rows = Int32Array.from({ length: count - 1 }, (_, i) => i + 1);
  for (let left = 0; left < count; left++) {
    const value = statistic(rows);
    if (value === undefined) return undefined;
    values.push(value);
    // The next row is left out instead of this one.
    rows[left] = left;
  }
  return values;
}
