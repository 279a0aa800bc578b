/**
 * How many rows each group has.
 *
 * @param group a number 0 … groups − 1 for each row, none of them without a row.
 * @throws RangeError when it is none of that.
 */
export function groupCounts(group: ArrayLike<number>): Int32Array {
  let groups = 0;
  for (let i = 0; i < group.length; i++) {
    const one = group[i]!;
    if (!Number.isInteger(one) || one < 0 || one >= group.length) {
      throw new RangeError(`invalid group: ${one}`);
    }
    groups = Math.max(groups, one + 1);
  }
  const counts = new Int32Array(groups);
  for (let i = 0; i < group.length; i++) counts[group[i]!]! += 1;
  const empty = counts.indexOf(0);
  if (empty >= 0) throw new RangeError(`invalid group: ${empty} has no row`);
  return counts;
}
