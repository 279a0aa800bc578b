import { boxHolds } from './bounding-box.ts';
import { edgeCuts } from './edge-cuts.ts';
import { type EdgeIndex, edgesMeeting, indexEdges } from './edge-index.ts';
import { edgesBeside } from './edges-beside.ts';
import type { BoundingBox } from './geometry.ts';
import { distanceToEdges, insideEdges } from './point-and-edges.ts';

/**
 * How deep the edges of one shape reach into another: the largest distance from the boundary of
 * `other` of the vertices of `edges`, and of the middles of their pieces between the places where
 * they meet that boundary, that lie inside `other`. 0 when none does.
 *
 * @param box the common part of the boxes of the two shapes; edges outside it are passed over.
 *
 * @example
 * overlapDepth([9, 1, 1, 1], [0, 0, 4, 0, 4, 0, 4, 4, 4, 4, 0, 4, 0, 4, 0, 0], [0, 0, 4, 4]) // => 1
 */
export function overlapDepth(
  edges: ArrayLike<number>,
  other: ArrayLike<number>,
  box: BoundingBox,
): number {
  const [minX, minY, maxX, maxY] = box;
  const beside = indexEdges(edgesBeside(other, box));
  // Asked for only when something is inside.
  let whole: EdgeIndex | undefined;
  let deepest = 0;
  const measure = (x: number, y: number): void => {
    if (!boxHolds(box, x, y)) return;
    if (!insideEdges(edgesMeeting(beside, -Infinity, y, x, y), x, y)) return;
    whole ??= indexEdges(other);
    deepest = Math.max(deepest, depthBeyond(whole, x, y, deepest));
  };
  for (let e = 0; e < edges.length; e += 4) {
    const [ax, ay, bx, by] = [edges[e]!, edges[e + 1]!, edges[e + 2]!, edges[e + 3]!];
    const [west, south] = [Math.min(ax, bx), Math.min(ay, by)];
    const [east, north] = [Math.max(ax, bx), Math.max(ay, by)];
    if (east < minX || west > maxX || north < minY || south > maxY) continue;
    // Rings are closed: every start is the end of another edge.
    measure(bx, by);
    const cuts = edgeCuts([ax, ay, bx, by], edgesMeeting(beside, west, south, east, north));
    for (let i = 1; i < cuts.length; i++) {
      const at = (cuts[i - 1]! + cuts[i]!) / 2;
      measure(ax + at * (bx - ax), ay + at * (by - ay));
    }
  }
  return deepest;
}

/** The distance to the nearest edge; 0 as soon as one is known to be no farther than `known`. */
function depthBeyond(index: EdgeIndex, x: number, y: number, known: number): number {
  const near = edgesMeeting(index, x - known, y - known, x + known, y + known);
  return distanceToEdges(near, x, y) <= known ? 0 : distanceToEdges(index.edges, x, y);
}
