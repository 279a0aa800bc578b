import { deviance } from './deviance.ts';
import { stirlingError } from './gamma-function.ts';

/**
 * The probability of k marked things among n drawn without replacement from N of which K are marked; relative
 * error below 1e-12 for counts up to 1e9.
 *
 * As a ratio of three binomial probabilities, each by Loader's deviance. Source: Loader, "Fast and accurate
 * computation of binomial probabilities" (2000).
 *
 * @param k a whole number.
 * @param drawn n, a whole number 0 … N.
 * @param marked K, a whole number 0 … N.
 * @param total N, a whole number ≥ 1.
 * @throws RangeError when n or K is outside its range or a number is not whole.
 *
 * @example
 * hypergeometricProbability(1, 2, 2, 4) // => 0.6666666666666666
 */
export function hypergeometricProbability(
  k: number,
  drawn: number,
  marked: number,
  total: number,
): number {
  for (const count of [drawn, marked]) {
    if (!(Number.isInteger(count) && count >= 0 && count <= total)) {
      throw new RangeError(`invalid count: ${count} of ${total}`);
    }
  }
  if (!Number.isInteger(k)) throw new RangeError(`invalid k: ${k}`);
  if (k < 0 || k > marked || drawn - k < 0 || drawn - k > total - marked) return 0;
  const p = drawn / total;
  const q = (total - drawn) / total;
  return (
    (binomialProbability(k, marked, p, q) * binomialProbability(drawn - k, total - marked, p, q)) /
    binomialProbability(drawn, total, p, q)
  );
}

/** Of k successes in n trials; q is 1 − p, given beside so that its digits are kept. */
function binomialProbability(k: number, n: number, p: number, q: number): number {
  if (k === 0) return Math.exp(n * (p < 0.5 ? Math.log1p(-p) : Math.log(q)));
  if (k === n) return Math.exp(n * (q < 0.5 ? Math.log1p(-q) : Math.log(p)));
  const excess = n * p - k;
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    k * deviance((n * p) / k, excess / k) -
    (n - k) * deviance((n * q) / (n - k), -excess / (n - k));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
