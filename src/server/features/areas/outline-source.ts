import type { OutlineFormat } from '#contract/outlines.ts';
import type { MapProjection } from '#domain/areas/map-projection.ts';

/** A geometry as it stands in a file. */
export interface RawShape {
  readonly type?: unknown;
  readonly coordinates?: unknown;
}

/** An object of a file as it stands there: nothing of it has been checked. */
export interface RawFeature {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: RawShape | null;
}

/** A layer of a file: its objects unread, and the system its coordinates are in if the file says so. */
export interface FeatureTable {
  readonly file: string;
  readonly features: readonly RawFeature[];
  /** Names of the objects' fields, in the order they are first met. */
  readonly fields: readonly string[];
  readonly stated: MapProjection | undefined;
  /** Name of the whole set, as map programs write it. */
  readonly layer: string | undefined;
}

/** A file with borders that has been recognised: its layers, each to be read by name. */
export interface OutlineSource {
  readonly format: OutlineFormat;
  /** At least one. A format without layers has one, with the name the file gives itself or ''. */
  readonly layers: readonly string[];
  /** @throws DomainError what the reading of the format throws */
  readonly read: (layer: string) => FeatureTable;
}

/** Sweden has 6,160 DeSO. */
export const mostFeatures = 10_000;
/** All DeSO of Sweden unsimplified have about as many. */
export const mostCorners = 4_000_000;

const mostFields = 100;
export const longestText = 300;

/** The names of the objects' fields, in the order they are first met. */
export function fieldsOf(features: readonly (RawFeature | null | undefined)[]): string[] {
  const fields = new Set<string>();
  for (const feature of features) {
    for (const name of Object.keys(feature?.properties ?? {})) {
      if (fields.size < mostFields && name.length <= longestText) fields.add(name);
    }
  }
  return [...fields];
}
