import { partitionValues } from './partition-values.ts';

/**
 * Class limits by natural breaks: the exact partition of the values into at most `classCount`
 * classes with the smallest sum of squared deviations from the class means.
 *
 * Source: Fisher, "On grouping for maximum homogeneity", JASA 53 (1958); brought to maps by
 * Jenks (1967). Equal values always fall in the same class. No random start: the same values
 * give the same limits in any order.
 *
 * @param values finite numbers in any order.
 * @param classCount a whole number ≥ 1.
 * @returns ascending limits [smallest, largest of class 1, …, largest of all]; one class per
 * distinct value when there are fewer than `classCount`; empty when there are no values.
 * @throws RangeError when a value is not finite or the class count is not usable.
 *
 * @example
 * naturalBreaks([1, 2, 3, 10, 11, 12, 50], 3) // => [1, 3, 12, 50]
 * naturalBreaks([5, 5, 5], 4) // => [5, 5]
 * naturalBreaks([], 4) // => []
 */
export function naturalBreaks(values: readonly number[], classCount: number): readonly number[] {
  if (!Number.isInteger(classCount) || classCount < 1) {
    throw new RangeError(`invalid class count: ${classCount}`);
  }
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`invalid value: ${wrong}`);
  if (values.length === 0) return [];

  const distinct: number[] = [];
  const counts: number[] = [];
  for (const value of Float64Array.from(values).sort()) {
    if (value === distinct.at(-1)) counts[counts.length - 1]! += 1;
    else {
      distinct.push(value + 0); // + 0 turns -0 into 0
      counts.push(1);
    }
  }
  const ends = partitionValues(distinct, counts, Math.min(classCount, distinct.length));
  return [distinct[0]!, ...ends.map((end) => distinct[end]!)];
}
