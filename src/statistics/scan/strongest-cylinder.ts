import { logLikelihoodRatio } from './log-likelihood-ratio.ts';
import type { Counts, ScanPlan } from './scan-plan.ts';

/** The cylinder with the highest ratio. */
export interface StrongestCylinder {
  /** 0 when no cylinder has more cases than expected. */
  readonly ratio: number;
  readonly centre: number;
  /** The place in `members` that the zone ends with. */
  readonly place: number;
  readonly window: number;
  readonly cases: number;
}

/**
 * The strongest cylinder among those with at least the given numbers of cases; of equals the first, by
 * centre, then by size of the zone, then by window.
 *
 * @param counts the cases of each area in each window, as `addWindows` gives.
 * @param least as `leastCases` gives.
 * @param taken areas that no zone may hold are 1.
 */
export function strongestCylinder(
  plan: ScanPlan,
  counts: Counts,
  least: Counts,
  taken: Uint8Array,
): StrongestCylinder {
  const { model, areaCount, windows, starts, members, sizes, totalCases, totalSize } = plan;
  const windowCount = windows.length / 2;
  const sums = totalCases < 2 ** 31 ? new Int32Array(windowCount) : new Float64Array(windowCount);
  let strongest: StrongestCylinder = { ratio: 0, centre: -1, place: -1, window: -1, cases: 0 };
  for (let centre = 0; centre < areaCount; centre++) {
    sums.fill(0);
    for (let place = starts[centre]!; place < starts[centre + 1]!; place++) {
      const area = members[place]!;
      if (taken[area] === 1) break;
      const cell = area * windowCount;
      const cylinder = place * windowCount;
      for (let window = 0; window < windowCount; window++) {
        const cases = sums[window]! + counts[cell + window]!;
        sums[window] = cases;
        if (cases < least[cylinder + window]!) continue;
        const size = sizes[cylinder + window]!;
        const ratio = logLikelihoodRatio(model, cases, size, totalCases, totalSize);
        if (ratio > strongest.ratio) strongest = { ratio, centre, place, window, cases };
      }
    }
  }
  return strongest;
}
