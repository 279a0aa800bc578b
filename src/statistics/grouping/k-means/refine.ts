import type { Random } from '../../random.ts';
import type { OrderedRows } from '../row-order.ts';
import { withinOfOrdered } from '../within-squares.ts';
import { type Descent, descend, polish, searchFrom } from './restart.ts';
import type { Search } from './search.ts';

/**
 * Carries good groups of many rows on: to an optimum under exchanges, and from there by drawing another group
 * for one row in ten, as long as one of several attempts ends with a smaller sum of squares. The more rows,
 * the fewer attempts, so that it takes no longer than some of the restarts.
 */
export function refine(
  rows: OrderedRows,
  start: Int32Array,
  groups: number,
  random: Random,
): Descent {
  let { group, steps } = polish(rows, start, groups);
  let within = withinOfOrdered(rows, group, groups);
  const patience = Math.min(15, Math.round(90_000 / rows.rows));
  for (let attempt = 0; attempt < patience; attempt++) {
    const search = shaken(rows, group, groups, random);
    steps += descend(search, 0);
    const reached = withinOfOrdered(rows, search.group, groups);
    if (reached >= within * (1 - 1e-12)) continue;
    within = reached;
    group = search.group;
    attempt = -1;
  }
  return { group, steps };
}

/** A search from groups with one row in ten in any of them; the first row of each group stays. */
function shaken(rows: OrderedRows, start: Int32Array, groups: number, random: Random): Search {
  const group = start.slice();
  const kept = new Uint8Array(groups);
  for (let i = 0; i < group.length; i++) {
    const own = start[i]!;
    if (kept[own] === 1 && random.nextFloat() < 0.1) group[i] = random.integerBelow(groups);
    kept[own] = 1;
  }
  return searchFrom(rows, group, groups);
}
