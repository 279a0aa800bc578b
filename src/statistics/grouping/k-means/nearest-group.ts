import { type Search, squaredDistance } from './search.ts';

/** How a row's distances weigh: that to its own centre, and those to the others. */
export interface Costs {
  readonly leave: Float64Array;
  readonly join: Float64Array;
}

/** The first row from the given one that the bounds let have a cheaper group; the number of rows when none. */
export function nextUnsure(search: Search, from: number, { leave, join }: Costs): number {
  const { rows, groups, group, travelled, upper, lower } = search;
  for (let i = from; i < rows; i++) {
    const own = group[i]!;
    const cost = (upper[i]! + travelled[own]!) * leave[own]!;
    const first = i * groups;
    for (let c = 0; c < groups; c++) {
      if ((lower[first + c]! - travelled[c]!) * join[c]! < cost && c !== own) return i;
    }
  }
  return rows;
}

/**
 * The group whose centre is cheapest for a row: its own among equals, then the first. Computes no distance
 * that the bounds make needless, and writes down those it computes.
 */
export function cheapestGroup(search: Search, i: number, { leave, join }: Costs): number {
  const { columns, groups, values, group, centres, travelled, settled, upper, lower } = search;
  const own = group[i]!;
  const first = i * groups;
  const distance = Math.sqrt(squaredDistance(values, i * columns, centres, own * columns, columns));
  upper[i] = distance - settled[own]!;
  lower[first + own] = distance + settled[own]!;
  let cost = distance * leave[own]! * rounding;
  let cheapest = own;
  for (let c = 0; c < groups; c++) {
    if (c === own || (lower[first + c]! - travelled[c]!) * join[c]! >= cost) continue;
    const other = Math.sqrt(squaredDistance(values, i * columns, centres, c * columns, columns));
    lower[first + c] = other + settled[c]!;
    if (other * join[c]! >= cost) continue;
    cost = other * join[c]!;
    cheapest = c;
    upper[i] = other - settled[c]!;
  }
  return cheapest;
}

// Less than this share of a gain is rounding, and two rows could change places for ever.
const rounding = 1 - 1e-12;
