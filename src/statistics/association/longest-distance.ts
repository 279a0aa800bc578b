/**
 * The longest distance between any two of the places, found among the corners of their convex hull.
 *
 * Source: Andrew, "Another efficient algorithm for convex hulls in two dimensions", Information Processing
 * Letters 9 (1979).
 *
 * @param x one coordinate a place, in metres or another unit of length.
 * @param y as many.
 * @returns in the same unit; 0 when all lie in one place or there is none.
 *
 * @example
 * longestDistance([0, 3, 1], [0, 4, 1]) // => 5
 */
export function longestDistance(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const order = Uint32Array.from({ length: x.length }, (_, i) => i);
  order.sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const corners = [...chain(order, x, y), ...chain(order.reverse(), x, y)];
  let longest = 0;
  for (const a of corners) {
    for (const b of corners) longest = Math.max(longest, Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!));
  }
  return longest;
}

/** One half of the hull: the places in order, without those that would turn right. */
function chain(order: Uint32Array, x: ArrayLike<number>, y: ArrayLike<number>): number[] {
  const kept: number[] = [];
  for (const place of order) {
    while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, place, x, y) <= 0) kept.pop();
    kept.push(place);
  }
  return kept;
}

/** Positive when the way a – b – c turns left. */
function turn(a: number, b: number, c: number, x: ArrayLike<number>, y: ArrayLike<number>): number {
  return (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
}
