import { type MapProjection, projectionNamed } from '#domain/areas/map-projection.ts';
import { DomainError } from '#domain/domain-error.ts';
import { type FeatureTable, fieldsOf, longestText, type RawFeature } from './outline-source.ts';

/** What the readers of JSON look at in a file. */
export interface StatedSystem {
  readonly crs?: { readonly properties?: { readonly name?: unknown } | null } | null;
}

/**
 * Reads GeoJSON, its borders not yet.
 *
 * @throws DomainError `area/not-geojson`, `area/unsupported-projection`
 */
export function parseGeojson(text: string, file: string): FeatureTable {
  return readCollection(parseJson(text, file), file);
}

/** @throws DomainError `area/not-geojson` */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('area/not-geojson', { file });
  }
}

/** @throws DomainError `area/not-geojson`, `area/unsupported-projection` */
export function readCollection(value: unknown, file: string): FeatureTable {
  const collection = value as
    | (StatedSystem & {
        readonly type?: unknown;
        readonly name?: unknown;
        readonly features?: unknown;
      })
    | null;
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
    throw new DomainError('area/not-geojson', { file });
  }
  const features: readonly RawFeature[] = collection.features;
  const { name } = collection;
  return {
    file,
    features,
    fields: fieldsOf(features),
    stated: statedSystem(collection, file),
    layer: typeof name === 'string' ? name.trim().slice(0, longestText) || undefined : undefined,
  };
}

/** @throws DomainError `area/unsupported-projection` */
export function statedSystem({ crs }: StatedSystem, file: string): MapProjection | undefined {
  if (crs == null) return undefined;
  const value = String(crs.properties?.name ?? '').slice(0, longestText);
  const system = projectionNamed(value);
  if (system === undefined) {
    throw new DomainError('area/unsupported-projection', { file, field: 'crs', value });
  }
  return system;
}
