import type { AreaGeometry, BoundingBox } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * The smallest box around a geometry; undefined when it has no position. Any unit.
 *
 * @example
 * boundingBox({ type: 'Polygon', coordinates: [[[0, 1], [4, 1], [2, 3], [0, 1]]] }) // => [0, 1, 4, 3]
 * boundingBox({ type: 'Polygon', coordinates: [] }) // => undefined
 */
export function boundingBox(geometry: AreaGeometry): BoundingBox | undefined {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (const rings of polygonsOf(geometry)) {
    for (const position of rings[0] ?? []) {
      const x = position[0]!;
      const y = position[1]!;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  return minX <= maxX && minY <= maxY ? [minX, minY, maxX, maxY] : undefined;
}
