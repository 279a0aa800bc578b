import { centroid } from '../spatial/centroid.ts';
import type { AreaGeometry, CoordinateUnit } from '../spatial/geometry.ts';
import { localPlane } from '../spatial/local-plane.ts';

/** One place an area, in a plane in metres. */
export interface AreaPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The centre of mass of each area in a plane in metres; see `localPlane` for degrees. Where the population
 * lives elsewhere than in the middle, take `populationPoints`.
 *
 * @throws RangeError when an area has no area.
 *
 * @example
 * areaPoints([{ type: 'Polygon', coordinates: [[[0, 0], [6, 0], [0, 3], [0, 0]]] }], 'metres').x.length // => 1
 */
export function areaPoints(areas: readonly AreaGeometry[], unit: CoordinateUnit): AreaPoints {
  const { originX, originY, scaleX, scaleY } = localPlane(areas, unit);
  const x = new Float64Array(areas.length);
  const y = new Float64Array(areas.length);
  for (const [i, area] of areas.entries()) {
    const centre = centroid(area);
    if (centre === undefined) throw new RangeError(`invalid area: ${i} encloses nothing`);
    x[i] = (centre[0] - originX) * scaleX;
    y[i] = (centre[1] - originY) * scaleY;
  }
  return { x, y };
}

/** People at a place within an area. */
export interface PopulatedPlace {
  /** The position of the area. */
  readonly area: number;
  readonly x: number;
  readonly y: number;
  readonly population: number;
}

/**
 * The population-weighted centre of each area, Σpx / Σp, from places in a plane in metres such as squares of
 * a population grid.
 *
 * @throws RangeError for an area out of range, a number that is not finite, a negative population, and an
 *   area without population.
 *
 * @example
 * populationPoints(1, [{ area: 0, x: 0, y: 0, population: 3 }, { area: 0, x: 4, y: 8, population: 1 }]) // => { x: [1], y: [2] }
 */
export function populationPoints(areaCount: number, places: readonly PopulatedPlace[]): AreaPoints {
  const x = new Float64Array(areaCount);
  const y = new Float64Array(areaCount);
  const people = new Float64Array(areaCount);
  for (const { area, x: placeX, y: placeY, population } of places) {
    if (!Number.isInteger(area) || area < 0 || area >= areaCount) {
      throw new RangeError(`invalid area: ${area} of ${areaCount}`);
    }
    if (!Number.isFinite(placeX) || !Number.isFinite(placeY)) {
      throw new RangeError(`invalid position: ${placeX}, ${placeY}`);
    }
    if (!(population >= 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
    x[area]! += population * placeX;
    y[area]! += population * placeY;
    people[area]! += population;
  }
  for (let i = 0; i < areaCount; i++) {
    if (people[i] === 0) throw new RangeError(`invalid population: 0 in area ${i}`);
    x[i]! /= people[i]!;
    y[i]! /= people[i]!;
  }
  return { x, y };
}
