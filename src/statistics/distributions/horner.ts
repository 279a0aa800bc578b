/**
 * The value of a polynomial, by Horner's scheme.
 *
 * @param coefficients from the highest power to the constant.
 *
 * @example
 * horner([2, 0, 1], 3) // => 19
 */
export function horner(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}
