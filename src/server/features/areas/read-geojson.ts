import type { AreaOutline } from '#domain/areas/area-outline.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AreaGeometry, Position } from '#statistics/spatial/geometry.ts';
import { fromSweref, mapGeometry, toSweref } from './project-coordinates.ts';

/** A file's outlines twice: in degrees (WGS 84) to store, and in metres (SWEREF 99 TM) to measure. */
export interface GeojsonOutlines {
  readonly degrees: readonly AreaOutline[];
  readonly metres: readonly AreaOutline[];
}

/** Limits of Sweden with room to spare: smallest and largest x, smallest and largest y. */
const limits = {
  degrees: [10, 25, 55, 70],
  metres: [200_000, 1_000_000, 6_100_000, 7_750_000],
} as const;
type Unit = keyof typeof limits;

const unitOfCrs: readonly [RegExp, Unit][] = [
  [/CRS84$|EPSG:{1,2}4326$/i, 'degrees'],
  [/EPSG:{1,2}3006$/i, 'metres'],
];

/**
 * Reads area borders from GeoJSON in WGS 84 or SWEREF 99 TM. The system is the one the file states
 * (`crs`, GeoJSON 2008), else the one its coordinates fit.
 *
 * @throws DomainError `area/not-geojson`, `area/unsupported-projection`, `area/not-a-polygon`,
 *   `area/wrong-projection`
 */
export function readGeojson(text: string, file: string, codeField: string): GeojsonOutlines {
  const collection = parseCollection(text, file);
  const stated = statedUnit(collection, file);
  const outlines = collection.features.map((feature, i) => ({
    feature: i + 1,
    code: codeOf(feature, codeField),
    geometry: geometryOf(feature, file, i + 1, codeOf(feature, codeField)),
  }));
  const unit = stated ?? unitOf(outlines[0]);
  for (const outline of outlines) checkPlaces(outline, unit, file);
  const moved = outlines.map((outline) => ({
    ...outline,
    geometry: mapGeometry(outline.geometry, unit === 'degrees' ? toSweref : fromSweref),
  }));
  return unit === 'degrees'
    ? { degrees: outlines, metres: moved }
    : { degrees: moved, metres: outlines };
}

interface Collection {
  readonly features: readonly Feature[];
  readonly crs?: { readonly properties?: { readonly name?: unknown } };
}
interface Feature {
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
  if (collection.crs === undefined) return undefined;
  const name = String(collection.crs?.properties?.name ?? '');
  const unit = unitOfCrs.find(([pattern]) => pattern.test(name))?.[1];
  if (unit === undefined) {
    throw new DomainError('area/unsupported-projection', { file, field: 'crs', value: name });
  }
  return unit;
}

function codeOf(feature: Feature, codeField: string): string | undefined {
  const code = feature?.properties?.[codeField];
  if (typeof code !== 'string' && typeof code !== 'number') return undefined;
  return String(code).trim() || undefined;
}

function geometryOf(
  feature: Feature,
  file: string,
  number: number,
  code: string | undefined,
): AreaGeometry {
  const type = feature?.geometry?.type;
  const coordinates = feature?.geometry?.coordinates;
  const depth = type === 'Polygon' ? 2 : type === 'MultiPolygon' ? 3 : 0;
  if (depth === 0 || !isNested(coordinates, depth)) {
    throw new DomainError('area/not-a-polygon', {
      file,
      feature: number,
      field: 'geometry',
      code: code ?? '',
      value: String(type ?? ''),
    });
  }
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

function unitOf(outline: AreaOutline | undefined): Unit {
  const first = outline && positionsOf(outline.geometry)[0];
  return first !== undefined && isWithin(first, 'metres') ? 'metres' : 'degrees';
}

function checkPlaces(outline: AreaOutline, unit: Unit, file: string): void {
  const stray = positionsOf(outline.geometry).find((position) => !isWithin(position, unit));
  if (stray === undefined) return;
  throw new DomainError('area/wrong-projection', {
    file,
    feature: outline.feature,
    field: 'geometry',
    code: outline.code ?? '',
    value: `${stray[0]}, ${stray[1]}`,
  });
}
