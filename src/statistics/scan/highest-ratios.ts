import { logLikelihoodRatio } from './log-likelihood-ratio.ts';
import type { Counts, ScanPlan } from './scan-plan.ts';

/** How many replicates are scanned side by side. */
export const lanes = 4;

/**
 * The highest ratio of each of four replicates of a purely spatial scan, as `strongestCylinder` would find
 * it one by one. A thousand replicates spend their time in this loop: most of it goes to reading the rows,
 * which four share.
 *
 * @param cases four an area, one for each replicate.
 * @param least as `leastCases` gives.
 */
export function highestRatios(plan: ScanPlan, cases: Counts, least: Counts): Float64Array {
  const { areaCount, starts, members } = plan;
  const highest = new Float64Array(lanes);
  for (let centre = 0; centre < areaCount; centre++) {
    const end = starts[centre + 1]!;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let place = starts[centre]!; place < end; place++) {
      const cell = members[place]! * lanes;
      first += cases[cell]!;
      second += cases[cell + 1]!;
      third += cases[cell + 2]!;
      fourth += cases[cell + 3]!;
      const enough = least[place]!;
      if (first < enough && second < enough && third < enough && fourth < enough) continue;
      raise(plan, highest, place, enough, [first, second, third, fourth]);
    }
  }
  return highest;
}

function raise(
  { model, sizes, totalCases, totalSize }: ScanPlan,
  highest: Float64Array,
  place: number,
  enough: number,
  counts: readonly number[],
): void {
  for (let lane = 0; lane < lanes; lane++) {
    if (counts[lane]! < enough) continue;
    const ratio = logLikelihoodRatio(model, counts[lane]!, sizes[place]!, totalCases, totalSize);
    if (ratio > highest[lane]!) highest[lane] = ratio;
  }
}
