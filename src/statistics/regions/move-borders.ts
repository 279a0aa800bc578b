import type { RegionPlan } from './region-plan.ts';
import type { RegionState } from './region-state.ts';
import type { ConnectionTest } from './stays-connected.ts';

/** Smaller falls than this share of the sum of squares between are rounding. */
const ROUNDING = 1e-12;

/**
 * Moves areas at borders to the neighbouring region where the sum of squares within falls most, as long as
 * any move lowers it, every region hangs together, keeps its least size and at least one area.
 *
 * Source: Openshaw, "A geographical solution to scale and aggregation problems" (1977), the automatic zoning
 * procedure, with the steepest move of each area.
 */
export function moveBorders(
  { graph, leastSize }: RegionPlan,
  state: RegionState,
  isConnectedWithout: ConnectionTest,
): void {
  const { areaCount, starts, neighbours } = graph;
  const { labels } = state;
  const least = -ROUNDING * (1 + state.between());
  // An area is looked at again only when its region or one beside it has changed since.
  const changedAt = new Int32Array(state.counts.length);
  const lookedAt = new Int32Array(areaCount).fill(-1);
  let clock = 0;
  const isSettled = (area: number): boolean => {
    let latest = changedAt[labels[area]!]!;
    for (let k = starts[area]!; k < starts[area + 1]!; k++) {
      latest = Math.max(latest, changedAt[labels[neighbours[k]!]!]!);
    }
    return latest <= lookedAt[area]!;
  };
  const bestMove = (area: number): number => {
    const own = labels[area]!;
    if (state.counts[own] === 1) return own;
    if (state.sizes[own]! - leastSize.sizes[area]! < leastSize.least) return own;
    let best = own;
    let bestChange = least;
    let before = own;
    for (let k = starts[area]!; k < starts[area + 1]!; k++) {
      const to = labels[neighbours[k]!]!;
      if (to === own || to === before) continue;
      before = to;
      const change = state.changeOf(area, to);
      if (change < bestChange) [best, bestChange] = [to, change];
    }
    return best;
  };
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (let area = 0; area < areaCount; area++) {
      if (isSettled(area)) continue;
      lookedAt[area] = clock;
      const from = labels[area]!;
      const to = bestMove(area);
      if (to === from || !isConnectedWithout(labels, area)) continue;
      state.move(area, to);
      clock += 1;
      changedAt[from] = clock;
      changedAt[to] = clock;
      hasMoved = true;
    }
  }
}
