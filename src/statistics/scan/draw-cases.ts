import { createStream, type Random } from '../random.ts';
import { drawBinomial } from './draw-binomial.ts';
import type { Counts, ScanPlan } from './scan-plan.ts';

/** More cases or persons than this are not dealt out one by one. */
export const mostDealt = 20_000_000;

/** Draws the cases of replicate after replicate, each from a stream of its own. */
export type DrawCases = (replicate: number, cases: Counts) => void;

/**
 * What fills the cells with cases as chance would: for Poisson all cases over the cells by their size
 * (multinomial), for Bernoulli a sample of the persons without replacement, for permutations the same areas
 * with the periods dealt out anew.
 */
export function drawCasesOf(plan: ScanPlan): DrawCases {
  if (plan.model === 'poisson') return drawMultinomial(plan);
  return plan.model === 'bernoulli' ? drawPersons(plan) : dealPeriods(plan);
}

function drawMultinomial({ cellSizes, totalCases, seed }: ScanPlan): DrawCases {
  // The chance that a case that no earlier cell took falls on this one.
  const shares = new Float64Array(cellSizes.length);
  let rest = 0;
  for (let i = cellSizes.length - 1; i >= 0; i--) {
    rest += cellSizes[i]!;
    shares[i] = cellSizes[i] === 0 ? 0 : cellSizes[i]! / rest;
  }
  return (replicate, cases) => {
    const { nextFloat } = createStream(seed, replicate);
    let left = totalCases;
    for (let i = 0; i < shares.length; i++) {
      const drawn = left === 0 ? 0 : drawBinomial(left, shares[i]!, nextFloat);
      cases[i] = drawn;
      left -= drawn;
    }
  };
}

function drawPersons({ cellSizes, totalCases, totalSize, seed }: ScanPlan): DrawCases {
  const persons = repeat(cellSizes, totalSize);
  return (replicate, cases) => {
    const random = createStream(seed, replicate);
    cases.fill(0);
    const swapped = new Int32Array(totalCases);
    for (let i = 0; i < totalCases; i++) {
      swapped[i] = i + random.integerBelow(totalSize - i);
      swap(persons, i, swapped[i]!);
      cases[persons[i]!]! += 1;
    }
    // Back in order, so that the next replicate does not depend on this one.
    for (let i = totalCases - 1; i >= 0; i--) swap(persons, i, swapped[i]!);
  };
}

function dealPeriods({ cases: observed, periodCount, totalCases, seed }: ScanPlan): DrawCases {
  const cells = repeat(observed, totalCases);
  const areas = cells.map((cell) => Math.floor(cell / periodCount));
  const periods = cells.map((cell) => cell % periodCount);
  const dealt = new Int32Array(totalCases);
  return (replicate, cases) => {
    const random: Random = createStream(seed, replicate);
    dealt.set(periods);
    cases.fill(0);
    for (let i = totalCases - 1; i >= 0; i--) {
      swap(dealt, i, random.integerBelow(i + 1));
      cases[areas[i]! * periodCount + dealt[i]!]! += 1;
    }
  };
}

/** The number of each cell as often as it counts. */
function repeat(counts: Float64Array, total: number): Int32Array {
  const repeated = new Int32Array(total);
  let end = 0;
  for (let i = 0; i < counts.length; i++) {
    repeated.fill(i, end, end + counts[i]!);
    end += counts[i]!;
  }
  return repeated;
}

function swap(items: Int32Array, one: number, other: number): void {
  const held = items[one]!;
  items[one] = items[other]!;
  items[other] = held;
}
