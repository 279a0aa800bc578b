import Type from 'typebox';
import { mapProjections } from '#domain/areas/map-projection.ts';
import { outlineChanges } from '#domain/areas/plan-outlines.ts';
import { nullableNumber, nullableText, oneOf } from './figures.ts';

/** Filformat för gränser, as it is recognised by what a file holds. */
export const outlineFormats = ['geojson', 'topojson', 'geopackage', 'shapefile'] as const;
export type OutlineFormat = (typeof outlineFormats)[number];

/** Which of the file's fields hold what. Every part may be left out: it is then proposed. */
export const outlineReading = Type.Object({
  /** The area's code. */
  codeField: nullableText,
  /** The area's own name; for a DeSO that of its RegSO. */
  nameField: nullableText,
  /** Code of the RegSO that a DeSO lies in. */
  regsoField: nullableText,
  /** Which of the file's layers: an object, a table or a Shapefile of several. */
  layer: nullableText,
});
export type OutlineReading = Type.Static<typeof outlineReading>;

/** A refusal or remark about one border: which object of the file, which field, what stands there. */
export const outlineRemark = Type.Object({
  code: Type.String(),
  /** Counted from 1. */
  feature: nullableNumber,
  field: nullableText,
  value: nullableText,
  data: Type.Record(Type.String(), Type.Any()),
});
export type OutlineRemark = Type.Static<typeof outlineRemark>;

/** How many areas a file does what to. */
const outlineCounts = Type.Object({
  new: Type.Integer(),
  firstBorder: Type.Integer(),
  newBorder: Type.Integer(),
  renamed: Type.Integer(),
  same: Type.Integer(),
});
export type OutlineCounts = Type.Static<typeof outlineCounts>;

/** Förhandsgranskning av gränser: everything a load would do. Nothing has been saved. */
export const outlinePreview = Type.Object({
  fileName: Type.String(),
  fileHash: Type.String(),
  bytes: Type.Integer(),
  division: Type.String(),
  /** As the file states it, else as its coordinates fit. */
  projection: oneOf(mapProjections),
  reading: outlineReading,
  format: oneOf(outlineFormats),
  /** The file's layers, of which one is read. */
  layers: Type.Array(Type.String()),
  /** The file's own fields. */
  fields: Type.Array(Type.String()),
  features: Type.Integer(),
  areas: outlineCounts,
  /** RegSO that come with the file's DeSO. */
  newRegso: Type.Integer(),
  /** The same by municipality; areas above that level are in none. */
  municipalities: Type.Array(
    Type.Object({ municipality: Type.String(), name: Type.String(), areas: outlineCounts }),
  ),
  /** The first areas that would be added or changed. */
  examples: Type.Array(
    Type.Object({ area: Type.String(), name: Type.String(), change: oneOf(outlineChanges) }),
  ),
  /** Pairs in the division that would share a border. */
  neighbours: Type.Integer(),
  /** Refusals: while there is one, the file cannot be loaded. */
  errors: Type.Array(outlineRemark),
  errorCount: Type.Integer(),
  warnings: Type.Array(outlineRemark),
  canLoad: Type.Boolean(),
});
export type OutlinePreview = Type.Static<typeof outlinePreview>;

/** What the person says about the load; sent beside the file. */
export const outlineStatement = Type.Object({
  author: Type.String({ minLength: 2, maxLength: 200 }),
  /** Where the borders were read. */
  source: Type.String({ minLength: 2, maxLength: 300 }),
  /** Hash of the file that was previewed: another file is refused. */
  fileHash: Type.String(),
});
export type OutlineStatement = Type.Static<typeof outlineStatement>;

/** What a load did; `created` is false when the file changed nothing. */
export const outlineResult = Type.Object({
  created: Type.Boolean(),
  division: Type.String(),
  areas: outlineCounts,
});
export type OutlineResult = Type.Static<typeof outlineResult>;
