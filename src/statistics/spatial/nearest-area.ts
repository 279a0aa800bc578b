import { boxOfCorners } from './bounding-box.ts';
import type { AreaGeometry, BoundingBox, CoordinateUnit } from './geometry.ts';
import { localPlane } from './local-plane.ts';
import { planeEdges } from './plane-edges.ts';
import { distanceToEdges } from './point-and-edges.ts';

/** How far an area lies from the nearest other. */
export interface NearestArea {
  readonly area: number;
  /** The first of equally near ones; undefined when there is no other. */
  readonly nearest: number | undefined;
  /** Between the boundaries; in degrees to within the scale of localPlane. */
  readonly metres: number | undefined;
}

/**
 * The nearest other area of each of some areas, by the distance between boundaries that do not cross.
 *
 * @example
 * nearestAreas([], [], 'metres') // => []
 */
export function nearestAreas(
  areas: readonly AreaGeometry[],
  wanted: readonly number[],
  unit: CoordinateUnit,
): readonly NearestArea[] {
  if (wanted.length === 0) return [];
  const plane = localPlane(areas, unit);
  const shapes = areas.map((area) => {
    const edges = planeEdges(area, plane);
    return { edges, box: boxOfCorners(edges) };
  });
  return wanted.map((area) => {
    const { edges, box } = shapes[area]!;
    let nearest: number | undefined;
    let metres: number | undefined;
    const others = shapes
      .map((shape, index) => ({ ...shape, index, gap: gapBetween(box, shape.box) }))
      .filter(({ index, gap }) => index !== area && Number.isFinite(gap))
      .sort((one, two) => one.gap - two.gap || one.index - two.index);
    for (const other of others) {
      if (metres !== undefined && other.gap > metres) break;
      const distance = Math.min(distanceFrom(edges, other.edges), distanceFrom(other.edges, edges));
      if (metres === undefined || distance < metres) [nearest, metres] = [other.index, distance];
    }
    return { area, nearest, metres };
  });
}

/** The distance between two boxes; infinite when one of them is empty. */
function gapBetween(one: BoundingBox, other: BoundingBox): number {
  return Math.hypot(
    Math.max(0, one[0] - other[2], other[0] - one[2]),
    Math.max(0, one[1] - other[3], other[1] - one[3]),
  );
}

/** From the corners of the one to the edges of the other. */
function distanceFrom(corners: Float64Array, edges: Float64Array): number {
  let least = Infinity;
  for (let e = 0; e < corners.length; e += 4) {
    least = Math.min(least, distanceToEdges(edges, corners[e]!, corners[e + 1]!));
  }
  return least;
}
