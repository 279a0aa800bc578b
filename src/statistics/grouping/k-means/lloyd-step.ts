import { type Costs, cheapestGroup, nextUnsure } from './nearest-group.ts';
import { moveCentres, moveRow, type Search, squaredDistance } from './search.ts';

/**
 * One step of Lloyd's algorithm: each row joins its nearest centre (it stays where it is among equals), then
 * each centre goes to the mean of its rows. An empty group takes the row farthest from its own centre.
 * The bounds are right when it begins and when it ends.
 *
 * Source: Lloyd, "Least squares quantization in PCM", IEEE Trans. Inf. Theory 28 (1982).
 *
 * @returns how many rows changed group.
 */
export function lloydStep(search: Search): number {
  const ones = new Float64Array(search.groups).fill(1);
  const costs: Costs = { leave: ones, join: ones };
  let moved = 0;
  for (
    let i = nextUnsure(search, 0, costs);
    i < search.rows;
    i = nextUnsure(search, i + 1, costs)
  ) {
    const nearest = cheapestGroup(search, i, costs);
    if (nearest === search.group[i]) continue;
    moveRow(search, i, nearest);
    moved++;
  }
  fillEmpty(search);
  moveCentres(search);
  return moved;
}

function fillEmpty(search: Search): void {
  for (let c = 0; c < search.groups; c++) {
    if (search.counts[c] === 0) takeFarthest(search, c);
  }
}

/** Moves the row that is farthest from its centre, the first of equals, to a group; none is left empty by it. */
function takeFarthest(search: Search, to: number): void {
  const { rows, columns, groups, values, group, counts, centres, settled, upper, lower } = search;
  let farthest = 0;
  let most = -1;
  for (let i = 0; i < rows; i++) {
    const own = group[i]!;
    const squared = squaredDistance(values, i * columns, centres, own * columns, columns);
    if (counts[own]! > 1 && squared > most) {
      most = squared;
      farthest = i;
    }
  }
  moveRow(search, farthest, to);
  const distance = Math.sqrt(
    squaredDistance(values, farthest * columns, centres, to * columns, columns),
  );
  upper[farthest] = distance - settled[to]!;
  lower[farthest * groups + to] = distance + settled[to]!;
}
