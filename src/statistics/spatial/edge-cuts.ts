import { sideOf } from './segment-relation.ts';

/**
 * Where other edges meet an edge: ascending shares of its length from 0 to 1, both included.
 * Crossings and ends of other edges that lie on the edge count.
 *
 * @param edge four numbers: x, y, x, y.
 * @param others four numbers an edge.
 *
 * @example
 * edgeCuts([0, 0, 4, 0], [1, -1, 1, 1, 3, 0, 3, 5]) // => [0, 0.25, 0.75, 1]
 */
export function edgeCuts(edge: ArrayLike<number>, others: ArrayLike<number>): readonly number[] {
  const [ax, ay, bx, by] = [edge[0]!, edge[1]!, edge[2]!, edge[3]!];
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  const cuts = [0, 1];
  const addPlace = (x: number, y: number): void => {
    const at = ((x - ax) * dx + (y - ay) * dy) / lengthSquared;
    if (at > 0 && at < 1) cuts.push(at);
  };
  for (let o = 0; o < others.length; o += 4) {
    const [cx, cy, ex, ey] = [others[o]!, others[o + 1]!, others[o + 2]!, others[o + 3]!];
    if (Math.max(cx, ex) < Math.min(ax, bx) || Math.min(cx, ex) > Math.max(ax, bx)) continue;
    if (Math.max(cy, ey) < Math.min(ay, by) || Math.min(cy, ey) > Math.max(ay, by)) continue;
    const start = sideOf(ax, ay, bx, by, cx, cy);
    const end = sideOf(ax, ay, bx, by, ex, ey);
    if (start === 0) addPlace(cx, cy);
    if (end === 0) addPlace(ex, ey);
    if (start * end < 0) {
      const cross = dx * (ey - cy) - dy * (ex - cx);
      const at = ((cx - ax) * (ey - cy) - (cy - ay) * (ex - cx)) / cross;
      if (at > 0 && at < 1) cuts.push(at);
    }
  }
  return cuts.sort((one, two) => one - two);
}
