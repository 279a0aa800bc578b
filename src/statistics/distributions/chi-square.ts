import { gammaQuantile } from './gamma.ts';
import { regularizedGammaP, regularizedGammaQ } from './incomplete-gamma.ts';

/**
 * The chi-square distribution function: the probability of a value of at most x.
 *
 * @param x a finite number ≥ 0.
 * @param df degrees of freedom, a finite number > 0, whole or not.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * chiSquareCdf(2, 2) // => 0.6321205588285576
 */
export function chiSquareCdf(x: number, df: number): number {
  checkArguments(x, df);
  return regularizedGammaP(df / 2, x / 2);
}

/**
 * The probability of a value above x: the p-value of a chi-square test.
 *
 * @throws RangeError when an argument is outside.
 *
 * @example
 * chiSquareUpper(0, 1) // => 1
 * chiSquareUpper(2, 2) // => 0.3678794411714424
 */
export function chiSquareUpper(x: number, df: number): number {
  checkArguments(x, df);
  return regularizedGammaQ(df / 2, x / 2);
}

/**
 * The value that a chi-square variable stays below with probability p.
 *
 * @param p between 0 and 1, both excluded.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * chiSquareQuantile(0.5, 2) // => 1.3862943611198906
 */
export function chiSquareQuantile(p: number, df: number): number {
  checkArguments(0, df);
  return gammaQuantile(p, df / 2, 0.5);
}

function checkArguments(x: number, df: number): void {
  if (!(x >= 0 && x < Infinity)) throw new RangeError(`invalid x: ${x}`);
  if (!(df > 0 && df < Infinity)) throw new RangeError(`invalid df: ${df}`);
}
