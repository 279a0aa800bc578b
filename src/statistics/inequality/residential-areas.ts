/** How many live in an area, of a group and of all others. */
export interface ResidentialArea {
  /** Whole numbers ≥ 0. */
  readonly group: number;
  readonly others: number;
}

/** Sums over all areas. */
export interface Residents {
  /** Those with anyone in them. */
  readonly areas: readonly ResidentialArea[];
  readonly group: number;
  readonly others: number;
}

/**
 * The areas that have residents, with their sums.
 *
 * @returns undefined when no one of the group, or none but the group, lives anywhere.
 * @throws RangeError for a count that is not a whole number ≥ 0.
 */
export function residentsOf(given: readonly ResidentialArea[]): Residents | undefined {
  let group = 0;
  let others = 0;
  for (const area of given) {
    for (const count of [area.group, area.others]) {
      if (!(Number.isSafeInteger(count) && count >= 0))
        throw new RangeError(`invalid count: ${count}`);
    }
    group += area.group;
    others += area.others;
  }
  if (group === 0 || others === 0) return undefined;
  return { areas: given.filter((area) => area.group + area.others > 0), group, others };
}
