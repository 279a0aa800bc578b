import { buildScanPlan, type ScanData } from './build-scan-plan.ts';
import { scanPart } from './scan-part.ts';
import type { ScanPlan } from './scan-plan.ts';
import { composeScanResult, type ScanResult } from './scan-result.ts';

/** What a purely spatial scan is about. */
export interface SpatialScanData
  extends Pick<
    ScanData,
    'x' | 'y' | 'cases' | 'populations' | 'largestShare' | 'largestRadius' | 'seed'
  > {
  /** Poisson unless told. */
  readonly model?: 'poisson' | 'bernoulli';
}

/** How much is simulated and told. */
export interface ScanEffort {
  /** Monte Carlo replicates; 999 unless told. */
  readonly replicates?: number;
  /** How many clusters are looked for at most; 10 unless told. */
  readonly clusters?: number;
}

/**
 * Kulldorff's circular spatial scan statistic: the circle around the centre of an area in which the cases
 * are hardest to explain by the populations, and the next strongest that share no area with it. Circles hold
 * at most `largestShare` of the population, half unless told; areas at the same distance enter together.
 * The p-value compares with the strongest circle of each Monte Carlo replicate, so that looking everywhere
 * is allowed for.
 *
 * Source: Kulldorff, "A spatial scan statistic", Communications in Statistics: Theory and Methods 26 (1997).
 *
 * @throws RangeError when lengths differ, a number is outside its range, or nothing happened.
 *
 * @example
 * const line = { x: [0, 1, 1.9, 3], y: [0, 0, 0, 0], populations: [100, 100, 100, 100] };
 * spatialScan({ ...line, cases: [1, 9, 9, 1], seed: 1 }).clusters[0].areas // => [1, 2]
 */
export function spatialScan(
  data: SpatialScanData,
  { replicates = 999, clusters = 10 }: ScanEffort = {},
): ScanResult {
  const plan = planSpatialScan(data);
  return composeScanResult(plan, scanPart(plan, 0, checkReplicates(replicates)), clusters);
}

/** The plan of a spatial scan, for threads that take a part each (`scanPart`, `composeScanResult`). */
export function planSpatialScan(data: SpatialScanData): ScanPlan {
  const { model = 'poisson' } = data;
  return buildScanPlan({ ...data, model, periodCount: 1, largestWindow: 1, isProspective: false });
}

/** @throws RangeError unless it is a whole number from 1 to a million. */
export function checkReplicates(replicates: number): number {
  if (!Number.isInteger(replicates) || replicates < 1 || replicates > 1_000_000) {
    throw new RangeError(`invalid replicates: ${replicates}`);
  }
  return replicates;
}
