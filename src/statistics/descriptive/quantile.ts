/**
 * The quantile of type 7: linear interpolation between the order statistics, with the
 * position 1 + (n − 1)p. The default of R and of most spreadsheets.
 *
 * Source: Hyndman and Fan, "Sample quantiles in statistical packages",
 * The American Statistician 50 (1996), definition 7.
 *
 * @param values finite numbers in any order; the argument is left as it was.
 * @param probability from 0 (the smallest) through 0.5 (the median) to 1 (the largest).
 * @returns undefined when there are no values.
 * @throws RangeError when a value is not finite or the probability is outside 0–1.
 *
 * @example
 * quantile([1, 2, 3, 4], 0.5) // => 2.5
 * quantile([4, 1, 3, 2], 0.25) // => 1.75
 * quantile([], 0.5) // => undefined
 */
export function quantile(values: readonly number[], probability: number): number | undefined {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`invalid probability: ${probability}`);
  }
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`invalid value: ${wrong}`);
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  // The clamp keeps rounding from leaving the two neighbours.
  return Math.min(high, Math.max(low, low + (high - low) * (position - below)));
}
