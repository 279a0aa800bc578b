import type { AreaGeometry } from './geometry.ts';
import type { LocalPlane } from './local-plane.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * The edges of a geometry in a plane in metres, four numbers each: x, y, x, y. Edges without
 * length are left out.
 *
 * @example
 * planeEdges({ type: 'Polygon', coordinates: [] }, { originX: 0, originY: 0, scaleX: 1, scaleY: 1 }).length // => 0
 */
export function planeEdges(geometry: AreaGeometry, plane: LocalPlane): Float64Array {
  const { originX, originY, scaleX, scaleY } = plane;
  const flat: number[] = [];
  for (const ring of polygonsOf(geometry).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!;
      const b = ring[i]!;
      if (a[0] === b[0] && a[1] === b[1]) continue;
      flat.push((a[0]! - originX) * scaleX, (a[1]! - originY) * scaleY);
      flat.push((b[0]! - originX) * scaleX, (b[1]! - originY) * scaleY);
    }
  }
  return Float64Array.from(flat);
}
