import type { Coefficient } from '../coefficient.ts';

/** Estimate, standard error, statistic and p, row after row as R prints them. */
export function numbersOf(coefficients: readonly Coefficient[]): number[] {
  return coefficients.flatMap(({ estimate, standardError, statistic, p }) => [
    estimate,
    standardError,
    statistic,
    p,
  ]);
}
