import type { GroupTree } from './ward.ts';

/**
 * The groups of a tree when so many are left, by the first merges: the group of each row. They are numbered
 * by their first row, as `cutree` of R does but from 0; `groupingOf` numbers them whatever the order of rows.
 *
 * @param groups a whole number 1 … rows.
 * @throws RangeError when the number of groups is not usable.
 *
 * @example
 * const merges = new Int32Array([-1, -3, -2, 1]);
 * cutTree({ rows: 3, merges, heights: new Float64Array([1, 9]) }, 2) // => [0, 1, 0]
 */
export function cutTree({ rows, merges }: GroupTree, groups: number): Int32Array {
  if (!Number.isInteger(groups) || groups < 1 || groups > rows) {
    throw new RangeError(`invalid groups: ${groups} of ${rows} rows`);
  }
  // The merge that each row or merge goes into, of those that are done; rows first.
  const done = rows - groups;
  const into = new Int32Array(rows + done).fill(-1);
  for (let step = 0; step < done; step++) {
    for (const part of merges.subarray(2 * step, 2 * step + 2)) {
      into[part < 0 ? -part - 1 : rows + part - 1] = rows + step;
    }
  }
  const top = into.slice();
  for (let i = top.length - 1; i >= 0; i--) top[i] = into[i]! < 0 ? i : top[into[i]!]!;
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: rows }, (_, row) => {
    const number = numbers.get(top[row]!) ?? numbers.size;
    numbers.set(top[row]!, number);
    return number;
  });
}
