import { quantile } from '../descriptive/quantile.ts';

/**
 * Class limits with about as many values in each class: the quantiles (type 7) at i / classCount.
 *
 * Equal limits are merged, so many ties give fewer classes than asked for.
 *
 * @param values finite numbers in any order.
 * @param classCount a whole number ≥ 1.
 * @returns ascending limits, one more than there are classes; empty when there are no values.
 * @throws RangeError when a value is not finite or the class count is not usable.
 *
 * @example
 * quantileBreaks([1, 2, 3, 4, 5], 4) // => [1, 2, 3, 4, 5]
 * quantileBreaks([0, 0, 0, 0, 8], 2) // => [0, 0, 8]
 * quantileBreaks([5, 5, 5], 4) // => [5, 5]
 */
export function quantileBreaks(values: readonly number[], classCount: number): readonly number[] {
  if (!Number.isInteger(classCount) || classCount < 1) {
    throw new RangeError(`invalid class count: ${classCount}`);
  }
  const smallest = quantile(values, 0);
  if (smallest === undefined) return [];
  const limits = [smallest];
  for (let i = 1; i <= classCount; i++) {
    const limit = quantile(values, i / classCount)!;
    // A class may start where it ends only if it is the first: it then holds the smallest value.
    if (limit > limits.at(-1)! || limits.length === 1) limits.push(limit);
  }
  return limits;
}
