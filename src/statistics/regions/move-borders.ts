import type { RegionPlan } from './region-plan.ts';
import type { RegionState } from './region-state.ts';
import type { SeveredBy } from './severed-by.ts';

/** Smaller falls than this share of the sum of squares between are rounding. */
const ROUNDING = 1e-12;

/**
 * Moves areas at borders to the neighbouring region where the sum of squares within falls most, as long as
 * any move lowers it; what an area would cut off from its region goes with it. Every region hangs together
 * all the time, keeps its least size and at least one area.
 *
 * Source: Openshaw, "A geographical solution to scale and aggregation problems" (1977), the automatic zoning
 * procedure, with the steepest move of each area.
 */
export function moveBorders(
  { graph, leastSize }: RegionPlan,
  state: RegionState,
  severedBy: SeveredBy,
): void {
  const { areaCount, starts, neighbours } = graph;
  const { labels } = state;
  const least = -ROUNDING * (1 + state.between());
  // An area is looked at again only when its region or one beside it has changed since.
  const changedAt = new Int32Array(state.counts.length);
  const lookedAt = new Int32Array(areaCount).fill(-1);
  let clock = 0;

  /** Whether the area lies at a border that has changed since it was looked at. */
  const isOpen = (area: number): boolean => {
    const own = labels[area]!;
    let isAtBorder = false;
    let latest = changedAt[own]!;
    for (let k = starts[area]!; k < starts[area + 1]!; k++) {
      const other = labels[neighbours[k]!]!;
      if (other === own) continue;
      isAtBorder = true;
      latest = Math.max(latest, changedAt[other]!);
    }
    return isAtBorder && state.counts[own]! > 1 && latest > lookedAt[area]!;
  };
  const sizeOf = (areas: readonly number[]): number => {
    let size = 0;
    for (const area of areas) size += leastSize.sizes[area]!;
    return size;
  };
  /** The region beside the areas where they had better be; their own when there is none. */
  const bestRegion = (areas: readonly number[]): number => {
    const own = labels[areas[0]!]!;
    const tried = new Set([own]);
    let best = own;
    let bestChange = least;
    for (const area of areas) {
      for (let k = starts[area]!; k < starts[area + 1]!; k++) {
        const to = labels[neighbours[k]!]!;
        if (tried.has(to)) continue;
        tried.add(to);
        const change = state.changeOf(areas, to);
        if (change < bestChange) [best, bestChange] = [to, change];
      }
    }
    return best;
  };
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (let area = 0; area < areaCount; area++) {
      if (!isOpen(area)) continue;
      lookedAt[area] = clock;
      const from = labels[area]!;
      const areas = [area, ...severedBy(labels, area)];
      if (state.sizes[from]! - sizeOf(areas) < leastSize.least) continue;
      const to = bestRegion(areas);
      if (to === from) continue;
      for (const one of areas) state.move(one, to);
      clock += 1;
      changedAt[from] = clock;
      changedAt[to] = clock;
      hasMoved = true;
    }
  }
}
