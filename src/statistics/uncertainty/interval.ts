/** A lower and an upper limit, both included. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The smaller tail that a two-sided interval leaves on each side.
 *
 * @throws RangeError when the confidence is not between 0 and 1.
 *
 * @example
 * tailOf(0.9) // => 0.05
 */
export function tailOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`invalid confidence: ${confidence}`);
  }
  return (1 - confidence) / 2;
}
