import type { Covariate } from '../design.ts';

/** Breaks of yarn on 54 looms, two wools by three tensions: Tippett (1950), as R's `warpbreaks`. */
export const breaks: readonly number[] = [
  26, 30, 54, 25, 70, 52, 51, 26, 67, 18, 21, 29, 17, 12, 18, 35, 30, 36, 36, 21, 24, 18, 10, 43,
  28, 15, 26, 27, 14, 29, 19, 29, 31, 41, 20, 44, 42, 26, 19, 16, 39, 28, 21, 39, 29, 20, 21, 24,
  17, 13, 15, 15, 16, 28,
];

/** The covariates of `breaks ~ wool + tension`, as R codes them. */
export const loom: readonly Covariate[] = [
  { name: 'woolB', values: breaks.map((_, i) => Number(i >= 27)) },
  { name: 'tensionM', values: breaks.map((_, i) => Number(i % 27 >= 9 && i % 27 < 18)) },
  { name: 'tensionH', values: breaks.map((_, i) => Number(i % 27 >= 18)) },
];
