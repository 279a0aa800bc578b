import type { Matrix } from '../matrix/matrix.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { createTreeCutter, type TreeCut } from './cut-tree.ts';
import { planRegions, type RegionPlan } from './region-plan.ts';
import { type LeastSize, type Regions, regionsOf } from './regions.ts';
import { type SpanningForest, spanningForest, squaredDistance } from './spanning-forest.ts';

/**
 * SKATER: joins areas that border on each other and are alike, by cutting the minimum spanning tree of
 * their borders where the sum of squares within falls most, one cut after another. Each separate part of
 * the map begins as a tree of its own.
 *
 * Fast and without chance, but no cut is ever taken back: `improveRegions` goes on from here.
 *
 * Source: Assunção, Neves, Câmara and Freitas, "Efficient regionalization techniques for socio-economic
 * geographical units using minimum spanning trees" (2006).
 *
 * @param data one row an area, on scales that may be compared, such as standard scores.
 * @param count how many regions, separate parts of the map included.
 * @throws RangeError when an argument is not usable, or the tree has no cut left that keeps the least size.
 *
 * @example
 * const line = { areaCount: 3, starts: [0, 1, 3, 4], neighbours: [1, 0, 2, 1] };
 * skater({ rows: 3, columns: 1, values: [0, 1, 9] }, line, 2).regionOf // => [0, 0, 1]
 */
export function skater(
  data: Matrix,
  weights: SpatialWeights,
  count: number,
  leastSize?: LeastSize,
): Regions {
  const plan = planRegions(data, weights, count, leastSize);
  const members = Int32Array.from({ length: data.rows }, (_, i) => i);
  const forest = spanningForest(plan.graph, members, (a, b) => squaredDistance(plan.data, a, b));
  const labels = cutForest(plan, forest);
  if (labels === undefined) throw noneLeft(plan);
  return regionsOf(labels, data);
}

function noneLeft({ count, leastSize }: RegionPlan): RangeError {
  return new RangeError(`invalid regions: ${count}, not with at least ${leastSize.least} in each`);
}

/**
 * Cuts a spanning forest of all areas into the regions that are planned.
 *
 * @param favour see `createTreeCutter`.
 * @returns a label 0 … count − 1 for each area; undefined when no cut is left that keeps the least size.
 */
export function cutForest(
  plan: RegionPlan,
  forest: SpanningForest,
  favour: () => number = () => 1,
): Int32Array | undefined {
  const { partOf, partCount, count, leastSize, data } = plan;
  const cutter = createTreeCutter(forest, data, leastSize, favour);
  const labels = Int32Array.from(partOf);
  const cuts: (TreeCut | undefined)[] = [];
  for (let part = 0; part < partCount; part++) cuts.push(cutter.bestCut(partOf.indexOf(part)));
  for (let regions = partCount; regions < count; regions++) {
    const cut = cuts[indexOfBest(cuts)];
    if (cut === undefined) return undefined;
    cutter.remove(cut.border);
    for (const area of cut.part) labels[area] = regions;
    const ends = [forest.from[cut.border]!, forest.to[cut.border]!];
    for (const end of ends) cuts[labels[end]!] = cutter.bestCut(end);
  }
  return labels;
}

/** The place of the greatest gain, the first of equal ones; 0 when there is none. */
function indexOfBest(cuts: readonly (TreeCut | undefined)[]): number {
  let best = 0;
  cuts.forEach((cut, i) => {
    if ((cut?.gain ?? -1) > (cuts[best]?.gain ?? -1)) best = i;
  });
  return best;
}
