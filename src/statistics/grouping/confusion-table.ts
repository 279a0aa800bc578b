/** How many have each pair of groups: a row for each group of the one, a column for each of the other. */
export interface ConfusionTable<One, Other> {
  /** The groups of the one, ascending. */
  readonly rows: readonly One[];
  /** The groups of the other, ascending. */
  readonly columns: readonly Other[];
  readonly counts: readonly Int32Array[];
}

/**
 * Counts how two groupings of the same things meet. The groups are in ascending order, numbers by size and
 * texts by their characters.
 *
 * @throws RangeError when the groupings differ in length.
 *
 * @example
 * confusionTable(['b', 'a', 'b'], [1, 1, 2]).counts // => [[1, 0], [1, 1]]
 */
export function confusionTable<One extends string | number, Other extends string | number>(
  one: ArrayLike<One>,
  other: ArrayLike<Other>,
): ConfusionTable<One, Other> {
  if (one.length !== other.length) {
    throw new RangeError(`invalid groupings: ${one.length} and ${other.length} groups`);
  }
  const rows = ascending(one);
  const columns = ascending(other);
  const rowOf = new Map(rows.map((group, place) => [group, place]));
  const columnOf = new Map(columns.map((group, place) => [group, place]));
  const counts = rows.map(() => new Int32Array(columns.length));
  for (let i = 0; i < one.length; i++) counts[rowOf.get(one[i]!)!]![columnOf.get(other[i]!)!]! += 1;
  return { rows, columns, counts };
}

function ascending<Group extends string | number>(groups: ArrayLike<Group>): Group[] {
  return [...new Set(Array.from(groups))].sort((one, other) => {
    if (one === other) return 0;
    return one < other ? -1 : 1;
  });
}
