import Type from 'typebox';
import { nullableText } from './figures.ts';

/** Det som går åt båda håll som blad. */
export const sheetNouns = ['commitments', 'activities', 'parties'] as const;
export type SheetNounId = (typeof sheetNouns)[number];

/** A cell as it is said to a reader: the column's head and texts in the reader's language. */
const changedCell = Type.Object({
  head: Type.String(),
  from: Type.String(),
  to: Type.String(),
});

/** Anmärkning på en rad: the sentence `error.<code>`, with what fills it. */
export const sheetRemark = Type.Object({
  row: Type.Integer(),
  /** Head of the column; null when it concerns the whole row. */
  head: nullableText,
  code: Type.String(),
  data: Type.Record(Type.String(), Type.Any()),
});
export type SheetRemarkText = Type.Static<typeof sheetRemark>;

/** Förhandsgranskning: everything that reading the file in would do, and what it would not. */
export const sheetPreview = Type.Object({
  fileName: Type.String(),
  rows: Type.Integer(),
  unchanged: Type.Integer(),
  changed: Type.Array(
    Type.Object({ row: Type.Integer(), name: Type.String(), cells: Type.Array(changedCell) }),
  ),
  added: Type.Array(Type.Object({ row: Type.Integer(), name: Type.String() })),
  /** Changed here and in the file since it was taken out; what stands here is kept. */
  conflicts: Type.Array(
    Type.Object({
      row: Type.Integer(),
      name: Type.String(),
      head: Type.String(),
      standing: Type.String(),
      file: Type.String(),
    }),
  ),
  remarks: Type.Array(sheetRemark),
  /** What stands here and not in the file; nothing happens to it. */
  absent: Type.Array(Type.String()),
  /** Heads of columns that are none of the sheet's, and so not read. */
  unread: Type.Array(Type.String()),
  /** Of all this; what is read in is what was previewed, or nothing. */
  hash: Type.String(),
});
export type SheetPreviewText = Type.Static<typeof sheetPreview>;

export const sheetResult = Type.Object({
  changed: Type.Integer(),
  added: Type.Integer(),
  leftOut: Type.Integer(),
});
export type SheetResultText = Type.Static<typeof sheetResult>;
