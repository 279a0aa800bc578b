import { type Costs, cheapestGroup, nextUnsure } from './nearest-group.ts';
import { moveCentre, moveRow, type Search, settleCentres } from './search.ts';

/**
 * Moves single rows to other groups as long as a move makes the sum of squares smaller, the centres following
 * at once, until no move does: an optimum under exchanges, at least as good as Lloyd's.
 *
 * A row of group a leaves for b when n_b/(n_b + 1)·d_b² < n_a/(n_a − 1)·d_a². The last row of a group stays.
 *
 * Source: Hartigan and Wong, "Algorithm AS 136", Applied Statistics 28 (1979).
 *
 * @param few the search ends when no more rows than this move while all are gone through; 0 for the optimum.
 * @returns how many times the rows were gone through.
 */
export function exchangeRows(search: Search, few: number): number {
  const { groups, counts } = search;
  const costs: Costs = { leave: new Float64Array(groups), join: new Float64Array(groups) };
  const follow = (c: number): void => {
    const count = counts[c]!;
    costs.leave[c] = count > 1 ? Math.sqrt(count / (count - 1)) : 0;
    costs.join[c] = Math.sqrt(count / (count + 1));
  };
  for (let c = 0; c < groups; c++) follow(c);
  let passes = 0;
  let moved: number;
  do {
    passes++;
    moved = exchangeOnce(search, costs, follow);
    settleCentres(search);
  } while (moved > few);
  return passes;
}

function exchangeOnce(search: Search, costs: Costs, follow: (c: number) => void): number {
  const { rows, groups, group, lower, upper, settled } = search;
  let moved = 0;
  for (let i = nextUnsure(search, 0, costs); i < rows; i = nextUnsure(search, i + 1, costs)) {
    const from = group[i]!;
    const to = cheapestGroup(search, i, costs);
    if (to === from) continue;
    // The centres move along the row's own line of sight: one away from it, the other towards it.
    const left = lower[i * groups + from]! - settled[from]!;
    const joined = lower[i * groups + to]! - settled[to]!;
    moveRow(search, i, to);
    moveCentre(search, from);
    moveCentre(search, to);
    lower[i * groups + from] = left / (1 - 1 / (search.counts[from]! + 1)) + settled[from]!;
    upper[i] = joined * (1 - 1 / search.counts[to]!) - settled[to]!;
    follow(from);
    follow(to);
    moved++;
  }
  return moved;
}
