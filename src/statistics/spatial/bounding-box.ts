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

/**
 * The smallest box around corners, x and y in turn; turned inside out when there are none. Any unit.
 *
 * @example
 * boxOfCorners(Float64Array.of(0, 1, 4, 1, 2, 3)) // => [0, 1, 4, 3]
 */
export function boxOfCorners(corners: Float64Array): BoundingBox {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < corners.length; i += 2) {
    minX = Math.min(minX, corners[i]!);
    minY = Math.min(minY, corners[i + 1]!);
    maxX = Math.max(maxX, corners[i]!);
    maxY = Math.max(maxY, corners[i + 1]!);
  }
  return [minX, minY, maxX, maxY];
}

/**
 * Whether a place lies in a box or on its sides.
 *
 * @example
 * boxHolds([0, 0, 4, 4], 4, 1) // => true
 * boxHolds([0, 0, 4, 4], 4, 5) // => false
 */
export function boxHolds(box: BoundingBox, x: number, y: number): boolean {
  const [minX, minY, maxX, maxY] = box;
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}
