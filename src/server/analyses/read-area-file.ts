import proj4 from 'proj4';
import type { MapProjection } from '#domain/areas/map-projection.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AreaGeometry, Position } from '#statistics/spatial/geometry.ts';
import { findSystem, isInSweden } from '../features/areas/find-system.ts';
import { openOutlineFile } from '../features/areas/open-outline-file.ts';
import type { FeatureTable, RawFeature } from '../features/areas/outline-source.ts';
import { mapGeometry, toDegreesFrom, toSweref } from '../features/areas/project-coordinates.ts';
import { geometryOf } from '../features/areas/read-outlines.ts';
import type { LeftOut } from './data-table.ts';

/** The borders of a file in metres, by the id of the area. */
export interface AreaFile {
  readonly file: string;
  /** The field that the ids are from. */
  readonly idField: string;
  /** How the file's coordinates were understood. */
  readonly coordinates: string;
  readonly geometries: ReadonlyMap<string, AreaGeometry>;
  readonly leftOut: readonly LeftOut[];
}

/** What helps to understand a file with borders. */
export interface AreaHints {
  readonly id: string | undefined;
  readonly areaId: string | undefined;
  readonly coordinates: 'degrees' | 'metres' | undefined;
  /** The ids of the data; none when there are no data. */
  readonly known: ReadonlySet<string>;
}

const mostNamed = 20;

/**
 * Reads area borders (GeoJSON, TopoJSON, GeoPackage or a zipped Shapefile) into metres: SWEREF 99 TM in
 * Sweden, a transverse Mercator about the middle of the areas elsewhere. Coordinates that cannot be degrees
 * are metres as they stand.
 *
 * @throws DomainError what the opening of the format throws, `analysis/no-area-id`,
 *   `analysis/unknown-coordinates`
 */
export function readAreaFile(bytes: Uint8Array, file: string, hints: AreaHints): AreaFile {
  const source = openOutlineFile(bytes, file);
  const table = source.read(source.layers[0]!);
  const idField = findIdField(table, hints);
  const leftOut: LeftOut[] = [];
  const found = new Map<string, AreaGeometry>();
  const twice = new Set<string>();
  for (const feature of table.features) {
    const id = idOf(feature, idField);
    const geometry = geometryOf(feature);
    if (id === '') leftOut.push({ id, reason: 'blank-id', columns: [] });
    else if (found.has(id)) twice.add(id);
    else if (geometry === undefined) leftOut.push({ id, reason: 'no-border', columns: [] });
    else found.set(id, geometry);
  }
  for (const id of twice) {
    found.delete(id);
    leftOut.push({ id, reason: 'duplicate-id', columns: [] });
  }
  const { coordinates, move } = findPlane(table, [...found.values()], hints.coordinates);
  const geometries = new Map([...found].map(([id, geometry]) => [id, mapGeometry(geometry, move)]));
  return { file, idField, coordinates, geometries, leftOut };
}

/** The object's own id, not one of its fields. */
const ownId = 'id of the feature';

function idOf(feature: RawFeature, field: string): string {
  const value = field === ownId ? feature?.id : feature?.properties?.[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The field that is told, else the one called as the column of the data, else the one that fits most ids. */
function findIdField(table: FeatureTable, hints: AreaHints): string {
  const { file, fields, features } = table;
  const refusal = (): DomainError =>
    new DomainError('analysis/no-area-id', { file, fields: fields.slice(0, mostNamed) });
  if (hints.areaId !== undefined) {
    if (fields.includes(hints.areaId)) return hints.areaId;
    throw refusal();
  }
  if (hints.id !== undefined && fields.includes(hints.id)) return hints.id;
  const counts = [ownId, ...fields].map((field) => ({
    field,
    fits: features.filter((feature) => {
      const id = idOf(feature, field);
      return hints.known.size === 0 ? id !== '' && field === ownId : hints.known.has(id);
    }).length,
  }));
  const best = counts.reduce((a, b) => (b.fits > a.fits ? b : a));
  if (best.fits === 0) throw refusal();
  return best.field;
}

interface Plane {
  readonly coordinates: string;
  readonly move: (position: Position) => Position;
}

function findPlane(
  table: FeatureTable,
  geometries: readonly AreaGeometry[],
  told: AreaHints['coordinates'],
): Plane {
  const { stated, file } = table;
  const firsts = geometries.map(firstPosition);
  const wrong = firsts.find(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y));
  if (wrong !== undefined)
    throw new DomainError('analysis/unknown-coordinates', { file, value: `${wrong}` });
  const asTheyStand: Plane = { coordinates: 'metres', move: flat };
  if (told === 'metres') return asTheyStand;
  const { system, isSwapped, contradicted } = findSystem(
    told === 'degrees' ? 'EPSG:4326' : stated,
    firsts,
  );
  const order = isSwapped ? swapped : flat;
  const isSwedish =
    contradicted === undefined && firsts.some((at) => isInSweden(order(at), system));
  if (isSwedish) return { coordinates: system, move: (at) => fromSystem(system, order(at)) };
  if (stated !== undefined && stated !== 'EPSG:4326') return asTheyStand;
  const mayBeDegrees = firsts.every(([x, y]) => Math.abs(x!) <= 180 && Math.abs(y!) <= 90);
  if (mayBeDegrees) return { coordinates: 'EPSG:4326', move: aroundMiddle(firsts) };
  if (told === undefined && stated === undefined) return asTheyStand;
  throw new DomainError('analysis/unknown-coordinates', { file, value: firsts[0]!.join(', ') });
}

const flat = (at: Position): Position => [at[0]!, at[1]!];
const swapped = (at: Position): Position => [at[1]!, at[0]!];

function fromSystem(system: MapProjection, at: Position): Position {
  return system === 'EPSG:3006' ? at : toSweref(toDegreesFrom(system)(at));
}

function aroundMiddle(firsts: readonly Position[]): (at: Position) => Position {
  const middle = (axis: number): number => {
    const along = firsts.map((at) => at[axis]!);
    return along.reduce((a, b) => a + b, 0) / along.length;
  };
  const plane = proj4(
    'EPSG:4326',
    `+proj=tmerc +lat_0=${middle(1)} +lon_0=${middle(0)} +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs`,
  );
  return (at) => plane.forward([at[0]!, at[1]!]);
}

function firstPosition({ type, coordinates }: AreaGeometry): Position {
  return type === 'Polygon' ? coordinates[0]![0]! : coordinates[0]![0]![0]!;
}
