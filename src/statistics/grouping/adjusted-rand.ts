import { confusionTable } from './confusion-table.ts';

/**
 * The adjusted Rand index of two groupings of the same things: 1 when they are the same, about 0 when they
 * agree no more than chance does, below 0 when less. (Σ C(n_ij, 2) − E) / (½(A + B) − E) with
 * A = Σ C(n_i., 2), B = Σ C(n_.j, 2) and E = AB / C(n, 2).
 *
 * Two groupings that both have one group, or both one for each thing, are the same: 1.
 *
 * Source: Hubert and Arabie, "Comparing partitions", Journal of Classification 2 (1985).
 *
 * @param one a group for each thing; only which are equal matters.
 * @throws RangeError when they differ in length or have fewer than two things.
 *
 * @example
 * adjustedRand([1, 1, 2, 2], ['b', 'b', 'a', 'a']) // => 1
 * adjustedRand([1, 1, 2, 2], [1, 2, 1, 2]) // => -0.5
 */
export function adjustedRand(
  one: ArrayLike<string | number>,
  other: ArrayLike<string | number>,
): number {
  const { rows, columns, counts } = confusionTable(one, other);
  if (one.length < 2) throw new RangeError(`invalid groupings: ${one.length} things`);
  let both = 0;
  let ofOne = 0;
  for (let r = 0; r < rows.length; r++) {
    let sum = 0;
    for (const count of counts[r]!) {
      both += pairs(count);
      sum += count;
    }
    ofOne += pairs(sum);
  }
  let ofOther = 0;
  for (let c = 0; c < columns.length; c++) {
    let sum = 0;
    for (const row of counts) sum += row[c]!;
    ofOther += pairs(sum);
  }
  const expected = (ofOne * ofOther) / pairs(one.length);
  const most = (ofOne + ofOther) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
