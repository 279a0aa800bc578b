import { betaKernel, betaLower } from './incomplete-beta.ts';
import { normalQuantile } from './normal.ts';
import { solveQuantile } from './solve-quantile.ts';

/**
 * The value that a beta variable stays below with probability p; relative error below 1e-12.
 *
 * Newton's method on the logarithm of the smaller tail, in the log odds of the value.
 *
 * @param p between 0 and 1, both excluded.
 * @param a shape, a finite number > 0.
 * @param b shape, a finite number > 0.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * betaQuantile(0.25, 1, 1) // => 0.25
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a > 0 && a < Infinity)) throw new RangeError(`invalid a: ${a}`);
  if (!(b > 0 && b < Infinity)) throw new RangeError(`invalid b: ${b}`);
  return shareOf(betaLogOdds(p, a, b));
}

/**
 * The log odds of the quantile, which keep every digit near 0 and near 1.
 *
 * @throws RangeError when p is not between 0 and 1.
 */
export function betaLogOdds(p: number, a: number, b: number): number {
  // The log odds have about this mean and spread, each shape being a gamma variable of its own.
  const start = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  return solveQuantile(p, start, (u) => {
    const x = shareOf(u);
    const y = shareOf(-u);
    return {
      lower: betaLower(x, y, a, b),
      upper: betaLower(y, x, b, a),
      slope: betaKernel(x, y, a, b),
    };
  });
}

function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
