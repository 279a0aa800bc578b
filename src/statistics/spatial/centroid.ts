import type { AreaGeometry, Ring } from './geometry.ts';
import { polygonsOf } from './polygons-of.ts';

/**
 * The centre of mass of a geometry, holes taken away; undefined when it has no area. Any unit:
 * for degrees it is the centre in the longitude–latitude plane, good for areas up to a county.
 *
 * It may lie outside a crescent or between islands: labelPoint is always inside.
 *
 * @example
 * centroid({ type: 'Polygon', coordinates: [[[0, 0], [6, 0], [0, 3], [0, 0]]] }) // => [2, 1]
 * centroid({ type: 'Polygon', coordinates: [] }) // => undefined
 */
export function centroid(geometry: AreaGeometry): readonly [number, number] | undefined {
  const polygons = polygonsOf(geometry);
  const origin = polygons[0]?.[0]?.[0];
  if (!origin) return undefined;
  let mass = 0;
  let momentX = 0;
  let momentY = 0;
  for (const rings of polygons) {
    rings.forEach((ring, i) => {
      const part = momentsOf(ring, origin[0]!, origin[1]!);
      const sign = (i === 0 ? 1 : -1) * Math.sign(part.mass);
      mass += sign * part.mass;
      momentX += sign * part.momentX;
      momentY += sign * part.momentY;
    });
  }
  if (!(mass > 0)) return undefined;
  return [origin[0]! + momentX / mass / 3, origin[1]! + momentY / mass / 3];
}

/** Twice the signed area, and six times its first moments, relative to an origin. */
function momentsOf(
  ring: Ring,
  originX: number,
  originY: number,
): { mass: number; momentX: number; momentY: number } {
  let mass = 0;
  let momentX = 0;
  let momentY = 0;
  for (let i = 1; i < ring.length; i++) {
    const x1 = ring[i - 1]![0]! - originX;
    const y1 = ring[i - 1]![1]! - originY;
    const x2 = ring[i]![0]! - originX;
    const y2 = ring[i]![1]! - originY;
    const cross = x1 * y2 - x2 * y1;
    mass += cross;
    momentX += (x1 + x2) * cross;
    momentY += (y1 + y2) * cross;
  }
  return { mass, momentX, momentY };
}
