import { buildScanPlan, type ScanData } from './build-scan-plan.ts';
import { scanPart } from './scan-part.ts';
import type { ScanPlan } from './scan-plan.ts';
import { composeScanResult, type ScanResult } from './scan-result.ts';
import { checkReplicates, type ScanEffort } from './spatial-scan.ts';

interface SpaceTimeData
  extends Pick<
    ScanData,
    'x' | 'y' | 'cases' | 'periodCount' | 'largestShare' | 'largestRadius' | 'seed'
  > {
  /** Periods that a window may hold at most; half of them unless told. */
  readonly largestWindow?: number | undefined;
  /** Only windows that reach the last period; all unless told. */
  readonly isProspective?: boolean;
}

/** What a scan over time is about. */
export type SpaceTimeScanData =
  | (SpaceTimeData & { readonly model: 'poisson'; readonly populations: ArrayLike<number> })
  | (SpaceTimeData & { readonly model: 'permutation' });

/**
 * Kulldorff's space–time scan statistic: cylinders, a circle around the centre of an area in a row of
 * periods. Retrospectively every row of periods is looked at, prospectively those that are still going on,
 * with a recurrence interval. With populations the cases are Poisson; with permutations each cylinder
 * expects cases there × cases then / all cases, so that neither places nor times that always have much stand
 * out, and zones are limited by their share of the cases.
 *
 * Source: Kulldorff, "Prospective time periodic geographical disease surveillance using a scan statistic",
 * Journal of the Royal Statistical Society A 164 (2001); Kulldorff, Heffernan, Hartman, Assunção and
 * Mostashari, "A space–time permutation scan statistic for disease outbreak detection", PLoS Medicine 2 (2005).
 *
 * @throws RangeError when lengths differ, a number is outside its range, or nothing happened.
 */
export function spaceTimeScan(
  data: SpaceTimeScanData,
  { replicates = 999, clusters = 10 }: ScanEffort = {},
): ScanResult {
  const plan = planSpaceTimeScan(data);
  return composeScanResult(plan, scanPart(plan, 0, checkReplicates(replicates)), clusters);
}

/** The plan of a scan over time, for threads that take a part each (`scanPart`, `composeScanResult`). */
export function planSpaceTimeScan(data: SpaceTimeScanData): ScanPlan {
  const { periodCount, isProspective = false } = data;
  if (!Number.isInteger(periodCount) || periodCount < 2) {
    throw new RangeError(`invalid period count: ${periodCount}`);
  }
  const { largestWindow = Math.floor(periodCount / 2) } = data;
  const populations = data.model === 'poisson' ? data.populations : [];
  return buildScanPlan({ ...data, populations, largestWindow, isProspective });
}
