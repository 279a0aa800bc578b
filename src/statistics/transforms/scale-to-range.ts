/**
 * Values moved and stretched to 0 … 1, (x − smallest) / (largest − smallest).
 *
 * @param values finite numbers.
 * @returns one number a value; undefined when there are no values or all are equal.
 * @throws RangeError when a value is not finite.
 *
 * @example
 * scaleToRange([10, 20, 15]) // => new Float64Array([0, 1, 0.5])
 * scaleToRange([5, 5]) // => undefined
 */
export function scaleToRange(values: ArrayLike<number>): Float64Array | undefined {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  if (!(largest > smallest)) return undefined;
  // Halves keep the widest numbers from leaving what a number can hold.
  const width = largest / 2 - smallest / 2;
  return Float64Array.from(values, (value) => (value / 2 - smallest / 2) / width);
}
