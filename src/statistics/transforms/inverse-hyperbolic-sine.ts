/**
 * The inverse hyperbolic sine, asinh(x / scale) = ln(x/scale + √((x/scale)² + 1)): like a logarithm for
 * large values, like the value itself near zero, and defined for zero and below.
 *
 * Source: Burbidge, Magee and Robb, "Alternative transformations to handle extreme values of the dependent
 * variable", JASA 83 (1988).
 *
 * @param scale where it turns from straight to logarithmic, in the unit of the values; above zero, 1 unless
 *   told. The answer depends on it, so it is a choice to state.
 * @throws RangeError when an argument is not usable.
 *
 * @example
 * inverseHyperbolicSine([0, 3], 4) // => new Float64Array([0, 0.6931471805599453])
 */
export function inverseHyperbolicSine(values: ArrayLike<number>, scale: number = 1): Float64Array {
  if (!(scale > 0 && scale < Infinity)) throw new RangeError(`invalid scale: ${scale}`);
  return Float64Array.from(values, (value) => {
    const answer = Math.asinh(value / scale);
    if (!Number.isFinite(answer)) throw new RangeError(`invalid value: ${value}`);
    return answer;
  });
}
