import { logGamma } from './gamma-function.ts';
import { gammaKernel, regularizedGammaP, regularizedGammaQ } from './incomplete-gamma.ts';
import { normalQuantile } from './normal.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * The value that a gamma variable stays below with probability p; relative error below 1e-12.
 *
 * Newton's method on the logarithm of the smaller tail from the start of Wilson and Hilferty, "The
 * distribution of chi-square", PNAS 17 (1931).
 *
 * @param p between 0 and 1, both excluded.
 * @param shape a finite number > 0.
 * @param rate one divided by the scale, a finite number > 0.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * gammaQuantile(0.5, 1, 1) // => 0.6931471805599453
 */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid p: ${p}`);
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`invalid shape: ${shape}`);
  if (!(rate > 0 && rate < Infinity)) throw new RangeError(`invalid rate: ${rate}`);
  const logarithm = solveQuantile(p, startOf(p, shape), (u) => {
    const x = Math.exp(u);
    return {
      lower: regularizedGammaP(shape, x),
      upper: regularizedGammaQ(shape, x),
      slope: gammaKernel(shape, x),
    };
  });
  return Math.exp(logarithm) / rate;
}

/** A first guess of the logarithm of the quantile at rate 1. */
function startOf(p: number, shape: number): number {
  const root = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  if (root > 0.2) return Math.log(shape) + 3 * Math.log(root);
  return (Math.log(p) + logGamma(shape + 1)) / shape;
}
