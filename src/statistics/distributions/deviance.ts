/**
 * r − 1 − log r without cancellation: how far the logarithm lies under its tangent at 1, the heart of the
 * deviance of gamma, beta, Poisson and binomial probabilities.
 *
 * With s = u / (2 + u): log(1 + u) = 2 (s + s³/3 + s⁵/5 + …), so the gap is s (u − 2s² (1/3 + s²/5 + …)).
 *
 * @param ratio r, > 0.
 * @param excess u = r − 1, given beside so that its digits are kept where r is near 1.
 *
 * @example
 * deviance(1, 0) // => 0
 * deviance(4, 3) // => 1.6137056388801094
 */
export function deviance(ratio: number, excess: number): number {
  if (ratio < 0.5 || ratio > 2) return excess - Math.log(ratio);
  const s = excess / (2 + excess);
  const square = s * s;
  let series = 0;
  for (let k = 41; k >= 3; k -= 2) series = series * square + 1 / k;
  return s * (excess - 2 * square * series);
}
