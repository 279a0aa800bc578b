import type { CoordinateUnit, Ring } from './geometry.ts';

const EQUATOR_RADIUS = 6_378_137;
const ECCENTRICITY = 0.08181919084262149;

/**
 * The signed area inside a ring in square metres: positive when it runs anticlockwise.
 *
 * Metres: the shoelace formula. Degrees: the same formula in the cylindrical equal-area
 * projection of the WGS 84 ellipsoid (Snyder, "Map projections", USGS 1395 (1987), 3-12).
 *
 * @example
 * ringArea([[0, 0], [4, 0], [4, 3], [0, 0]], 'metres') // => 6
 * ringArea([[0, 0], [0, 2], [2, 0], [0, 0]], 'metres') // => -2
 */
export function ringArea(ring: Ring, unit: CoordinateUnit): number {
  const first = ring[0];
  if (!first) return 0;
  const east = unit === 'metres' ? (x: number) => x : eastOfLongitude;
  const north = unit === 'metres' ? (y: number) => y : northOfLatitude;
  // Relative to the first position: keeps the digits of small rings far from the origin.
  const originX = east(first[0]!);
  const originY = north(first[1]!);
  let twice = 0;
  let x1 = 0;
  let y1 = 0;
  for (let i = 1; i < ring.length; i++) {
    const x2 = east(ring[i]![0]!) - originX;
    const y2 = north(ring[i]![1]!) - originY;
    twice += x1 * y2 - x2 * y1;
    x1 = x2;
    y1 = y2;
  }
  return twice / 2;
}

function eastOfLongitude(longitude: number): number {
  return (EQUATOR_RADIUS * longitude * Math.PI) / 180;
}

function northOfLatitude(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const e = ECCENTRICITY;
  const shape = sine / (1 - (e * sine) ** 2) + Math.atanh(e * sine) / e;
  return (EQUATOR_RADIUS * (1 - e * e) * shape) / 2;
}
