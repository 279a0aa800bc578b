import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { type MapProjection, projectionOfEpsg } from '#domain/areas/map-projection.ts';
import { DomainError } from '#domain/domain-error.ts';
import {
  type FeatureTable,
  fieldsOf,
  mostFeatures,
  type OutlineSource,
  type RawFeature,
  type RawShape,
} from './outline-source.ts';
import { readWkb } from './read-wkb.ts';

/** A table with geometry, as the package lists it. */
interface Listed {
  readonly layer: string;
  readonly column: string;
  readonly organization: string;
  readonly system: number;
  readonly name: string;
}

/**
 * Opens a GeoPackage (OGC 12-128r18) in memory: its tables with geometry are layers. Only tables are read,
 * never views: those are programs.
 *
 * @throws DomainError `area/not-geopackage`, `area/unreadable-file`
 */
export function openGeopackage(bytes: Uint8Array, file: string): OutlineSource {
  const database = openDatabase(bytes, file);
  const listed = listLayers(database, file);
  if (listed.length === 0) throw new DomainError('area/no-features', { file });
  return {
    format: 'geopackage',
    layers: listed.map(({ layer }) => layer),
    read: (layer) => readLayer(database, file, listed.find((one) => one.layer === layer)!),
  };
}

function openDatabase(bytes: Uint8Array, file: string): DatabaseSync {
  const copy = Uint8Array.from(bytes);
  // A package that was open in a map program says that it has a journal beside it; in memory none can be.
  if (copy[18] === 2) copy.fill(1, 18, 20);
  try {
    const database = new DatabaseSync(':memory:');
    database.deserialize(copy);
    database.exec(
      'pragma query_only = on; pragma trusted_schema = off; pragma cell_size_check = on',
    );
    return database;
  } catch {
    throw new DomainError('area/unreadable-file', { file });
  }
}

function listLayers(database: DatabaseSync, file: string): readonly Listed[] {
  const has = (table: string): boolean =>
    database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table) !==
    undefined;
  try {
    const parts = ['gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys'];
    if (!parts.every(has)) throw new DomainError('area/not-geopackage', { file });
    return database
      .prepare(
        `select c.table_name as layer, g.column_name as "column", coalesce(s.organization, '') as organization,
           coalesce(s.organization_coordsys_id, 0) as system, coalesce(s.srs_name, g.srs_id) as name
         from gpkg_contents c
         join gpkg_geometry_columns g on g.table_name = c.table_name
         left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id
         where c.data_type = 'features' and exists (
           select 1 from sqlite_master m where m.type = 'table' and m.name = c.table_name)
         order by c.table_name`,
      )
      .all()
      .map((row) => ({
        layer: String(row.layer),
        column: String(row.column),
        organization: String(row.organization),
        system: Number(row.system),
        name: String(row.name),
      }));
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('area/unreadable-file', { file });
  }
}

function readLayer(database: DatabaseSync, file: string, listed: Listed): FeatureTable {
  const { layer, column } = listed;
  const stated = systemOf(listed, file);
  const features: RawFeature[] = [];
  try {
    const statement = database.prepare(`select * from "${layer.replaceAll('"', '""')}"`);
    statement.setReadBigInts(true);
    for (const row of statement.iterate()) {
      features.push({ properties: propertiesOf(row, column), geometry: shapeOf(row[column]) });
      if (features.length > mostFeatures) break;
    }
  } catch {
    throw new DomainError('area/unreadable-file', { file });
  }
  return { file, features, fields: fieldsOf(features), stated, layer };
}

/** Undefined when the package says that it does not know. */
function systemOf({ organization, system, name }: Listed, file: string): MapProjection | undefined {
  if (organization.toUpperCase() === 'NONE') return undefined;
  const known = organization.toUpperCase() === 'EPSG' ? projectionOfEpsg(system) : undefined;
  if (known !== undefined) return known;
  const value = `${name} (${organization}:${system})`;
  throw new DomainError('area/unsupported-projection', { file, field: 'srs_id', value });
}

function propertiesOf(
  row: Readonly<Record<string, SQLOutputValue>>,
  geometry: string,
): Record<string, unknown> {
  const read = (value: SQLOutputValue): unknown =>
    typeof value === 'bigint' ? String(value) : value instanceof Uint8Array ? null : value;
  const others = Object.entries(row).filter(([name]) => name !== geometry);
  return Object.fromEntries(others.map(([name, value]) => [name, read(value)]));
}

/** Lengths of the box in a geometry's head, by its kind. */
const boxBytes = [0, 32, 48, 48, 64];

/** A geometry: "GP", version, flags, system, perhaps its box, and then well-known binary. */
function shapeOf(value: SQLOutputValue | undefined): RawShape | null {
  if (!(value instanceof Uint8Array)) return null;
  const [g, p, , flags = 0] = value;
  const box = boxBytes[(flags >> 1) & 7];
  if (g !== 0x47 || p !== 0x50 || box === undefined) return { type: 'damaged' };
  const isEmpty = (flags & 0x10) !== 0;
  return isEmpty ? null : readWkb(value, 8 + box);
}
