import type { NamedOutline, OutlineFields } from '#domain/areas/area-outline.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AreaGeometry, Position } from '#statistics/spatial/geometry.ts';
import { fromSweref, mapGeometry, toSweref } from './project-coordinates.ts';

/** A file that is GeoJSON: its objects unread, and the system its coordinates are in if it says so. */
export interface GeojsonFile {
  readonly file: string;
  readonly features: readonly Feature[];
  /** Names of the objects' fields, in the order they are first met. */
  readonly fields: readonly string[];
  readonly stated: Unit | undefined;
  /** Name of the whole set, as map programs write it. */
  readonly layer: string | undefined;
}

/** What stands beside a border. */
export type OutlineLabel = Omit<NamedOutline, 'geometry'>;

/** A file's outlines twice: in degrees (WGS 84) to store, and in metres (SWEREF 99 TM) to measure. */
export interface GeojsonOutlines {
  readonly projection: 'EPSG:4326' | 'EPSG:3006';
  /** Every object, whether its border can be read or not. */
  readonly labels: readonly OutlineLabel[];
  readonly degrees: readonly NamedOutline[];
  readonly metres: readonly NamedOutline[];
  /** `area/not-a-polygon`, `area/wrong-projection`: objects that are not among the outlines. */
  readonly refusals: readonly DomainError[];
}

/** Limits of Sweden with room to spare: smallest and largest x, smallest and largest y. */
const limits = {
  degrees: [10, 25, 55, 70],
  metres: [200_000, 1_000_000, 6_100_000, 7_750_000],
} as const;
type Unit = keyof typeof limits;
const projections = { degrees: 'EPSG:4326', metres: 'EPSG:3006' } as const;
const mostFields = 100;
const longestText = 300;

const unitOfCrs: readonly [RegExp, Unit][] = [
  [/CRS84$|EPSG:{1,2}4326$/i, 'degrees'],
  [/EPSG:{1,2}3006$/i, 'metres'],
];

/**
 * Reads GeoJSON, its borders not yet.
 *
 * @throws DomainError `area/not-geojson`, `area/unsupported-projection`
 */
export function parseGeojson(text: string, file: string): GeojsonFile {
  const collection = parseCollection(text, file);
  const fields = new Set<string>();
  for (const feature of collection.features) {
    for (const name of Object.keys(feature?.properties ?? {})) {
      if (fields.size < mostFields && name.length <= longestText) fields.add(name);
    }
  }
  return {
    file,
    features: collection.features,
    fields: [...fields],
    stated: statedUnit(collection, file),
    layer: textOf(collection.name),
  };
}

/**
 * Reads area borders in WGS 84 or SWEREF 99 TM, plane whatever heights the file has. The system is the
 * one the file states (`crs`, GeoJSON 2008), else the one its first coordinate fits.
 */
export function readOutlines(geojson: GeojsonFile, fields: OutlineFields): GeojsonOutlines {
  const { file } = geojson;
  const labels = geojson.features.map((feature, i) => labelOf(feature, i + 1, fields, geojson));
  const refusals: DomainError[] = [];
  const shaped = geojson.features.flatMap((feature, i): NamedOutline[] => {
    const geometry = geometryOf(feature);
    if (geometry !== undefined) return [{ ...labels[i]!, geometry }];
    const value = String(feature?.geometry?.type ?? '').slice(0, longestText);
    refusals.push(refusalOf('area/not-a-polygon', file, labels[i]!, value));
    return [];
  });
  const unit = geojson.stated ?? unitOf(shaped[0]);
  const placed = shaped.filter((outline) => {
    const stray = positionsOf(outline.geometry).find((position) => !isWithin(position, unit));
    if (stray === undefined) return true;
    const value = `${stray[0]}, ${stray[1]}`;
    refusals.push(refusalOf('area/wrong-projection', file, outline, value));
    return false;
  });
  const moved = (move: (position: Position) => Position): readonly NamedOutline[] =>
    placed.map((outline) => ({ ...outline, geometry: mapGeometry(outline.geometry, move) }));
  const plane = (position: Position): Position => [position[0]!, position[1]!];
  return {
    projection: projections[unit],
    labels,
    degrees: moved(unit === 'degrees' ? plane : fromSweref),
    metres: moved(unit === 'degrees' ? toSweref : plane),
    refusals,
  };
}

function refusalOf(code: string, file: string, label: OutlineLabel, value: string): DomainError {
  const { feature } = label;
  return new DomainError(code, { file, feature, field: 'geometry', code: label.code ?? '', value });
}

interface Collection {
  readonly features: readonly Feature[];
  readonly name?: unknown;
  readonly crs?: { readonly properties?: { readonly name?: unknown } } | null;
}
interface Feature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

function parseCollection(text: string, file: string): Collection {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DomainError('area/not-geojson', { file });
  }
  const collection = value as Partial<Collection> & { type?: unknown };
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
    throw new DomainError('area/not-geojson', { file });
  }
  return collection as Collection;
}

function statedUnit(collection: Collection, file: string): Unit | undefined {
  if (collection.crs == null) return undefined;
  const name = String(collection.crs.properties?.name ?? '').slice(0, longestText);
  const unit = unitOfCrs.find(([pattern]) => pattern.test(name))?.[1];
  if (unit === undefined) {
    throw new DomainError('area/unsupported-projection', { file, field: 'crs', value: name });
  }
  return unit;
}

function labelOf(
  feature: Feature,
  number: number,
  fields: OutlineFields,
  { layer }: GeojsonFile,
): OutlineLabel {
  const textIn = (field: string | null): string | undefined =>
    field === null ? undefined : textOf(feature?.properties?.[field]);
  return {
    feature: number,
    code: textIn(fields.codeField),
    name: textIn(fields.nameField),
    regso: textIn(fields.regsoField),
    layer: textOf(feature?.id) ?? layer,
  };
}

/** A text or number as text without spaces around it; undefined when there is none. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, longestText) || undefined;
}

function geometryOf(feature: Feature): AreaGeometry | undefined {
  const type = feature?.geometry?.type;
  const coordinates = feature?.geometry?.coordinates;
  const depth = type === 'Polygon' ? 2 : type === 'MultiPolygon' ? 3 : 0;
  if (depth === 0 || !isNested(coordinates, depth)) return undefined;
  return { type, coordinates } as AreaGeometry; // the nesting has been checked
}

/** Lists within lists `depth` times, and positions innermost. */
function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((inner) => isNested(inner, depth - 1));
  return value.length >= 2 && value.every((number) => typeof number === 'number');
}

function positionsOf(geometry: AreaGeometry): readonly Position[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat(2);
}

function isWithin(position: Position, unit: Unit): boolean {
  const [minX, maxX, minY, maxY] = limits[unit];
  const [x, y] = [position[0]!, position[1]!];
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

function unitOf(outline: NamedOutline | undefined): Unit {
  const first = outline && positionsOf(outline.geometry)[0];
  return first !== undefined && isWithin(first, 'metres') ? 'metres' : 'degrees';
}
