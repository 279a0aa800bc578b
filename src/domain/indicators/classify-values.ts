import { naturalBreaks } from '#statistics/classification/natural-breaks.ts';

/** Classes on a map: more than five cannot be told apart on a printed page. */
const classCount = 5;

/**
 * Klassgränser: five classes by natural breaks, fewer when there are fewer distinct values. Areas
 * without a value are not classed. Returns the limits from the smallest value to the largest, one more
 * than there are classes; empty without values.
 *
 * @example
 * classifyValues([1, null, 2, 2]) // => [1, 1, 2]
 * classifyValues([null]) // => []
 */
export function classifyValues(values: readonly (number | null)[]): readonly number[] {
  return naturalBreaks(
    values.filter((value) => value !== null),
    classCount,
  );
}
