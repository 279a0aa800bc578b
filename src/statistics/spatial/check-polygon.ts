import { checkRing } from './check-ring.ts';
import { containsPoint } from './contains-point.ts';
import { findCrossings } from './find-crossings.ts';
import type { AreaGeometry, PolygonRings, Ring } from './geometry.ts';
import type { PolygonFault } from './polygon-fault.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * Every fault of a geometry with its place; empty when it is sound. Any unit.
 *
 * Follows the validity rules of OGC Simple Features (06-103r4, 6.1.11), but a ring that touches
 * itself in a point is only a note. Crossings are looked for when all coordinates are finite, and
 * at most 20 are reported.
 *
 * @example
 * checkPolygon({ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] }) // => []
 * checkPolygon({ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4]]] })[0].code // => 'too-few-positions'
 * checkPolygon({ type: 'MultiPolygon', coordinates: [] })[0].code // => 'empty'
 */
export function checkPolygon(geometry: AreaGeometry): readonly PolygonFault[] {
  const polygons = polygonsOf(geometry);
  const faults: PolygonFault[] = [];
  polygons.forEach((rings, polygon) => {
    if (rings.length === 0) faults.push(emptyAt(polygon));
    rings.forEach((ring, r) => {
      faults.push(...checkRing(ring, polygon, r));
    });
  });
  if (polygons.length === 0) faults.push(emptyAt(0));
  if (faults.some((fault) => fault.code === 'not-finite')) return faults;
  faults.push(...findCrossings(polygons));
  polygons.forEach((rings, polygon) => {
    faults.push(...holesOutside(rings, polygon));
  });
  return faults;
}

function emptyAt(polygon: number): PolygonFault {
  return { code: 'empty', severity: 'error', polygon, ring: 0, position: 0 };
}

function holesOutside(rings: PolygonRings, polygon: number): readonly PolygonFault[] {
  const [shell, ...holes] = rings;
  if (!shell) return [];
  return holes.flatMap((hole, h): PolygonFault[] => {
    const first = hole[0];
    if (!first || !liesOutside(hole, shell)) return [];
    const place = { polygon, ring: h + 1, position: 0, at: [first[0]!, first[1]!] as const };
    return [{ code: 'hole-outside-shell', severity: 'error', ...place }];
  });
}

/** Judged by the middles of the edges: a hole may touch its outer ring in vertices. */
function liesOutside(hole: Ring, shell: Ring): boolean {
  let inside = 0;
  for (let i = 1; i < hole.length; i++) {
    const x = (hole[i - 1]![0]! + hole[i]![0]!) / 2;
    const y = (hole[i - 1]![1]! + hole[i]![1]!) / 2;
    if (containsPoint({ type: 'Polygon', coordinates: [shell] }, x, y)) inside++;
  }
  return inside * 2 < hole.length - 1;
}
