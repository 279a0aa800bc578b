import type { Random } from '../../random.ts';
import type { OrderedRows } from '../row-order.ts';
import { exchangeRows } from './exchange.ts';
import { lloydStep } from './lloyd-step.ts';
import { exchangeByProducts } from './product-exchange.ts';
import {
  betweenSquares,
  copyProductSearch,
  newProductSearch,
  totalSquares,
} from './product-search.ts';
import { measureAll, moveCentres, newSearch, type Search, sumGroups } from './search.ts';
import { seedCentres } from './seed-centres.ts';
import { swapCentre } from './swap-centre.ts';

/** Where a restart ended: the group of each ordered row, and how many times the rows were gone through. */
export interface Descent {
  readonly group: Int32Array;
  readonly steps: number;
}

/**
 * One independent search: k-means++, then to an optimum under exchanges, by Lloyd's steps while many rows
 * move. With inner products at hand the optimum is then left again and again by putting one or two centres
 * on rows drawn at random, and kept when no better one has been found in `patience` attempts. Without them a search among many rows ends when fewer than one row in a thousand moves.
 */
export function runRestart(
  rows: OrderedRows,
  products: Float64Array | undefined,
  groups: number,
  random: Random,
  patience: number = usualPatience(rows.rows),
): Descent {
  const search = newSearch(rows, groups);
  seedCentres(search, random);
  if (products !== undefined) {
    const found = swapUntilBest(products, search.group, groups, random, patience);
    return polish(rows, found, groups);
  }
  const steps = 1 + descend(search, rows.rows / 1000);
  return { group: search.group, steps };
}

/** How many attempts in a row may find nothing better: the fewer rows, the more. */
export function usualPatience(rows: number): number {
  return Math.min(50, Math.ceil(4000 / rows));
}

/** Carries groups on to an optimum under exchanges. No group is empty. */
export function polish(rows: OrderedRows, start: Int32Array, groups: number): Descent {
  const search = searchFrom(rows, start, groups);
  const steps = exchangeRows(search, 0);
  return { group: search.group, steps };
}

/** A search that stands where groups are, with nothing known of other distances than today's. */
export function searchFrom(rows: OrderedRows, start: Int32Array, groups: number): Search {
  const search = newSearch(rows, groups);
  search.group.set(start);
  sumGroups(search);
  moveCentres(search);
  measureAll(search);
  return search;
}

/** Lloyd's steps while many rows move, then exchanges until no more than `few` rows do. */
export function descend(search: Search, few: number): number {
  let steps = 1;
  while (lloydStep(search) > search.rows / 50) steps++;
  return steps + exchangeRows(search, few);
}

function swapUntilBest(
  products: Float64Array,
  start: Int32Array,
  groups: number,
  random: Random,
  patience: number,
): Int32Array {
  const rows = start.length;
  const best = newProductSearch(products, start, groups);
  exchangeByProducts(best);
  let between = betweenSquares(best);
  const least = 1e-12 * totalSquares(best);
  const trial = newProductSearch(products, best.group, groups);
  for (let attempt = 0; attempt < patience; attempt++) {
    copyProductSearch(best, trial);
    swapCentre(trial, random.integerBelow(groups), random.integerBelow(rows));
    if (attempt % 2 === 1) {
      swapCentre(trial, random.integerBelow(groups), random.integerBelow(rows));
    }
    exchangeByProducts(trial);
    const reached = betweenSquares(trial);
    if (reached <= between + least) continue;
    between = reached;
    copyProductSearch(trial, best);
    attempt = -1;
  }
  return best.group;
}
