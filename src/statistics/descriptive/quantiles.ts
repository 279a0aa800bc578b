/**
 * Several quantiles of the same values (type 7, see `quantile`), sorting them once.
 *
 * @param values finite numbers in any order; the argument is left as it was.
 * @param probabilities each from 0 to 1, in any order.
 * @returns one quantile a probability in the same order; undefined when there are no values.
 * @throws RangeError when a value is not finite or a probability is outside 0–1.
 *
 * @example
 * quantiles([4, 1, 3, 2], [0, 0.25, 0.5, 1]) // => [1, 1.75, 2.5, 4]
 * quantiles([], [0.5]) // => undefined
 */
export function quantiles(
  values: ArrayLike<number>,
  probabilities: readonly number[],
): readonly number[] | undefined {
  const outside = probabilities.find((probability) => !(probability >= 0 && probability <= 1));
  if (outside !== undefined) throw new RangeError(`invalid probability: ${outside}`);
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  // NaN is sorted last, and infinities to the ends.
  for (const end of [sorted[0]!, sorted.at(-1)!]) {
    if (!Number.isFinite(end)) throw new RangeError(`invalid value: ${end}`);
  }
  return probabilities.map((probability) => {
    const position = (sorted.length - 1) * probability;
    const below = Math.floor(position);
    const low = sorted[below]!;
    const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
    // The clamp keeps rounding from leaving the two neighbours.
    return Math.min(high, Math.max(low, low + (high - low) * (position - below)));
  });
}
