import { horner } from './horner.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const EULER = 0.5772156649015329;

/** ζ(k) − 1 for k = 2 … 29. */
const ZETA_MINUS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993,
  0.01734306198444914, 0.008349277381922827, 0.00407735619794434, 0.0020083928260822143,
  0.0009945751278180853, 0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915,
  6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6,
  3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8,
  1.4901554828365043e-8, 7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9,
];

/** (−1)ᵏ (ζ(k) − 1) / k, from k = 29 to k = 2. */
const NEAR_TWO = ZETA_MINUS_ONE.map(
  (zeta, place) => (place % 2 === 0 ? zeta : -zeta) / (place + 2),
).reverse();

/** B₂ₖ / (2k (2k − 1)) from k = 8 to k = 1: Stirling's series in 1/x². */
const STIRLING = [
  -3617 / 122400,
  1 / 156,
  -691 / 360360,
  1 / 1188,
  -1 / 1680,
  1 / 1260,
  -1 / 360,
  1 / 12,
];

/** From here on Stirling's series is exact to the last digit. */
const FAR = 15;

/**
 * The natural logarithm of the gamma function, Γ(n) = (n − 1)!; relative error about 1e-15, also where it
 * crosses zero at 1 and 2.
 *
 * Taylor series about 2 with the zeta function for small x, recurrence, and Stirling's series from 15.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.1.33 and 6.1.41.
 *
 * @param x a finite number > 0.
 * @throws RangeError when x is outside.
 *
 * @example
 * logGamma(1) // => 0
 * logGamma(0.5) // => 0.5723649429247001
 */
export function logGamma(x: number): number {
  checkPositive(x);
  if (x >= FAR) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
  if (x < 0.5) return logGammaNearTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let rest = x;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return Math.log(product) + logGammaNearTwo(rest - 2);
}

/**
 * How far Stirling's formula is from the logarithm of the gamma function:
 * log Γ(x) − (x − ½) log x + x − ½ log 2π.
 *
 * Source: Loader, "Fast and accurate computation of binomial probabilities" (2000).
 *
 * @param x a finite number > 0.
 */
export function stirlingError(x: number): number {
  if (x >= FAR) return horner(STIRLING, 1 / (x * x)) / x;
  return logGamma(x) - (x - 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

/** log Γ(2 + z) for |z| ≤ ½. */
function logGammaNearTwo(z: number): number {
  return z * (1 - EULER) + z * z * horner(NEAR_TWO, z);
}

/** B₂ₖ / 2k from k = 7 to k = 1. */
const DIGAMMA = [1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12];

/** B₂ₖ from k = 7 to k = 1. */
const TRIGAMMA = [7 / 6, -691 / 2730, 5 / 66, -1 / 30, 1 / 42, -1 / 30, 1 / 6];

/**
 * The derivative of `logGamma`; absolute error about 1e-15.
 *
 * Recurrence up to 15, then the asymptotic series. Source: Abramowitz and Stegun (1964), 6.3.5 and 6.3.18.
 *
 * @param x a finite number > 0.
 * @throws RangeError when x is outside.
 *
 * @example
 * digamma(1) // => -0.5772156649015328
 */
export function digamma(x: number): number {
  checkPositive(x);
  let below = 0;
  let far = x;
  for (; far < FAR; far++) below += 1 / far;
  const inverse = 1 / (far * far);
  return Math.log(far) - 0.5 / far - inverse * horner(DIGAMMA, inverse) - below;
}

/**
 * The second derivative of `logGamma`; relative error about 1e-15.
 *
 * Source: Abramowitz and Stegun (1964), 6.4.6 and 6.4.12.
 *
 * @param x a finite number > 0.
 * @throws RangeError when x is outside.
 *
 * @example
 * trigamma(1) // => 1.6449340668482264
 */
export function trigamma(x: number): number {
  checkPositive(x);
  let below = 0;
  let far = x;
  for (; far < FAR; far++) below += 1 / (far * far);
  const inverse = 1 / (far * far);
  return 1 / far + 0.5 * inverse + (inverse * horner(TRIGAMMA, inverse)) / far + below;
}

function checkPositive(x: number): void {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`invalid x: ${x}`);
}
