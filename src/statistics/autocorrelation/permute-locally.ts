import type { SpatialWeights } from '../weights/spatial-weights.ts';
import type { Tails } from './alternative.ts';
import { drawOthers, type OtherDraws } from './draw-others.ts';
import { type LocalTerms, largestTerm, type SumOfTerms, sumOfTerms } from './local-terms.ts';
import { nextGoal, type PermutationPlan } from './permutation-plan.ts';

/**
 * What conditional permutations need. For each tested area i the values of the others change places while
 * its own stays, and factorᵢ · Σⱼ wᵢⱼ tᵢⱼ is set against the one observed.
 */
export interface LocalPermutation extends LocalTerms {
  /** What the sum of each area is multiplied by; a negative factor turns its tails. */
  readonly factors: Float64Array;
  /** 1 for each area that is tested, otherwise 0. */
  readonly tested: Uint8Array;
  readonly plan: PermutationPlan;
}

/** One number for each area of a part; 0 permutations for the untested. */
export interface TailCounts {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly permutations: Int32Array;
}

/**
 * Conditional permutations for the areas `from` … `to − 1`. Each area draws without replacement from a
 * stream of its own, so that parts of any size on any number of threads give the same counts.
 *
 * Source: Anselin, "Local indicators of spatial association – LISA", Geographical Analysis 27 (1995).
 */
export function permuteLocalPart(input: LocalPermutation, from: number, to: number): TailCounts {
  const { weights, tested, plan } = input;
  const low = new Int32Array(to - from);
  const high = new Int32Array(to - from);
  const permutations = new Int32Array(to - from);
  const sumOf = sumOfTerms(input);
  const largest = largestTerm(input);
  const draws = drawOthers(weights.areaCount, longestRow(weights), plan.seed);
  for (let area = from; area < to; area++) {
    if (tested[area] !== 1) continue;
    const tails = permuteArea(input, area, { sumOf, largest, draws });
    low[area - from] = tails.low;
    high[area - from] = tails.high;
    permutations[area - from] = tails.permutations;
  }
  return { low, high, permutations };
}

interface Tools {
  readonly sumOf: SumOfTerms;
  readonly largest: number;
  readonly draws: OtherDraws;
}

function permuteArea(input: LocalPermutation, area: number, tools: Tools): Tails {
  const { weights, factors, plan } = input;
  const { sumOf, draws } = tools;
  const start = weights.starts[area]!;
  const size = weights.starts[area + 1]! - start;
  const factor = factors[area]!;
  const observed = factor * sumOf(area, weights.neighbours, start);
  const slack = Math.abs(factor) * tools.largest * roundingOf(weights, area);
  const least = observed - slack;
  const most = observed + slack;
  draws.turnTo(area, size);
  let low = 0;
  let high = 0;
  let permutations = 0;
  let goal = nextGoal(plan, { low, high, permutations });
  while (permutations < goal) {
    for (; permutations < goal; permutations++) {
      draws.draw();
      const sum = factor * sumOf(area, draws.drawn, 0);
      if (sum <= most) low += 1;
      if (sum >= least) high += 1;
    }
    goal = nextGoal(plan, { low, high, permutations });
  }
  return { low, high, permutations };
}

/** How much two sums of the same terms in other orders may differ, for terms of at most 1. */
function roundingOf({ starts, weights }: SpatialWeights, area: number): number {
  let sum = 0;
  for (let k = starts[area]!; k < starts[area + 1]!; k++) sum += weights[k]!;
  return (starts[area + 1]! - starts[area]! + 4) * Number.EPSILON * sum;
}

function longestRow({ areaCount, starts }: SpatialWeights): number {
  let longest = 0;
  for (let i = 0; i < areaCount; i++) longest = Math.max(longest, starts[i + 1]! - starts[i]!);
  return longest;
}

/** Parts one after another as one. */
export function joinTailCounts(parts: readonly TailCounts[]): TailCounts {
  const join = (key: keyof TailCounts): Int32Array => {
    const joined = new Int32Array(parts.reduce((sum, part) => sum + part[key].length, 0));
    let place = 0;
    for (const part of parts) {
      joined.set(part[key], place);
      place += part[key].length;
    }
    return joined;
  };
  return { low: join('low'), high: join('high'), permutations: join('permutations') };
}
