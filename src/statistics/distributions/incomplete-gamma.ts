import { deviance } from './deviance.ts';
import { logGamma, stirlingError } from './gamma-function.ts';

/** Relative size of a term that no longer counts. */
const NEGLIGIBLE = 1e-17;
/** Keeps the continued fraction from dividing by zero. */
const TINY = 1e-300;

/**
 * The regularized lower incomplete gamma function P(a, x): the distribution function of a gamma variable
 * of shape a and rate 1. Relative error below 1e-12, in the tail below 1e-300 too.
 *
 * Series below the mean, continued fraction (modified Lentz) above, the leading factor by Loader's
 * deviance. Sources: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.5.29 and 6.5.31;
 * Loader, "Fast and accurate computation of binomial probabilities" (2000).
 *
 * @param a shape, a finite number > 0; the work grows with √a.
 * @param x a finite number ≥ 0.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * regularizedGammaP(1, 0) // => 0
 * regularizedGammaP(0.5, 2) // => 0.9544997361036416
 */
export function regularizedGammaP(a: number, x: number): number {
  checkArguments(a, x);
  return x < meetingPoint(a) ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/**
 * The upper incomplete gamma function Q(a, x) = 1 − P(a, x), as accurate far out in its own tail.
 *
 * @throws RangeError when an argument is outside.
 *
 * @example
 * regularizedGammaQ(1, 0) // => 1
 * regularizedGammaQ(1, 2) // => 0.1353352832366127
 */
export function regularizedGammaQ(a: number, x: number): number {
  checkArguments(a, x);
  if (x >= meetingPoint(a)) return upperFraction(a, x);
  return a < 1 ? upperNearZero(a, x) : 1 - lowerSeries(a, x);
}

/**
 * xᵃ e⁻ˣ / Γ(a), which is x times the density.
 *
 * @param a shape > 0.
 * @param x ≥ 0.
 */
export function gammaKernel(a: number, x: number): number {
  if (x === 0) return 0;
  if (a < 15) return a * Math.exp(a * Math.log(x) - x - logGamma(a + 1));
  const exponent = -a * deviance(x / a, (x - a) / a) - stirlingError(a);
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(exponent);
}

/** Below this the series of the lower part serves, above it the continued fraction of the upper. */
function meetingPoint(a: number): number {
  return a < 1 ? 1.5 : a;
}

/** P by its power series, all terms of one sign. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * NEGLIGIBLE; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * gammaKernel(a, x);
}

/** Q by Legendre's continued fraction. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1, step = 0; Math.abs(step - 1) > 5e-16; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    step = c * d;
    value *= step;
  }
  return value * gammaKernel(a, x);
}

/** Q for a < 1 and x < 1.5, where 1 − P would lose the digits of a small shape. */
function upperNearZero(a: number, x: number): number {
  if (x === 0) return 1;
  const logarithm = a * Math.log(x) - logGamma(1 + a);
  let power = 1;
  let series = 0;
  for (let n = 1; n <= 30; n++) {
    power *= -x / n;
    series += power / (a + n);
  }
  return -Math.expm1(logarithm) - Math.exp(logarithm) * a * series;
}

function nonZero(value: number): number {
  return value === 0 ? TINY : value;
}

function checkArguments(a: number, x: number): void {
  if (!(a > 0 && a < Infinity)) throw new RangeError(`invalid a: ${a}`);
  if (!(x >= 0 && x < Infinity)) throw new RangeError(`invalid x: ${x}`);
}
