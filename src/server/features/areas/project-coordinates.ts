import proj4 from 'proj4';
import type { AreaGeometry, Position } from '#statistics/spatial/geometry.ts';

/** SWEREF 99 TM (EPSG:3006): Lantmäteriet's national projection, metres. */
const definition =
  '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs +type=crs';
const projection = proj4('EPSG:4326', definition);

/** Longitude and latitude in WGS 84 to easting and northing in metres. */
export function toSweref(position: Position): [number, number] {
  return projection.forward([position[0]!, position[1]!]) as [number, number];
}

/** Easting and northing in metres to longitude and latitude in WGS 84. */
export function fromSweref(position: Position): [number, number] {
  return projection.inverse([position[0]!, position[1]!]) as [number, number];
}

/** The same shape with every position moved by `move`. */
export function mapGeometry(
  geometry: AreaGeometry,
  move: (position: Position) => Position,
): AreaGeometry {
  const ring = (positions: readonly Position[]): Position[] => positions.map(move);
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map(ring)),
      };
}
