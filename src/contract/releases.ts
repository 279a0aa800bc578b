import Type from 'typebox';
import { missingReasons, sexes } from '#domain/indicators/observation.ts';
import { releaseKinds } from '#domain/releases/release.ts';
import { nullableNumber, nullableText, oneOf } from './figures.ts';

export const release = Type.Object({
  id: Type.String(),
  kind: oneOf(releaseKinds),
  publisher: Type.String(),
  table: Type.String(),
  licence: Type.String(),
  note: Type.String(),
  fileName: Type.String(),
  author: Type.String(),
  fetchedAt: Type.String(),
  rawHash: Type.String(),
  contentHash: Type.String(),
  programVersion: Type.String(),
  publishAt: Type.String(),
  withdrawnAt: nullableText,
  withdrawnBy: nullableText,
  withdrawnReason: nullableText,
  cells: Type.Integer(),
  missing: Type.Integer(),
  indicators: Type.Array(Type.String()),
  periods: Type.Array(Type.String()),
  state: oneOf(['published', 'waiting', 'withdrawn'] as const),
});
export type ReleaseText = Type.Static<typeof release>;
export const releaseList = Type.Object({ releases: Type.Array(release) });

/** How the columns of a file are to be read. Every part may be left out: it is then proposed. */
export const tableReading = Type.Object({
  layout: oneOf(['long', 'wide'] as const),
  /** Told by the file's contents: a file that says otherwise in a request is read as what it is. */
  format: oneOf(['csv', 'xlsx', 'json-stat', 'px'] as const),
  /** Of CSV; null in other formats. */
  encoding: Type.Union([oneOf(['utf-8', 'windows-1252'] as const), Type.Null()]),
  delimiter: Type.Union([oneOf([';', ',', '\t', '|'] as const), Type.Null()]),
  /** Of a workbook: the sheet that is read. */
  sheet: nullableText,
  /** Row of the file that holds the heads, from 1; null where the format tells them. */
  headRow: Type.Union([Type.Integer({ minimum: 1, maximum: 1_048_576 }), Type.Null()]),
  decimal: oneOf([',', '.'] as const),
  /** Division that bare codes belong to. */
  division: Type.String(),
  /** Column with the area's code or id. */
  areaColumn: Type.String(),
  /** Long: columns with indicator, period, value and more. */
  indicatorColumn: nullableText,
  periodColumn: nullableText,
  valueColumn: nullableText,
  sexColumn: nullableText,
  ageColumn: nullableText,
  countColumn: nullableText,
  denominatorColumn: nullableText,
  lowColumn: nullableText,
  highColumn: nullableText,
  missingColumn: nullableText,
  /** Used where the file has no such column. */
  indicator: nullableText,
  period: nullableText,
  sex: oneOf(sexes),
  age: Type.String(),
  /** Unit of the values as the sender says it; must be the indicator's. */
  unit: nullableText,
  /** Wide: what each value column holds. */
  columns: Type.Array(
    Type.Object({ column: Type.String(), indicator: Type.String(), period: Type.String() }),
  ),
  /** Long: what the sender's own words for indicators mean; an empty indicator: rows not read. */
  indicatorTexts: Type.Array(Type.Object({ text: Type.String(), indicator: Type.String() })),
});
export type TableReading = Type.Static<typeof tableReading>;

/** A refusal or remark about one cell: where, what stands there, and a code with its sentence. */
export const cellRemark = Type.Object({
  code: Type.String(),
  row: nullableNumber,
  column: nullableText,
  value: nullableText,
  data: Type.Record(Type.String(), Type.Any()),
});
export type CellRemark = Type.Static<typeof cellRemark>;

const change = Type.Object({
  area: Type.String(),
  areaName: Type.String(),
  indicator: Type.String(),
  period: Type.String(),
  before: nullableText,
  after: nullableText,
});

/** Förhandsgranskning: everything a load would do. Nothing has been saved. */
export const releasePreview = Type.Object({
  fileName: Type.String(),
  fileHash: Type.String(),
  bytes: Type.Integer(),
  reading: tableReading,
  /** The sheets of a workbook, in its order. */
  sheets: Type.Array(Type.Object({ name: Type.String(), hidden: Type.Boolean() })),
  /** The earlier load that the table looks like, and whether its columns are read as then. */
  likeBefore: Type.Union([
    Type.Object({
      publisher: Type.String(),
      fileName: Type.String(),
      release: Type.String(),
      loadedAt: Type.String(),
      asBefore: Type.Boolean(),
    }),
    Type.Null(),
  ]),
  /** Texts in the column of indicators that mean none of ours, or that the reading gives a meaning. */
  indicatorTexts: Type.Array(Type.String()),
  /** The file's own column heads. */
  heads: Type.Array(Type.String()),
  /** The first rows, as text. */
  sample: Type.Array(Type.Array(Type.String())),
  rows: Type.Integer(),
  cells: Type.Integer(),
  values: Type.Integer(),
  missing: Type.Array(Type.Object({ reason: oneOf(missingReasons), cells: Type.Integer() })),
  matchedAreas: Type.Integer(),
  /** Areas of the division that the file does not name. */
  areasWithoutRow: Type.Integer(),
  unmatchedCodes: Type.Array(
    Type.Object({ code: Type.String(), rows: Type.Array(Type.Integer()) }),
  ),
  indicators: Type.Array(Type.String()),
  periods: Type.Array(Type.String()),
  changes: Type.Object({
    new: Type.Integer(),
    changed: Type.Integer(),
    same: Type.Integer(),
    examples: Type.Array(change),
  }),
  /** The release that holds exactly these cells already, when one does. */
  sameAs: nullableText,
  /** Refusals: while there is one, the file cannot be loaded. */
  errors: Type.Array(cellRemark),
  errorCount: Type.Integer(),
  warnings: Type.Array(cellRemark),
  canLoad: Type.Boolean(),
});
export type ReleasePreview = Type.Static<typeof releasePreview>;

/** What the person says about the load; sent beside the file. */
export const releaseStatement = Type.Object({
  author: Type.String({ minLength: 2, maxLength: 200 }),
  publisher: Type.String({ minLength: 2, maxLength: 300 }),
  table: Type.String({ maxLength: 300 }),
  licence: Type.String({ maxLength: 300 }),
  note: Type.String({ maxLength: 2000 }),
  /** ISO date-time; null means at once. */
  publishAt: nullableText,
  /** Hash of the file that was previewed: another file is refused. */
  fileHash: Type.String(),
});
export type ReleaseStatement = Type.Static<typeof releaseStatement>;

export const releaseResult = Type.Object({ release, created: Type.Boolean() });
export type ReleaseResult = Type.Static<typeof releaseResult>;

export const withdrawal = Type.Object({
  author: Type.String({ minLength: 2, maxLength: 200 }),
  reason: Type.String({ minLength: 2, maxLength: 2000 }),
});
export type Withdrawal = Type.Static<typeof withdrawal>;
