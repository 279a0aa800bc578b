import { convexHull } from './convex-hull.ts';

/**
 * The longest distance between any two of the places, found among the corners of their convex hull.
 *
 * @param x one coordinate a place, in metres or another unit of length.
 * @param y as many.
 * @returns in the same unit; 0 when all lie in one place or there is none.
 *
 * @example
 * longestDistance([0, 3, 1], [0, 4, 1]) // => 5
 */
export function longestDistance(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const corners = convexHull(x, y);
  let longest = 0;
  for (const a of corners) {
    for (const b of corners) longest = Math.max(longest, Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!));
  }
  return longest;
}
