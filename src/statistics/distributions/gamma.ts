import { approximateGammaLogarithm } from './approximate-gamma.ts';
import { gammaKernel, regularizedGammaP, regularizedGammaQ } from './incomplete-gamma.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * The value that a gamma variable stays below with probability p; relative error below 1e-12.
 *
 * Newton's method on the logarithm of the smaller tail, from an approximation.
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
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`invalid shape: ${shape}`);
  if (!(rate > 0 && rate < Infinity)) throw new RangeError(`invalid rate: ${rate}`);
  const logarithm = solveQuantile(p, approximateGammaLogarithm(p, shape), (u) => {
    const x = Math.exp(u);
    return {
      lower: regularizedGammaP(shape, x),
      upper: regularizedGammaQ(shape, x),
      slope: gammaKernel(shape, x),
    };
  });
  return Math.exp(logarithm) / rate;
}
