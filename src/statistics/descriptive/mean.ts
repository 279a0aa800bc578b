/**
 * The arithmetic mean; undefined when there are no values.
 *
 * @param values finite numbers.
 * @throws RangeError when a value is not finite, or the values are so large that their sum has no number.
 *
 * @example
 * mean([1, 2, 6]) // => 3
 * mean([]) // => undefined
 */
export function mean(values: ArrayLike<number>): number | undefined {
  if (values.length === 0) return undefined;
  // Counted from the first value: equal values have exactly their mean, and large ones keep their digits.
  const origin = values[0]!;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    sum += value - origin;
  }
  if (!Number.isFinite(sum)) throw new RangeError('invalid values: too large to add');
  return origin + sum / values.length;
}
