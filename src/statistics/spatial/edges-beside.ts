import type { BoundingBox } from './geometry.ts';

/**
 * The edges that decide whether a point of a box is inside their rings: those beside the box or left of
 * it. The nearest edge may be another.
 *
 * @param edges four numbers an edge.
 * @param isWanted by an edge's number; the others are left out.
 *
 * @example
 * edgesBeside([0, 0, 9, 0, 9, 0, 9, 9, 9, 9, 0, 0], [4, 2, 5, 3]) // => [9, 9, 0, 0]
 */
export function edgesBeside(
  edges: ArrayLike<number>,
  [, minY, maxX, maxY]: BoundingBox,
  isWanted: (edge: number) => boolean = () => true,
): Float64Array {
  const beside: number[] = [];
  for (let e = 0; e < edges.length; e += 4) {
    const [ax, ay, bx, by] = [edges[e]!, edges[e + 1]!, edges[e + 2]!, edges[e + 3]!];
    if (Math.max(ay, by) < minY || Math.min(ay, by) > maxY) continue;
    if (Math.min(ax, bx) > maxX || !isWanted(e / 4)) continue;
    beside.push(ax, ay, bx, by);
  }
  return Float64Array.from(beside);
}
