import type { AreaGeometry } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * How many positions the rings of some areas have.
 *
 * @example
 * countPositions([{ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [0, 4], [0, 0]]] }]) // => 4
 */
export function countPositions(areas: readonly AreaGeometry[]): number {
  let count = 0;
  for (const area of areas) {
    for (const rings of polygonsOf(area)) for (const ring of rings) count += ring.length;
  }
  return count;
}
