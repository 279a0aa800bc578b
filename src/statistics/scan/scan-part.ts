import { type DrawCases, drawCasesOf } from './draw-cases.ts';
import { highestRatios, lanes } from './highest-ratios.ts';
import { leastCases } from './least-cases.ts';
import { addWindows, emptyCells, emptyWindows } from './scan-cells.ts';
import type { Counts, ScanPlan } from './scan-plan.ts';
import { strongestCylinder } from './strongest-cylinder.ts';

/**
 * The highest log likelihood ratio of each of the replicates `from` … `to − 1`. A replicate depends on the
 * seed and its number only, so that any division into parts gives the same answer.
 */
export function scanPart(plan: ScanPlan, from: number, to: number): Float64Array {
  const find = plan.periodCount === 1 ? findInSpace(plan) : findInTime(plan);
  const highest = find(plan.least, from, to);
  // Below the floor not every cylinder has been looked at.
  if (highest.every((ratio) => ratio >= plan.floor)) return highest;
  const leastOfAll = leastCases(plan.sizes, 0, plan);
  return highest.map((ratio, place) =>
    ratio >= plan.floor ? ratio : find(leastOfAll, from + place, from + place + 1)[0]!,
  );
}

type Find = (least: Counts, from: number, to: number) => Float64Array;

function findInSpace(plan: ScanPlan): Find {
  const draw = drawCasesOf(plan);
  const cases = emptyCells(plan, 1);
  const beside = emptyCells(plan, lanes);
  return (least, from, to) => {
    const highest = new Float64Array(to - from);
    for (let start = from; start < to; start += lanes) {
      beside.fill(0);
      for (let lane = 0; lane < lanes && start + lane < to; lane++) {
        draw(start + lane, cases);
        for (let i = 0; i < cases.length; i++) beside[i * lanes + lane] = cases[i]!;
      }
      const found = highestRatios(plan, beside, least);
      highest.set(found.subarray(0, to - start), start - from);
    }
    return highest;
  };
}

function findInTime(plan: ScanPlan): Find {
  const draw: DrawCases = drawCasesOf(plan);
  const cases = emptyCells(plan, 1);
  const counts = emptyWindows(plan);
  const none = new Uint8Array(plan.areaCount);
  return (least, from, to) => {
    const highest = new Float64Array(to - from);
    for (let replicate = from; replicate < to; replicate++) {
      draw(replicate, cases);
      addWindows(plan, cases, counts);
      highest[replicate - from] = strongestCylinder(plan, counts, least, none).ratio;
    }
    return highest;
  };
}
