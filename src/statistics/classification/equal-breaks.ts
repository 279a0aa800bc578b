/**
 * Class limits at equal distances from the smallest to the largest value.
 *
 * @param values finite numbers in any order.
 * @param classCount a whole number ≥ 1.
 * @returns ascending limits, one more than there are classes; a single class when all values are
 * equal; empty when there are no values.
 * @throws RangeError when a value is not finite or the class count is not usable.
 *
 * @example
 * equalBreaks([0, 3, 10], 5) // => [0, 2, 4, 6, 8, 10]
 * equalBreaks([5, 5], 3) // => [5, 5]
 * equalBreaks([], 3) // => []
 */
export function equalBreaks(values: readonly number[], classCount: number): readonly number[] {
  if (!Number.isInteger(classCount) || classCount < 1) {
    throw new RangeError(`invalid class count: ${classCount}`);
  }
  if (values.length === 0) return [];
  let smallest = Infinity;
  let largest = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  const limits = [smallest];
  for (let i = 1; i < classCount; i++) {
    // Weighted ends: no overflow, and the last limit is the largest value to the bit.
    const limit = smallest * (1 - i / classCount) + largest * (i / classCount);
    if (limit > limits.at(-1)! && limit < largest) limits.push(limit);
  }
  limits.push(largest);
  return limits;
}
