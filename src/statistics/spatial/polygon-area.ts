import type { AreaGeometry, CoordinateUnit } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';
import { ringArea } from './ring-area.ts';

/**
 * The area of a geometry in square metres, holes taken away, whichever way its rings run.
 *
 * @example
 * polygonArea({ type: 'Polygon', coordinates: [[[0, 0], [4, 0], [4, 3], [0, 0]]] }, 'metres') // => 6
 */
export function polygonArea(geometry: AreaGeometry, unit: CoordinateUnit): number {
  let area = 0;
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, i) => {
      area += (i === 0 ? 1 : -1) * Math.abs(ringArea(ring, unit));
    });
  }
  return Math.max(0, area);
}
