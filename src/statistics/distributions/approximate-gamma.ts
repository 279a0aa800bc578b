import { logGamma } from './gamma-function.ts';
import { normalQuantile } from './normal.ts';

/**
 * About the logarithm of the value that a gamma variable of rate 1 stays below with probability p: its cube
 * root is nearly normal; far below, where that fails, the density is nearly a power.
 *
 * Source: Wilson and Hilferty, "The distribution of chi-square", PNAS 17 (1931).
 *
 * @throws RangeError when p is not between 0 and 1.
 *
 * @example
 * approximateGammaLogarithm(0.5, 1) // => -0.35334910696915056
 */
export function approximateGammaLogarithm(p: number, shape: number): number {
  const root = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  if (root > 0.2) return Math.log(shape) + 3 * Math.log(root);
  return (Math.log(p) + logGamma(shape + 1)) / shape;
}
