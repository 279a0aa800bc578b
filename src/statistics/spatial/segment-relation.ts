/** The relative rounding error of an orientation: 3ε + 16ε², ε = 2⁻⁵³ (Shewchuk 1997). */
const ROUNDING = 3.3306690738754716e-16;

/**
 * On which side of the line a → b the point c lies: 1 left, -1 right, 0 on it or too near to tell
 * within the rounding of the numbers.
 *
 * @example
 * sideOf(0, 0, 4, 0, 1, 2) // => 1
 * sideOf(0, 0, 4, 0, 9, 0) // => 0
 */
export function sideOf(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
): -1 | 0 | 1 {
  const left = (ax - cx) * (by - cy);
  const right = (ay - cy) * (bx - cx);
  const difference = left - right;
  if (Math.abs(difference) <= ROUNDING * (Math.abs(left) + Math.abs(right))) return 0;
  return difference > 0 ? 1 : -1;
}

/** crossing: in one inner point; overlapping: along a stretch; touching: in an end of either. */
export type SegmentRelation = 'apart' | 'touching' | 'crossing' | 'overlapping';

/**
 * How two segments p1–p2 and q1–q2 meet, each as [x1, y1, x2, y2].
 *
 * @example
 * segmentRelation([0, 0, 4, 4], [0, 4, 4, 0]) // => 'crossing'
 * segmentRelation([0, 0, 4, 0], [4, 0, 4, 4]) // => 'touching'
 * segmentRelation([0, 0, 4, 0], [2, 0, 6, 0]) // => 'overlapping'
 */
export function segmentRelation(p: ArrayLike<number>, q: ArrayLike<number>): SegmentRelation {
  const [p1x, p1y, p2x, p2y] = [p[0]!, p[1]!, p[2]!, p[3]!];
  const [q1x, q1y, q2x, q2y] = [q[0]!, q[1]!, q[2]!, q[3]!];
  const q1 = sideOf(p1x, p1y, p2x, p2y, q1x, q1y);
  const q2 = sideOf(p1x, p1y, p2x, p2y, q2x, q2y);
  if (q1 * q2 > 0) return 'apart';
  const p1 = sideOf(q1x, q1y, q2x, q2y, p1x, p1y);
  const p2 = sideOf(q1x, q1y, q2x, q2y, p2x, p2y);
  if (p1 * p2 > 0) return 'apart';
  if (q1 * q2 < 0 && p1 * p2 < 0) return 'crossing';
  if (q1 !== 0 || q2 !== 0) return 'touching';
  // On one line: compare along the axis on which the first segment is longer.
  const alongX = Math.abs(p2x - p1x) >= Math.abs(p2y - p1y);
  const [a, b] = alongX ? [p1x, p2x] : [p1y, p2y];
  const [c, d] = alongX ? [q1x, q2x] : [q1y, q2y];
  const start = Math.max(Math.min(a, b), Math.min(c, d));
  const end = Math.min(Math.max(a, b), Math.max(c, d));
  if (start > end) return 'apart';
  return start < end ? 'overlapping' : 'touching';
}
