import { drawCasesOf, mostDealt } from './draw-cases.ts';
import { leastCases } from './least-cases.ts';
import type { ScanModel } from './log-likelihood-ratio.ts';
import { addWindows, emptyCells, emptyWindows } from './scan-cells.ts';
import type { ScanPlan } from './scan-plan.ts';
import { buildScanZones, type ZoneLimits } from './scan-zones.ts';
import { strongestCylinder } from './strongest-cylinder.ts';

/** What to scan; see `spatialScan` and `spaceTimeScan`. */
export interface ScanData extends Partial<ZoneLimits> {
  /** One finite coordinate an area, in metres. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Whole numbers ≥ 0: the periods of the first area, then those of the next. */
  readonly cases: ArrayLike<number>;
  /** In the order of the cases; not used by the permutation model. */
  readonly populations: ArrayLike<number>;
  readonly model: ScanModel;
  readonly periodCount: number;
  /** How many periods a window may hold at most. */
  readonly largestWindow: number;
  readonly isProspective: boolean;
  readonly seed: number;
}

/** Cylinders below this share of what chance gave as the strongest in some trials are passed over at first. */
const floorShare = 0.7;
const floorTrials = 3;

/** More cylinders than this would not fit in the memory of an ordinary computer. */
const mostCylinders = 100_000_000;

/**
 * Checks the data and lays out zones, windows and sizes.
 *
 * @throws RangeError when lengths differ, a number is outside its range, nothing happened or nobody is
 *   there, or the cylinders would be too many.
 */
export function buildScanPlan(data: ScanData): ScanPlan {
  const { model, periodCount, largestShare = 0.5, largestRadius, seed, isProspective } = data;
  const areaCount = data.x.length;
  const cases = checkedCells('cases', data.cases, areaCount * periodCount);
  const totalCases = sumOf(cases);
  if (totalCases === 0) throw new RangeError('invalid cases: none');
  const cellSizes =
    model === 'permutation'
      ? new Float64Array(0)
      : checkedCells('populations', data.populations, areaCount * periodCount);
  checkModel(model, cases, cellSizes);
  const perArea = addOverPeriods(model === 'permutation' ? cases : cellSizes, periodCount);
  const zones = buildScanZones(data.x, data.y, perArea, { largestShare, largestRadius });
  const windows = buildWindows(periodCount, data.largestWindow, isProspective);
  if ((zones.sizes.length * windows.length) / 2 > mostCylinders) {
    throw new RangeError(`invalid largest share: ${largestShare} gives too many cylinders`);
  }
  const totalSize = model === 'permutation' ? totalCases : sumOf(cellSizes);
  const plan = {
    model,
    areaCount,
    periodCount,
    windows,
    x: Float64Array.from(data.x),
    y: Float64Array.from(data.y),
    starts: zones.starts,
    members: zones.members,
    sizes: zones.sizes,
    cases,
    cellSizes,
    totalCases,
    totalSize,
    least: new Int32Array(0),
    floor: 0,
    seed,
    isProspective,
  };
  return addFloor(periodCount === 1 ? plan : { ...plan, sizes: sizeCylinders(plan) });
}

/** The floor is a share of the lowest of the highest ratios of some draws that no replicate uses. */
function addFloor(plan: ScanPlan): ScanPlan {
  const draw = drawCasesOf(plan);
  const drawn = emptyCells(plan, 1);
  const counts = emptyWindows(plan);
  const none = new Uint8Array(plan.areaCount);
  const least = leastCases(plan.sizes, 0, plan);
  let lowest = Infinity;
  for (let trial = 1; trial <= floorTrials; trial++) {
    draw(2 ** 32 - trial, drawn);
    addWindows(plan, drawn, counts);
    const { ratio } = strongestCylinder(plan, counts, least, none);
    lowest = Math.min(lowest, ratio);
  }
  const floor = floorShare * lowest;
  return { ...plan, floor, least: leastCases(plan.sizes, floor, plan) };
}

/** Sizes of zones in windows: persons over time, or for permutations cases there × cases then / all cases. */
function sizeCylinders(plan: ScanPlan): Float64Array {
  const { areaCount, windows, starts, members, sizes: zoneSizes } = plan;
  const windowCount = windows.length / 2;
  const isPermutation = plan.model === 'permutation';
  const counts = new Float64Array(areaCount * windowCount);
  addWindows(plan, isPermutation ? plan.cases : plan.cellSizes, counts);
  const overall = new Float64Array(windowCount);
  for (let k = 0; k < counts.length; k++) overall[k % windowCount]! += counts[k]!;
  const sizes = new Float64Array(zoneSizes.length * windowCount).fill(Number.NaN);
  const sums = new Float64Array(windowCount);
  for (let centre = 0; centre < areaCount; centre++) {
    sums.fill(0);
    for (let place = starts[centre]!; place < starts[centre + 1]!; place++) {
      const zoneSize = zoneSizes[place]!;
      for (let window = 0; window < windowCount; window++) {
        sums[window]! += counts[members[place]! * windowCount + window]!;
        if (Number.isNaN(zoneSize)) continue;
        sizes[place * windowCount + window] = isPermutation
          ? (zoneSize * overall[window]!) / plan.totalCases
          : sums[window]!;
      }
    }
  }
  return sizes;
}

function buildWindows(periodCount: number, largest: number, isProspective: boolean): Int32Array {
  if (!Number.isInteger(largest) || largest < 1 || largest > periodCount) {
    throw new RangeError(`invalid largest window: ${largest} of ${periodCount} periods`);
  }
  const windows: number[] = [];
  for (let last = isProspective ? periodCount - 1 : 0; last < periodCount; last++) {
    for (let first = last; first >= 0 && first > last - largest; first--) windows.push(first, last);
  }
  return Int32Array.from(windows);
}

function checkModel(model: ScanModel, cases: Float64Array, cellSizes: Float64Array): void {
  for (let i = 0; i < cellSizes.length; i++) {
    const mostCases = model === 'bernoulli' ? cellSizes[i]! : Infinity;
    if (cases[i]! > mostCases || (cases[i]! > 0 && cellSizes[i] === 0)) {
      throw new RangeError(`invalid cases: ${cases[i]} of a population of ${cellSizes[i]}`);
    }
    if (model === 'bernoulli' && !Number.isInteger(cellSizes[i]!)) {
      throw new RangeError(`invalid populations: ${cellSizes[i]}`);
    }
  }
  const dealt = model === 'bernoulli' ? sumOf(cellSizes) : sumOf(cases);
  if (model !== 'poisson' && dealt > mostDealt) {
    throw new RangeError(`invalid model: ${model} for ${dealt}, more than ${mostDealt}`);
  }
}

function checkedCells(name: string, given: ArrayLike<number>, count: number): Float64Array {
  if (given.length !== count) {
    throw new RangeError(`invalid ${name}: ${given.length} for ${count} cells`);
  }
  const cells = Float64Array.from(given);
  for (const cell of cells) {
    const isFit = name === 'cases' ? Number.isSafeInteger(cell) : cell < Infinity;
    if (!(cell >= 0 && isFit)) throw new RangeError(`invalid ${name}: ${cell}`);
  }
  return cells;
}

function addOverPeriods(cells: Float64Array, periodCount: number): Float64Array {
  const sums = new Float64Array(cells.length / periodCount);
  for (let i = 0; i < cells.length; i++) sums[Math.floor(i / periodCount)]! += cells[i]!;
  return sums;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
