/** Half the equator's diameter of WGS 84 in metres, and the square of its eccentricity. */
const EQUATOR_RADIUS = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006694379990141317;

/**
 * How many metres a degree of longitude (east) and of latitude (north) is on the WGS 84
 * ellipsoid at a latitude.
 *
 * Source: the radii of curvature in the prime vertical and in the meridian.
 *
 * @example
 * Math.round(metresPerDegree(60).east) // => 55800
 * Math.round(metresPerDegree(60).north) // => 111412
 */
export function metresPerDegree(latitude: number): {
  readonly east: number;
  readonly north: number;
} {
  const radians = (latitude * Math.PI) / 180;
  const flattening = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2;
  const degree = (EQUATOR_RADIUS * Math.PI) / 180;
  return {
    east: (degree * Math.cos(radians)) / Math.sqrt(flattening),
    north: (degree * (1 - ECCENTRICITY_SQUARED)) / flattening ** 1.5,
  };
}
