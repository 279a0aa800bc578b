/** Refusals to move an installation to or from a file. */
export const transferErrors = [
  'transfer/command-arguments',
  'transfer/content-differs',
  'transfer/file-cut',
  'transfer/file-damaged',
  'transfer/file-exists',
  'transfer/file-not-readable',
  'transfer/file-not-writable',
  'transfer/in-use',
  'transfer/not-an-export',
  'transfer/not-empty',
  'transfer/nothing-to-export',
  'transfer/other-migration',
  'transfer/made-by-newer',
  'transfer/row-refused',
  'transfer/rows-refused',
  'transfer/unknown-table',
] as const;
