import type { Coefficient } from '../coefficient.ts';

/** The largest distance from the wanted numbers, as a share of each (of 1 where 0 is wanted). */
export function relativeGap(found: ArrayLike<number>, wanted: readonly number[]): number {
  if (found.length !== wanted.length) return Infinity;
  let largest = 0;
  for (const [i, value] of wanted.entries()) {
    largest = Math.max(largest, Math.abs(found[i]! - value) / (Math.abs(value) || 1));
  }
  return largest;
}

/** Estimate, standard error, statistic and p, row after row as R prints them. */
export function numbersOf(coefficients: readonly Coefficient[]): number[] {
  return coefficients.flatMap(({ estimate, standardError, statistic, p }) => [
    estimate,
    standardError,
    statistic,
    p,
  ]);
}
