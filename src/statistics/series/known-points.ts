/** The points of a series that have a value, in order; a missing one is missing, never zero. */
export interface KnownPoints {
  /** The place in the series, or the time that was given for it. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/**
 * Leaves out the missing points; the others keep their times.
 *
 * @param values one a period; undefined where the period has none.
 * @param times strictly increasing, one a period; 0, 1, 2 … unless told.
 * @throws RangeError when a value or time is not finite, times do not increase, or are not as many.
 *
 * @example
 * knownPoints([5, undefined, 7]) // => { times: [0, 2], values: [5, 7] }
 */
export function knownPoints(
  values: readonly (number | undefined)[],
  times: readonly number[] = Array.from(values.keys()),
): KnownPoints {
  if (times.length !== values.length) {
    throw new RangeError(`invalid times: ${times.length} for ${values.length} values`);
  }
  const known = { times: [] as number[], values: [] as number[] };
  for (const [i, time] of times.entries()) {
    if (!Number.isFinite(time) || time <= (times[i - 1] ?? -Infinity)) {
      throw new RangeError(`invalid time: ${time}`);
    }
    const value = values[i];
    if (value === undefined) continue;
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    known.times.push(time);
    known.values.push(value);
  }
  return known;
}
