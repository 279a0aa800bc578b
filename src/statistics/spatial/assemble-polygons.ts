import { containsPoint } from './contains-point.ts';
import type { AreaGeometry, PolygonRings, Ring } from './geometry.ts';
import { ringArea } from './ring-area.ts';

/**
 * Puts closed rings together to a geometry: anticlockwise rings are outer rings, clockwise rings
 * are holes of the smallest outer ring around them. Rings without area are left out. Any unit.
 *
 * @example
 * assemblePolygons([[[0, 0], [4, 0], [0, 4], [0, 0]]]).type // => 'Polygon'
 * assemblePolygons([]) // => { type: 'MultiPolygon', coordinates: [] }
 */
export function assemblePolygons(rings: readonly Ring[]): AreaGeometry {
  const shells: { rings: Ring[]; area: number }[] = [];
  const holes: Ring[] = [];
  for (const ring of rings) {
    const area = ringArea(ring, 'metres');
    if (area > 0) shells.push({ rings: [ring], area });
    else if (area < 0) holes.push(ring);
  }
  const bySize = shells.toSorted((one, two) => one.area - two.area);
  for (const hole of holes) {
    // The middle of an edge: a hole may touch its outer ring in a vertex, never along an edge.
    const x = (hole[0]![0]! + hole[1]![0]!) / 2;
    const y = (hole[0]![1]! + hole[1]![1]!) / 2;
    const around = bySize.find(({ rings: [shell] }) =>
      containsPoint({ type: 'Polygon', coordinates: [shell!] }, x, y),
    );
    around?.rings.push(hole);
  }
  const polygons: PolygonRings[] = shells.map((shell) => shell.rings);
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}
