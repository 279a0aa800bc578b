import { betaLower } from './incomplete-beta.ts';

/**
 * The probability that an F variable is above x: the p-value of an F test.
 *
 * I(d₂ / (d₂ + d₁ x); d₂/2, d₁/2). Source: Abramowitz and Stegun, Handbook of Mathematical Functions
 * (1964), 26.6.2.
 *
 * @param x a finite number ≥ 0.
 * @param numeratorDf d₁, a finite number > 0.
 * @param denominatorDf d₂, a finite number > 0.
 * @throws RangeError when an argument is outside.
 *
 * @example
 * fUpper(0, 1, 10) // => 1
 * fUpper(1, 4, 4) // => 0.5
 */
export function fUpper(x: number, numeratorDf: number, denominatorDf: number): number {
  if (!(x >= 0 && x < Infinity)) throw new RangeError(`invalid x: ${x}`);
  for (const df of [numeratorDf, denominatorDf]) {
    if (!(df > 0 && df < Infinity)) throw new RangeError(`invalid df: ${df}`);
  }
  const a = denominatorDf / 2;
  const b = numeratorDf / 2;
  // The smaller of the two ratios, so that large values do not overflow.
  const scaled = (b / a) * x;
  if (scaled <= 1) return betaLower(1 / (1 + scaled), scaled / (1 + scaled), a, b);
  const inverse = a / b / x;
  return betaLower(inverse / (1 + inverse), 1 / (1 + inverse), a, b);
}
