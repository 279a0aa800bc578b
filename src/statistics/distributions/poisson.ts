import { regularizedGammaP, regularizedGammaQ } from './incomplete-gamma.ts';

/**
 * The probability that a Poisson variable is at most k.
 *
 * Q(k + 1, mean). Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.4.21.
 *
 * @param k a whole number ≥ 0.
 * @param mean a finite number ≥ 0.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * poissonCdf(0, 1) // => 0.36787944117144233
 * poissonCdf(3, 0) // => 1
 */
export function poissonCdf(k: number, mean: number): number {
  checkArguments(k, mean);
  return regularizedGammaQ(k + 1, mean);
}

/**
 * The probability that a Poisson variable is above k (not k itself), as accurate far out in its tail.
 *
 * @throws RangeError when an argument is outside.
 *
 * @example
 * poissonUpper(3, 0) // => 0
 */
export function poissonUpper(k: number, mean: number): number {
  checkArguments(k, mean);
  return regularizedGammaP(k + 1, mean);
}

function checkArguments(k: number, mean: number): void {
  if (!(Number.isInteger(k) && k >= 0)) throw new RangeError(`invalid k: ${k}`);
  if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`invalid mean: ${mean}`);
}
