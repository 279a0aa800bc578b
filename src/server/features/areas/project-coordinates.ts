import proj4 from 'proj4';
import { type MapProjection, mapProjectionNames } from '#domain/areas/map-projection.ts';
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

/** How positions of a system become longitude and latitude in WGS 84. */
export function toDegreesFrom(system: MapProjection): (position: Position) => [number, number] {
  if (system === 'EPSG:4326') return (position) => [position[0]!, position[1]!];
  if (system === 'EPSG:3006') return fromSweref;
  // The zones are named by their middle meridian in degrees and minutes (Lantmäteriet).
  const [degrees = 0, minutes = 0] = mapProjectionNames[system].split(' ').slice(2).map(Number);
  const zone = proj4(
    'EPSG:4326',
    `+proj=tmerc +lat_0=0 +lon_0=${degrees + minutes / 60} +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs +type=crs`,
  );
  return (position) => zone.inverse([position[0]!, position[1]!]) as [number, number];
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
