/**
 * The weighted quantile: the smallest value with at least the share p of the weight at or below it, and the
 * mean of it and the next one when it has exactly that share. With inhabitants as weights, the median is the
 * value of the inhabitant in the middle. Weights count in relation to each other only.
 *
 * Source: definition 2 of Hyndman and Fan, "Sample quantiles in statistical packages", The American
 * Statistician 50 (1996), of each value repeated as often as its weight.
 *
 * @param values finite numbers.
 * @param weights one finite weight ≥ 0 a value.
 * @param probability from 0 to 1.
 * @returns undefined when nothing has weight.
 * @throws RangeError when the lengths differ or an argument is outside its range.
 *
 * @example
 * weightedQuantile([10, 20, 30], [1, 1, 6], 0.5) // => 30
 * weightedQuantile([10, 20], [3, 3], 0.5) // => 15
 * weightedQuantile([10], [0], 0.5) // => undefined
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  probability: number,
): number | undefined {
  if (weights.length !== values.length) {
    throw new RangeError(`invalid weights: ${weights.length} for ${values.length} values`);
  }
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`invalid probability: ${probability}`);
  }
  const order: number[] = [];
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`invalid value: ${values[i]}`);
    const weight = weights[i]!;
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`invalid weight: ${weight}`);
    total += weight;
    if (weight > 0) order.push(i);
  }
  if (order.length === 0) return undefined;
  if (total === Infinity) throw new RangeError('invalid weights: too large to add');
  order.sort((a, b) => values[a]! - values[b]!);
  // A share is met when rounding alone keeps it from being met.
  const wanted = probability * total;
  const slack = total * order.length * Number.EPSILON;
  let reached = 0;
  for (let place = 0; place < order.length - 1; place++) {
    const value = values[order[place]!]!;
    reached += weights[order[place]!]!;
    if (reached < wanted - slack) continue;
    const next = values[order[place + 1]!]!;
    return reached > wanted + slack ? value : value / 2 + next / 2;
  }
  return values[order.at(-1)!]!;
}
