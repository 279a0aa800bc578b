import type { Matrix } from '../matrix/matrix.ts';
import { createStream, type Random } from '../random.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { createTreeCutter } from './cut-tree.ts';
import { moveBorders } from './move-borders.ts';
import { planRegions, type RegionPlan } from './region-plan.ts';
import { createRegionState, type RegionState } from './region-state.ts';
import { type LeastSize, type Regions, regionsOf } from './regions.ts';
import { createSeveredBy } from './severed-by.ts';
import { cutForest } from './skater.ts';
import { spanningForest, squaredDistance } from './spanning-forest.ts';

/** How long and from which seed regions are improved. */
export interface ImproveOptions {
  /** How often regions are joined and divided anew; 0 only moves borders. Default: see `defaultRounds`. */
  readonly rounds?: number;
  readonly seed: number;
  readonly leastSize?: LeastSize | undefined;
}

/**
 * How often regions are joined and divided anew unless told: 1,000 times for up to 120 areas, fewer for
 * more, and at least 20 times.
 *
 * @example
 * [184, 6000, 60000].map(defaultRounds) // => [652, 20, 20]
 */
export function defaultRounds(areaCount: number): number {
  return Math.max(20, Math.min(1000, Math.floor(120_000 / areaCount)));
}

/**
 * Lowers the sum of squares within regions: areas at borders go to the better region; then, round by round,
 * two regions are joined and divided anew, or two are joined and a third is divided, or all are laid out
 * afresh, and borders are moved again; what is better is kept. Every region hangs together all the time.
 *
 * Source: border moves as in `moveBorders`; the rounds are an iterated local search (Lourenço, Martin and
 * Stützle, "Iterated local search" (2003)) in which the dividing is a cut of a random spanning tree.
 *
 * @param start where to begin, such as from `skater`; each of its regions hangs together.
 * @returns regions with at most the sum of squares of the start; the same for the same seed.
 * @throws RangeError when an argument is not usable or a region of the start does not hang together.
 *
 * @example
 * const line = { areaCount: 4, starts: [0, 1, 3, 5, 6], neighbours: [1, 0, 2, 1, 3, 2] };
 * const data = { rows: 4, columns: 1, values: [0, 0, 9, 9] };
 * improveRegions(data, line, [0, 1, 1, 1], { seed: 1 }).regionOf // => [0, 0, 1, 1]
 */
export function improveRegions(
  data: Matrix,
  weights: SpatialWeights,
  start: ArrayLike<number>,
  options: ImproveOptions,
): Regions {
  const rounds = options.rounds ?? defaultRounds(data.rows);
  if (!Number.isInteger(rounds) || rounds < 0) throw new RangeError(`invalid rounds: ${rounds}`);
  if (start.length !== data.rows) {
    throw new RangeError(`invalid start: ${start.length} labels for ${data.rows} rows`);
  }
  const { count, regionOf } = regionsOf(start, data);
  const plan = planRegions(data, weights, count, options.leastSize);
  checkStart(plan, regionOf);
  const severedBy = createSeveredBy(plan.graph);
  let best = createRegionState(plan, regionOf);
  moveBorders(plan, best, severedBy);
  let bestBetween = best.between();
  for (let round = 0; round < rounds; round++) {
    const changed = changeRegions(plan, best, createStream(options.seed, round), round);
    if (changed === undefined) continue;
    const state = createRegionState(plan, changed);
    moveBorders(plan, state, severedBy);
    const between = state.between();
    if (between > bestBetween) [best, bestBetween] = [state, between];
  }
  return regionsOf(best.labels, data);
}

/**
 * New labels to go on from; undefined when they would not keep the least size. Every fourth round lays all
 * regions out afresh.
 */
function changeRegions(
  plan: RegionPlan,
  state: RegionState,
  random: Random,
  round: number,
): Int32Array | undefined {
  const members = Int32Array.from({ length: plan.data.rows }, (_, i) => i);
  // Every other time the best cut of a random tree, else one that chance has a say in.
  const favour = random.integerBelow(2) === 0 ? () => 1 : random.nextFloat;
  if (round % 4 !== 3) return joinAndDivide(plan, state.labels, random, favour);
  return cutForest(plan, spanningForest(plan.graph, members, randomCost(plan, random)), favour);
}

/** Joins two regions and divides the same again, or, every other time, any region. */
function joinAndDivide(
  plan: RegionPlan,
  labels: Int32Array,
  random: Random,
  favour: () => number,
): Int32Array | undefined {
  const pair = randomBorder(plan, labels, random);
  if (pair === undefined) return undefined;
  const [kept, emptied] = pair;
  const joined = labels.map((label) => (label === emptied ? kept : label));
  const divided = random.integerBelow(2) === 0 ? kept : joined[random.integerBelow(joined.length)]!;
  return divide(plan, joined, [divided, emptied], random, favour);
}

/** The regions on the two sides of a random border between regions. */
function randomBorder(
  { graph }: RegionPlan,
  labels: Int32Array,
  random: Random,
): readonly [number, number] | undefined {
  const borders: (readonly [number, number])[] = [];
  for (let i = 0; i < graph.areaCount; i++) {
    for (let k = graph.starts[i]!; k < graph.starts[i + 1]!; k++) {
      const j = graph.neighbours[k]!;
      if (labels[i] !== labels[j]) borders.push([labels[i]!, labels[j]!]);
    }
  }
  return borders.length === 0 ? undefined : borders[random.integerBelow(borders.length)];
}

/** Cuts a random spanning tree of a region, and gives the one part to another label. */
function divide(
  plan: RegionPlan,
  labels: Int32Array,
  [region, added]: readonly [number, number],
  random: Random,
  favour: () => number,
): Int32Array | undefined {
  const members = labels.map((_, i) => i).filter((i) => labels[i] === region);
  const forest = spanningForest(plan.graph, members, randomCost(plan, random));
  const cut = createTreeCutter(forest, plan.data, plan.leastSize, favour).bestCut(members[0]!);
  if (cut === undefined) return undefined;
  for (const area of cut.part) labels[area] = added;
  return labels;
}

/** Half of the trees lean on likeness, the other half are random through and through. */
function randomCost({ data }: RegionPlan, random: Random): (a: number, b: number) => number {
  if (random.integerBelow(2) === 0) return () => random.nextFloat();
  return (a, b) => squaredDistance(data, a, b) * random.nextFloat();
}

function checkStart({ graph, count }: RegionPlan, regionOf: Int32Array): void {
  const seen = new Uint8Array(graph.areaCount);
  const hasBegun = new Uint8Array(count);
  for (let first = 0; first < graph.areaCount; first++) {
    if (seen[first] === 1) continue;
    const region = regionOf[first]!;
    if (hasBegun[region] === 1) {
      throw new RangeError(`invalid start: region ${region} does not hang together`);
    }
    hasBegun[region] = 1;
    const stack = [first];
    seen[first] = 1;
    for (let area = stack.pop(); area !== undefined; area = stack.pop()) {
      for (let k = graph.starts[area]!; k < graph.starts[area + 1]!; k++) {
        const next = graph.neighbours[k]!;
        if (seen[next] === 1 || regionOf[next] !== region) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
  }
}
