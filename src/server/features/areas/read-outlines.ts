import type { NamedOutline, OutlineFields } from '#domain/areas/area-outline.ts';
import { type MapProjection, nameProjection } from '#domain/areas/map-projection.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AreaGeometry, Position } from '#statistics/spatial/geometry.ts';
import { type FoundSystem, findSystem, isInSweden } from './find-system.ts';
import { type FeatureTable, longestText, mostCorners, type RawFeature } from './outline-source.ts';
import { mapGeometry, toDegreesFrom, toSweref } from './project-coordinates.ts';

/** What stands beside a border. */
export type OutlineLabel = Omit<NamedOutline, 'geometry'>;

/** A file's outlines twice: in degrees (WGS 84) to store, and in metres (SWEREF 99 TM) to measure. */
export interface ReadOutlines {
  readonly projection: MapProjection;
  /** Every object, whether its border can be read or not. */
  readonly labels: readonly OutlineLabel[];
  readonly degrees: readonly NamedOutline[];
  readonly metres: readonly NamedOutline[];
  /**
   * `area/not-a-polygon`, `area/no-border`, `area/curved-border`, `area/damaged-border`,
   * `area/wrong-projection`: objects that are not among the outlines; `area/projection-contradicted`.
   */
  readonly refusals: readonly DomainError[];
  /** `area/axes-swapped`. */
  readonly remarks: readonly DomainError[];
}

/**
 * Reads area borders, plane whatever heights the file has. The system is the one the file states, else the
 * one its first coordinate fits; coordinates with latitude or northing first are turned round.
 *
 * @throws DomainError `area/too-many-corners`
 */
export function readOutlines(table: FeatureTable, fields: OutlineFields): ReadOutlines {
  const { file } = table;
  const labels = table.features.map((feature, i) => labelOf(feature, i + 1, fields, table));
  const refusals: DomainError[] = [];
  const shaped = table.features.flatMap((feature, i): NamedOutline[] => {
    const geometry = geometryOf(feature);
    if (geometry !== undefined) return [{ ...labels[i]!, geometry }];
    refusals.push(unreadableOf(file, labels[i]!, feature));
    return [];
  });
  const corners = shaped.reduce((sum, { geometry }) => sum + countPositions(geometry), 0);
  if (corners > mostCorners) {
    throw new DomainError('area/too-many-corners', { file, corners, limit: mostCorners });
  }
  const found = findSystem(table.stated, samplePositions(shaped));
  if (found.contradicted !== undefined) {
    const data = {
      stated: nameProjection(found.system),
      fits: nameProjection(found.contradicted),
    };
    const refusal = refusalOf('area/projection-contradicted', file, shaped[0]!, found.first, data);
    return { ...nothing, projection: found.system, labels, refusals: [...refusals, refusal] };
  }
  const placed = shaped.filter((outline) => {
    const stray = findPosition(
      outline.geometry,
      (at) => !isInSweden(ordered(at, found), found.system),
    );
    if (stray === undefined) return true;
    const value = `${stray[0]}, ${stray[1]}`;
    refusals.push(refusalOf('area/wrong-projection', file, outline, value));
    return false;
  });
  const toDegrees = toDegreesFrom(found.system);
  const moved = (move: (position: Position) => Position): readonly NamedOutline[] =>
    placed.map((outline) => ({
      ...outline,
      geometry: mapGeometry(outline.geometry, (position) => move(ordered(position, found))),
    }));
  return {
    projection: found.system,
    labels,
    degrees: moved(toDegrees),
    metres: moved(
      found.system === 'EPSG:3006' ? (position) => position : (at) => toSweref(toDegrees(at)),
    ),
    refusals,
    remarks: found.isSwapped
      ? [new DomainError('area/axes-swapped', { file, value: found.first })]
      : [],
  };
}

const nothing = { degrees: [], metres: [], remarks: [] } as const;

/** East and north, heights left out. */
function ordered(position: Position, { isSwapped }: FoundSystem): Position {
  return isSwapped ? [position[1]!, position[0]!] : [position[0]!, position[1]!];
}

function unreadableOf(file: string, label: OutlineLabel, feature: RawFeature): DomainError {
  const geometry = feature?.geometry;
  if (geometry == null || isEmptyShape(geometry))
    return refusalOf('area/no-border', file, label, '');
  const type = String(geometry.type ?? '').slice(0, longestText);
  const code =
    type === 'damaged'
      ? 'area/damaged-border'
      : /^(Curve|Compound|Circular|MultiCurve|MultiSurface)/.test(type)
        ? 'area/curved-border'
        : 'area/not-a-polygon';
  return refusalOf(code, file, label, type);
}

function refusalOf(
  code: string,
  file: string,
  label: OutlineLabel,
  value: string,
  data: Readonly<Record<string, string>> = {},
): DomainError {
  const { feature } = label;
  const place = { file, feature, field: 'geometry', code: label.code ?? '', value };
  return new DomainError(code, { ...place, ...data });
}

function labelOf(
  feature: RawFeature,
  number: number,
  fields: OutlineFields,
  { layer, fields: all }: FeatureTable,
): OutlineLabel {
  const textIn = (field: string | null | undefined): string | undefined =>
    field == null ? undefined : textOf(feature?.properties?.[field]);
  return {
    feature: number,
    code: textIn(fields.codeField),
    name: textIn(fields.nameField),
    regso: textIn(fields.regsoField),
    layer: textOf(feature?.id) ?? layer,
    version: textIn(all.find((field) => field.toLowerCase() === 'version')),
  };
}

/** A text or number as text without spaces around it; undefined when there is none. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, longestText) || undefined;
}

/** The geometry of an object when it is a polygon with at least one position. */
export function geometryOf(feature: RawFeature): AreaGeometry | undefined {
  const type = feature?.geometry?.type;
  const coordinates = feature?.geometry?.coordinates;
  const depth = type === 'Polygon' ? 2 : type === 'MultiPolygon' ? 3 : 0;
  if (depth === 0 || !isNested(coordinates, depth)) return undefined;
  const geometry = { type, coordinates } as AreaGeometry; // the nesting has been checked
  return countPositions(geometry) === 0 ? undefined : geometry;
}

function isEmptyShape({ coordinates }: NonNullable<RawFeature['geometry']>): boolean {
  return Array.isArray(coordinates) && coordinates.flat(3).length === 0;
}

/** Lists within lists `depth` times, and positions innermost. */
function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((inner) => isNested(inner, depth - 1));
  return value.length >= 2 && value.every((number) => typeof number === 'number');
}

const ringsOf = ({ type, coordinates }: AreaGeometry): readonly (readonly Position[])[] =>
  type === 'Polygon' ? coordinates : coordinates.flat();

function countPositions(geometry: AreaGeometry): number {
  return ringsOf(geometry).reduce((sum, ring) => sum + ring.length, 0);
}

function findPosition(
  geometry: AreaGeometry,
  isSought: (position: Position) => boolean,
): Position | undefined {
  for (const ring of ringsOf(geometry)) {
    const found = ring.find(isSought);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Positions enough to tell the system by: a few of each of the first outlines. */
function samplePositions(outlines: readonly NamedOutline[]): readonly Position[] {
  return outlines.slice(0, 5).flatMap(({ geometry }) =>
    ringsOf(geometry)
      .slice(0, 1)
      .flatMap((ring) => ring.slice(0, 5)),
  );
}
