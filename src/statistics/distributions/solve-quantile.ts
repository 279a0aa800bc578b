/** What the search for a quantile needs to know at a place u on the whole line. */
export interface Tails {
  /** The probability below. */
  readonly lower: number;
  /** The probability above. */
  readonly upper: number;
  /** The derivative of `lower` by u, ≥ 0. */
  readonly slope: number;
}

/**
 * The u where the probability below is p: Newton's method on the logarithm of the smaller tail, kept
 * within a bracket by bisection.
 *
 * @param p between 0 and 1, both excluded.
 * @param start a first guess.
 * @param tailsAt rising in u from 0 to 1.
 */
export function solveQuantile(p: number, start: number, tailsAt: (u: number) => Tails): number {
  const low = p <= 0.5;
  const target = low ? p : 1 - p;
  let below = -Infinity;
  let above = Infinity;
  let u = start;
  for (let round = 0; round < 400; round++) {
    const { lower, upper, slope } = tailsAt(u);
    const tail = low ? lower : upper;
    const tooHigh = low ? tail > target : tail < target;
    if (tooHigh) above = u;
    else below = u;
    const newton = (Math.log(target / tail) * tail * (low ? 1 : -1)) / slope;
    let next = within(u, newton);
    if (!(next > below && next < above)) next = between(below, above, u);
    if (Math.abs(next - u) <= 4e-16 * Math.max(1, Math.abs(u))) return next;
    u = next;
  }
  return u;
}

/** A step of bounded length: where the tail is nearly 0 or 1 Newton's step has no measure. */
function within(u: number, step: number): number {
  const reach = 1 + Math.abs(u);
  return u + Math.max(-reach, Math.min(reach, step));
}

/** The middle of the bracket, or a wide step towards its open end. */
function between(below: number, above: number, u: number): number {
  if (below === -Infinity) return u - 1 - Math.abs(u);
  if (above === Infinity) return u + 1 + Math.abs(u);
  return below + (above - below) / 2;
}
