import { logLikelihoodRatio } from './log-likelihood-ratio.ts';
import type { ScanPlan } from './scan-plan.ts';

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
 * @param prefixes for each area the cases of the periods added up, beginning with 0: `periodCount + 1` an area.
 * @param least as `leastCases` gives.
 * @param taken areas that no zone may hold are 1.
 */
export function strongestCylinder(
  plan: ScanPlan,
  prefixes: Int32Array | Float64Array,
  least: Int32Array | Float64Array,
  taken: Uint8Array,
): StrongestCylinder {
  const { model, areaCount, periodCount, windows, starts, members, sizes } = plan;
  const windowCount = windows.length / 2;
  const width = periodCount + 1;
  const sums = new Float64Array(width);
  let strongest: StrongestCylinder = { ratio: 0, centre: -1, place: -1, window: -1, cases: 0 };
  for (let centre = 0; centre < areaCount; centre++) {
    sums.fill(0);
    for (let place = starts[centre]!; place < starts[centre + 1]!; place++) {
      const area = members[place]!;
      if (taken[area] === 1) break;
      for (let t = 1; t < width; t++) sums[t]! += prefixes[area * width + t]!;
      for (let window = 0; window < windowCount; window++) {
        const cases = sums[windows[2 * window + 1]! + 1]! - sums[windows[2 * window]!]!;
        const cylinder = place * windowCount + window;
        if (cases < least[cylinder]!) continue;
        const size = sizes[cylinder]!;
        const ratio = logLikelihoodRatio(model, cases, size, plan.totalCases, plan.totalSize);
        if (ratio > strongest.ratio) strongest = { ratio, centre, place, window, cases };
      }
    }
  }
  return strongest;
}
