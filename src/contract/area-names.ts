import Type from 'typebox';
import { cellRemark } from './releases.ts';

/** Förhandsgranskning av namn: everything a load would do. Nothing has been saved. */
export const namePreview = Type.Object({
  fileName: Type.String(),
  fileHash: Type.String(),
  division: Type.String(),
  /** Which columns are read. */
  reading: Type.Object({ codeColumn: Type.String(), nameColumn: Type.String() }),
  rows: Type.Integer(),
  changed: Type.Integer(),
  same: Type.Integer(),
  /** The first areas that would get another name. */
  examples: Type.Array(
    Type.Object({ area: Type.String(), before: Type.String(), after: Type.String() }),
  ),
  /** Refusals: while there is one, the file cannot be loaded. */
  errors: Type.Array(cellRemark),
  errorCount: Type.Integer(),
  canLoad: Type.Boolean(),
});
export type NamePreview = Type.Static<typeof namePreview>;

/** What a load did; `created` is false when the file changed nothing. */
export const nameResult = Type.Object({
  created: Type.Boolean(),
  division: Type.String(),
  changed: Type.Integer(),
});
export type NameResult = Type.Static<typeof nameResult>;
