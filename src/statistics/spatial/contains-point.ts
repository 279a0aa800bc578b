import type { AreaGeometry } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * Whether a point lies in a geometry, by counting the edges it meets going left (even–odd rule).
 *
 * Half-open: a point on an edge belongs to the area to the right of it, or above a level edge, so
 * a point on a shared edge is in exactly one of the two areas.
 *
 * @example
 * containsPoint({ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] }, 1, 1) // => true
 * containsPoint({ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] }, 3, 3) // => false
 */
export function containsPoint(geometry: AreaGeometry, x: number, y: number): boolean {
  let inside = false;
  for (const rings of polygonsOf(geometry)) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1]!;
        const b = ring[i]!;
        if (a[1]! <= y === b[1]! <= y) continue;
        // From the lower end, so that two areas with the same edge compute the same crossing.
        const [low, high] = a[1]! < b[1]! ? [a, b] : [b, a];
        const slope = (high[0]! - low[0]!) / (high[1]! - low[1]!);
        if (low[0]! + (y - low[1]!) * slope <= x) inside = !inside;
      }
    }
  }
  return inside;
}
