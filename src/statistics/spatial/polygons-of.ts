import type { AreaGeometry, PolygonRings } from './geometry.ts';

/**
 * The polygons of a geometry: one for a Polygon, any number for a MultiPolygon.
 *
 * @example
 * polygonsOf({ type: 'Polygon', coordinates: [] }) // => [[]]
 * polygonsOf({ type: 'MultiPolygon', coordinates: [] }) // => []
 */
export function polygonsOf(geometry: AreaGeometry): readonly PolygonRings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
