import { betaLogOdds } from './beta.ts';
import { betaLower } from './incomplete-beta.ts';

/**
 * Student's t distribution function: the probability of a value of at most t.
 *
 * @param t a finite number.
 * @param df degrees of freedom, a finite number > 0, whole or not.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * studentTCdf(0, 5) // => 0.5
 */
export function studentTCdf(t: number, df: number): number {
  const tail = studentTTwoSided(t, df) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The probability of a value at least as far from 0 as t: the two-sided p-value of a t test, with full
 * relative accuracy however small.
 *
 * I(df / (df + t²); df/2, ½). Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964),
 * 26.7.1.
 *
 * @throws RangeError when an argument is outside.
 *
 * @example
 * studentTTwoSided(0, 5) // => 1
 */
export function studentTTwoSided(t: number, df: number): number {
  if (!Number.isFinite(t)) throw new RangeError(`invalid t: ${t}`);
  checkFreedom(df);
  // The smaller of the two ratios, so that large values do not overflow.
  const square = (t / df) * t;
  if (square <= 1) return betaLower(1 / (1 + square), square / (1 + square), df / 2, 0.5);
  const inverse = df / t / t;
  return betaLower(inverse / (1 + inverse), 1 / (1 + inverse), df / 2, 0.5);
}

/**
 * The value that a t variable stays below with probability p.
 *
 * @param p between 0 and 1, both excluded.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * studentTQuantile(0.5, 3) // => 0
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid p: ${p}`);
  checkFreedom(df);
  if (p === 0.5) return 0;
  // Near the middle the square of t is a beta variable near 0, far out one divided by it is.
  const central = Math.abs(p - 0.5) < 0.25;
  const size = central
    ? Math.exp(betaLogOdds(2 * Math.abs(p - 0.5), 0.5, df / 2) / 2)
    : Math.exp(-betaLogOdds(2 * Math.min(p, 1 - p), df / 2, 0.5) / 2);
  return Math.sign(p - 0.5) * Math.sqrt(df) * size;
}

function checkFreedom(df: number): void {
  if (!(df > 0 && df < Infinity)) throw new RangeError(`invalid df: ${df}`);
}
