/**
 * The corners of the convex hull of some places: the fewest of them that all others lie between.
 *
 * Source: Andrew, "Another efficient algorithm for convex hulls in two dimensions", Information Processing
 * Letters 9 (1979).
 *
 * @param x one coordinate a place.
 * @param y as many.
 * @returns the numbers of the places, counter-clockwise from the leftmost (the lowest of them); one of those
 * in the same place. Places on a side are no corners: of places on a line the two ends are left.
 *
 * @example
 * convexHull([0, 4, 2, 0, 4, 1], [0, 0, 0, 4, 4, 2]) // => [0, 1, 4, 3]
 */
export function convexHull(x: ArrayLike<number>, y: ArrayLike<number>): number[] {
  const order = Uint32Array.from({ length: x.length }, (_, i) => i)
    .sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!)
    .filter((place, i, all) => x[place] !== x[all[i - 1]!] || y[place] !== y[all[i - 1]!]);
  const lower = chain(order, x, y);
  const upper = chain(order.toReversed(), x, y);
  // Each half ends where the other begins.
  return order.length < 2 ? [...order] : [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

/** One half of the hull: the places in order, without those that would not turn left. */
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
