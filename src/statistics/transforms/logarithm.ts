/**
 * Natural logarithms, ln(x + shift).
 *
 * @param shift added first, such as 1 where there are zeros; 0 unless told.
 * @throws RangeError when a value with its shift is not above zero, or an argument is not finite.
 *
 * @example
 * logarithm([1, Math.E]) // => new Float64Array([0, 1])
 * logarithm([0], 1) // => new Float64Array([0])
 */
export function logarithm(values: ArrayLike<number>, shift: number = 0): Float64Array {
  if (!Number.isFinite(shift)) throw new RangeError(`invalid shift: ${shift}`);
  return Float64Array.from(values, (value) => {
    const shifted = value + shift;
    if (!(shifted > 0 && shifted < Infinity)) {
      throw new RangeError(`invalid value: ${value} is not above ${0 - shift}`);
    }
    return Math.log(shifted);
  });
}
