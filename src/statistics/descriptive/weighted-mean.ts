/**
 * The weighted mean, Σwx / Σw; undefined when nothing has weight.
 *
 * @param values the numbers; each must be finite.
 * @param weights one finite weight ≥ 0 per value, for example the number of inhabitants.
 * @throws RangeError when the lengths differ, or a value or weight is not usable.
 *
 * @example
 * weightedMean([2, 4], [3, 1]) // => 2.5
 * weightedMean([], []) // => undefined
 * weightedMean([7], [0]) // => undefined
 */
export function weightedMean(
  values: readonly number[],
  weights: readonly number[],
): number | undefined {
  if (weights.length !== values.length) {
    throw new RangeError(`invalid weights: ${weights.length} for ${values.length} values`);
  }
  let mean = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight: ${weight}`);
    if (weight === 0) continue;
    total += weight;
    // Running form (West 1979): keeps its digits when values are large and differ little.
    mean += (value - mean) * (weight / total);
  }
  return total > 0 ? mean : undefined;
}
