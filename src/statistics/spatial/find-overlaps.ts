import Flatbush from 'flatbush';
import { boxHolds, boxOfCorners } from './bounding-box.ts';
import { edgesBeside } from './edges-beside.ts';
import type { AreaGeometry, BoundingBox, CoordinateUnit } from './geometry.ts';
import { labelPoint } from './label-point.ts';
import { localPlane } from './local-plane.ts';
import { overlapArea } from './overlap-area.ts';
import { overlapDepth } from './overlap-depth.ts';
import { planeEdges } from './plane-edges.ts';
import { distanceToEdges, insideEdges } from './point-and-edges.ts';
import { polygonsOf } from './polygons-of.ts';
import { sharedEdges } from './shared-edges.ts';

/** Two areas that cover the same ground; a < b are positions in the list. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  /** Square metres in common. In degrees to within the scale of localPlane. */
  readonly area: number;
  /** How far in metres the one reaches into the other. */
  readonly depth: number;
}

/** What the coordinates are, and how deep in metres an overlap may be without being told. */
export interface OverlapOptions {
  readonly unit: CoordinateUnit;
  readonly tolerance: number;
}

/**
 * The pairs of areas that reach more than the tolerance into each other. Shared edges and points
 * are no overlap, nor are slivers thinner than the tolerance, however long.
 *
 * @returns sorted by a, then b.
 * @throws RangeError when the tolerance is not a finite number ≥ 0.
 *
 * @example
 * findOverlaps([], { unit: 'metres', tolerance: 1 }) // => []
 */
export function findOverlaps(
  areas: readonly AreaGeometry[],
  options: OverlapOptions,
): readonly Overlap[] {
  const { unit, tolerance } = options;
  if (!(tolerance >= 0 && tolerance < Infinity)) {
    throw new RangeError(`invalid tolerance: ${tolerance}`);
  }
  const plane = localPlane(areas, unit);
  const shapes = areas.map((area) => {
    const edges = planeEdges(area, plane);
    const labels = polygonsOf(area).flatMap((rings) => {
      const label = labelPoint({ type: 'Polygon', coordinates: rings }, unit);
      if (!label) return [];
      const x = (label[0] - plane.originX) * plane.scaleX;
      return [[x, (label[1] - plane.originY) * plane.scaleY] as const];
    });
    return { edges, box: boxOfCorners(edges), labels };
  });
  const partners = sharedEdges(shapes.map(({ edges }) => edges));
  const overlaps: Overlap[] = [];
  for (const [a, b] of pairsWithCommonBox(shapes.map(({ box }) => box))) {
    const isOwn = (one: number, other: number) => (edge: number) => partners[one]![edge] !== other;
    const depth = depthBetween(shapes[a]!, shapes[b]!, isOwn(a, b), isOwn(b, a));
    // Rounding makes shared edges a nanometre deep at times.
    if (depth <= Math.max(tolerance, 1e-6)) continue;
    overlaps.push({ a, b, area: overlapArea(shapes[a]!.edges, shapes[b]!.edges), depth });
  }
  return overlaps;
}

interface Shape {
  readonly edges: Float64Array;
  readonly box: BoundingBox;
  readonly labels: readonly (readonly [number, number])[];
}

/** Whether an edge, by its number, is not one that the two shapes share: such an edge is nowhere deep. */
type IsOwn = (edge: number) => boolean;

function depthBetween(one: Shape, two: Shape, isOwnOfOne: IsOwn, isOwnOfTwo: IsOwn): number {
  const box: BoundingBox = [
    Math.max(one.box[0], two.box[0]),
    Math.max(one.box[1], two.box[1]),
    Math.min(one.box[2], two.box[2]),
    Math.min(one.box[3], two.box[3]),
  ];
  const reach = (edges: Float64Array, isOwn: IsOwn, other: Float64Array): number => {
    const own = edgesBeside(edges, box, isOwn);
    return own.length === 0 ? 0 : overlapDepth(own, other, box);
  };
  return Math.max(
    reach(one.edges, isOwnOfOne, two.edges),
    reach(two.edges, isOwnOfTwo, one.edges),
    // Equal parts: no edge of the one is inside the other, but the label is.
    innerDepth(one, two),
    innerDepth(two, one),
  );
}

/** How deep the label of a part of the one lies in both. */
function innerDepth(one: Shape, two: Shape): number {
  const depths = one.labels.map(([x, y]) => {
    if (!boxHolds(two.box, x, y) || !insideEdges(two.edges, x, y)) return 0;
    return Math.min(distanceToEdges(one.edges, x, y), distanceToEdges(two.edges, x, y));
  });
  return Math.max(0, ...depths);
}

function pairsWithCommonBox(boxes: readonly BoundingBox[]): readonly (readonly [number, number])[] {
  const known = boxes.flatMap((box, i) => (box[0] <= box[2] ? [i] : []));
  if (known.length === 0) return [];
  const tree = new Flatbush(known.length);
  for (const i of known) tree.add(...boxes[i]!);
  tree.finish();
  return known.flatMap((a) =>
    tree
      .search(...boxes[a]!, (entry) => known[entry]! > a)
      .map((entry) => [a, known[entry]!] as const)
      .sort((one, two) => one[1] - two[1]),
  );
}
