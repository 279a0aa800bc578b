/** Where a function is smallest, and how small. */
export interface Minimum {
  readonly at: number;
  readonly value: number;
}

const golden = (Math.sqrt(5) - 1) / 2;
/** A minimum is flat: nearer points than this differ by less than the rounding of the function. */
const tolerance = 1e-9;

/**
 * The smallest value of a continuous function between two limits: the best of evenly spaced points, then
 * golden sections between its neighbours.
 *
 * Source: Kiefer, "Sequential minimax search for a maximum", Proceedings of the AMS 4 (1953).
 *
 * @param cost may be Infinity where the function has no value.
 * @param steps how many equal parts the way between the limits is first looked at in; where a part holds
 *   several low points one of them is found.
 *
 * @example
 * minimise((x) => Math.abs(x - 2), 0, 4, 8).at // => 2
 */
export function minimise(
  cost: (at: number) => number,
  lower: number,
  upper: number,
  steps: number,
): Minimum {
  const look = (at: number): Minimum => ({ at, value: cost(at) });
  const better = (one: Minimum, other: Minimum): Minimum => (other.value < one.value ? other : one);
  const width = (upper - lower) / steps;
  let best = look(lower);
  for (let step = 1; step <= steps; step++) best = better(best, look(lower + step * width));
  let left = Math.max(lower, best.at - width);
  let right = Math.min(upper, best.at + width);
  let low = look(right - golden * (right - left));
  let high = look(left + golden * (right - left));
  while (right - left > tolerance) {
    if (low.value <= high.value) {
      right = high.at;
      high = low;
      low = look(right - golden * (right - left));
    } else {
      left = low.at;
      low = high;
      high = look(left + golden * (right - left));
    }
  }
  return better(best, better(low, high));
}
