/** What a sheet, a row of it or a cell is refused with. */
export const sheetErrors = [
  'sheet/column-missing',
  'sheet/column-twice',
  'sheet/malformed-date',
  'sheet/unknown-choice',
  'sheet/unknown-area',
  'sheet/ambiguous-area',
  'sheet/malformed-flag',
  'sheet/text-too-long',
  'sheet/unknown-key',
  'sheet/key-twice',
  'sheet/reference-twice',
  'sheet/malformed-version',
  'sheet/unknown-version',
  'sheet/too-many-rows',
  'sheet/changed-meanwhile',
  'sheet/nothing-to-do',
] as const;
