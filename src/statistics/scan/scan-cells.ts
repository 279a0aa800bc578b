import type { Counts, ScanPlan } from './scan-plan.ts';

/** So many counters for each cell, of a kind that holds every count. */
export function emptyCells({ cases, totalCases }: ScanPlan, each: number): Counts {
  return emptyCounts(cases.length * each, totalCases);
}

/** A counter for each area in each window, of a kind that holds every count. */
export function emptyWindows({ areaCount, windows, totalCases }: ScanPlan): Counts {
  return emptyCounts((areaCount * windows.length) / 2, totalCases);
}

function emptyCounts(count: number, largest: number): Counts {
  return largest < 2 ** 31 ? new Int32Array(count) : new Float64Array(count);
}

/** Adds up the periods of each window: the windows of the first area, then those of the next. */
export function addWindows(
  { areaCount, periodCount, windows }: Pick<ScanPlan, 'areaCount' | 'periodCount' | 'windows'>,
  cells: Counts,
  sums: Counts,
): void {
  let place = 0;
  for (let area = 0; area < areaCount; area++) {
    for (let window = 0; window < windows.length; window += 2) {
      let sum = 0;
      for (let t = windows[window]!; t <= windows[window + 1]!; t++) {
        sum += cells[area * periodCount + t]!;
      }
      sums[place++] = sum;
    }
  }
}
