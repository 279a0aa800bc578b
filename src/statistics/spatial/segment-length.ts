import type { CoordinateUnit } from './geometry.ts';
import { metresPerDegree } from './metres-per-degree.ts';

/**
 * The length in metres between two positions. Degrees are measured with the scale at the middle
 * latitude: within 1 in 100,000 of the geodesic for segments up to 50 km between 50° and 70°.
 *
 * @example
 * segmentLength(0, 0, 3, 4, 'metres') // => 5
 * Math.round(segmentLength(17, 60, 17, 61, 'degrees')) // => 111421
 */
export function segmentLength(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  unit: CoordinateUnit,
): number {
  if (unit === 'metres') return Math.hypot(x2 - x1, y2 - y1);
  const { east, north } = metresPerDegree((y1 + y2) / 2);
  return Math.hypot((x2 - x1) * east, (y2 - y1) * north);
}
