/**
 * Values turned round, −x, so that columns with different good directions can be read alike. Zero stays zero.
 *
 * @throws RangeError when a value is not finite.
 *
 * @example
 * reverse([3, 0, -2]) // => new Float64Array([-3, 0, 2])
 */
export function reverse(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value) => {
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    return 0 - value;
  });
}
