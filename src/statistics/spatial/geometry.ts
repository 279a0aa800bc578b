/** x and y, or longitude and latitude; further numbers are ignored. */
export type Position = readonly number[];

/** Positions around an edge of an area; the first and the last are the same. */
export type Ring = readonly Position[];

/** One outer ring and then its holes. */
export type PolygonRings = readonly Ring[];

/** GeoJSON (RFC 7946) Polygon. */
export interface Polygon {
  readonly type: 'Polygon';
  readonly coordinates: PolygonRings;
}

/** GeoJSON (RFC 7946) MultiPolygon. */
export interface MultiPolygon {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly PolygonRings[];
}

/** The shape of an area. */
export type AreaGeometry = Polygon | MultiPolygon;

/** What the coordinates are: metres in a plane, or degrees of longitude and latitude (WGS 84). */
export type CoordinateUnit = 'metres' | 'degrees';

/** minX, minY, maxX, maxY, as in the bbox of GeoJSON. */
export type BoundingBox = readonly [number, number, number, number];
