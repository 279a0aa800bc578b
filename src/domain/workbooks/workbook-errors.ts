/** Refusals of a workbook before its table is read. */
export const workbookErrors = [
  'workbook/old-format',
  'workbook/binary-format',
  'workbook/open-document',
  'workbook/encrypted',
  'workbook/macros',
  'workbook/not-a-workbook',
  'workbook/archive-in-archive',
  'workbook/document-type',
  'workbook/broken',
  'workbook/unknown-sheet',
  'workbook/empty',
  'workbook/cell-too-far',
  'workbook/merged-heads',
  'workbook/merged-cells',
] as const;

/** Refusals about one cell of a workbook. */
export const workbookCellErrors = ['workbook/formula-without-value'] as const;

/** Remarks that do not stop a load. */
export const workbookWarnings = [
  'workbook/other-sheets',
  'workbook/same-heads',
  'workbook/hidden-sheets',
  'workbook/hidden-rows',
  'workbook/filled-down',
  'workbook/shown-as-per-cent',
] as const;
