import Flatbush from 'flatbush';
import { boxOfCorners } from './bounding-box.ts';
import type { AreaGeometry, BoundingBox, CoordinateUnit } from './geometry.ts';
import { localPlane } from './local-plane.ts';
import { overlapArea } from './overlap-area.ts';
import { planeEdges } from './plane-edges.ts';

/** What an area of one list and an area of another have in common. */
export interface CommonGround {
  /** Position in the first list. */
  readonly a: number;
  /** Position in the second list. */
  readonly b: number;
  /** Square metres; in degrees to within the scale of localPlane. */
  readonly area: number;
}

/**
 * The ground that areas of two lists share, pair by pair; areas within a list are not compared.
 *
 * @returns the pairs with something in common, sorted by a, then b.
 *
 * @example
 * overlayAreas([], [], 'metres') // => []
 */
export function overlayAreas(
  one: readonly AreaGeometry[],
  two: readonly AreaGeometry[],
  unit: CoordinateUnit,
): readonly CommonGround[] {
  if (one.length === 0 || two.length === 0) return [];
  const plane = localPlane([...one, ...two], unit);
  const shapesOf = (areas: readonly AreaGeometry[]): readonly Shape[] =>
    areas.map((area) => {
      const edges = planeEdges(area, plane);
      return { edges, box: boxOfCorners(edges) };
    });
  const [left, right] = [shapesOf(one), shapesOf(two)];
  const tree = new Flatbush(right.length);
  for (const { box } of right) tree.add(...box);
  tree.finish();
  return left.flatMap((shape, a) =>
    tree
      .search(...shape.box)
      .sort((b, c) => b - c)
      .flatMap((b) => {
        const area = commonArea(shape, right[b]!);
        return area > 0 ? [{ a, b, area }] : [];
      }),
  );
}

interface Shape {
  readonly edges: Float64Array;
  readonly box: BoundingBox;
}

/** Edges above and below the level band that both reach into decide nothing. */
function commonArea(one: Shape, two: Shape): number {
  const low = Math.max(one.box[1], two.box[1]);
  const high = Math.min(one.box[3], two.box[3]);
  if (!(high > low)) return 0;
  return overlapArea(edgesBetween(one.edges, low, high), edgesBetween(two.edges, low, high), [
    low,
    high,
  ]);
}

function edgesBetween(edges: Float64Array, low: number, high: number): Float64Array {
  const kept: number[] = [];
  for (let e = 0; e < edges.length; e += 4) {
    const [y1, y2] = [edges[e + 1]!, edges[e + 3]!];
    if (Math.max(y1, y2) < low || Math.min(y1, y2) > high) continue;
    kept.push(edges[e]!, y1, edges[e + 2]!, y2);
  }
  return Float64Array.from(kept);
}
