import { leastCases } from './least-cases.ts';
import { logLikelihoodRatio } from './log-likelihood-ratio.ts';
import { addWindows, emptyWindows } from './scan-cells.ts';
import type { ScanPlan } from './scan-plan.ts';
import { type StrongestCylinder, strongestCylinder } from './strongest-cylinder.ts';

/** A zone, in a window of periods, with more cases than expected. */
export interface ScanCluster {
  readonly centre: number;
  /** In ascending order. */
  readonly areas: readonly number[];
  /** From the centre to the farthest area, in the unit of the coordinates. */
  readonly radius: number;
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  readonly cases: number;
  readonly expected: number;
  /** The risk inside over that outside; undefined when every case is inside. */
  readonly relativeRisk: number | undefined;
  readonly logLikelihoodRatio: number;
  /** (1 + how many replicates have a ratio at least as high anywhere) / (1 + replicates). */
  readonly p: number;
  /** Prospective only: once in how many looks chance alone would give so strong a cluster, 1 / p. */
  readonly recurrenceInterval: number | undefined;
}

export interface ScanResult {
  readonly totalCases: number;
  /** How many cylinders were compared. */
  readonly cylinders: number;
  readonly replicates: number;
  /** The most likely cluster first; no area is in two of them. */
  readonly clusters: readonly ScanCluster[];
}

/** Ratios of the same cases that were added up in another order differ by less. */
const sameRatio = 1 - 1e-12;

/**
 * The clusters with their p-values, once the highest ratios of the replicates are known.
 *
 * @param highest one a replicate, as `scanPart` gives.
 * @param most how many clusters to look for.
 */
export function composeScanResult(
  plan: ScanPlan,
  highest: ArrayLike<number>,
  most: number,
): ScanResult {
  let cylinders = 0;
  for (let k = 0; k < plan.sizes.length; k++) if (!Number.isNaN(plan.sizes[k]!)) cylinders++;
  return {
    totalCases: plan.totalCases,
    cylinders,
    replicates: highest.length,
    clusters: findCylinders(plan, most).map((found) => composeCluster(plan, found, highest)),
  };
}

/** The strongest cylinder, then the strongest of those that share no area with one already found. */
function findCylinders(plan: ScanPlan, most: number): readonly StrongestCylinder[] {
  const counts = emptyWindows(plan);
  addWindows(plan, plan.cases, counts);
  const taken = new Uint8Array(plan.areaCount);
  const found: StrongestCylinder[] = [];
  let { least, floor } = plan;
  while (found.length < most) {
    const strongest = strongestCylinder(plan, counts, least, taken);
    if (strongest.ratio < floor) {
      least = leastCases(plan.sizes, 0, plan);
      floor = 0;
      continue;
    }
    if (strongest.ratio === 0) break;
    found.push(strongest);
    for (const area of areasOf(plan, strongest)) taken[area] = 1;
  }
  return found;
}

function areasOf(plan: ScanPlan, { centre, place }: StrongestCylinder): Int32Array {
  return plan.members.slice(plan.starts[centre]!, place + 1).sort();
}

function composeCluster(
  plan: ScanPlan,
  found: StrongestCylinder,
  highest: ArrayLike<number>,
): ScanCluster {
  const { totalCases, totalSize, windows, x, y } = plan;
  const { centre, window, cases } = found;
  const size = plan.sizes[(found.place * windows.length) / 2 + window]!;
  const expected = (totalCases * size) / totalSize;
  const ratio = logLikelihoodRatio(plan.model, cases, size, totalCases, totalSize);
  let asHigh = 1;
  for (let r = 0; r < highest.length; r++) if (highest[r]! >= ratio * sameRatio) asHigh++;
  const p = asHigh / (highest.length + 1);
  const farthest = plan.members[found.place]!;
  return {
    centre,
    areas: Array.from(areasOf(plan, found)),
    radius: Math.hypot(x[farthest]! - x[centre]!, y[farthest]! - y[centre]!),
    firstPeriod: windows[2 * window]!,
    lastPeriod: windows[2 * window + 1]!,
    cases,
    expected,
    relativeRisk:
      cases === totalCases
        ? undefined
        : cases / expected / ((totalCases - cases) / (totalCases - expected)),
    logLikelihoodRatio: ratio,
    p,
    recurrenceInterval: plan.isProspective ? 1 / p : undefined,
  };
}
