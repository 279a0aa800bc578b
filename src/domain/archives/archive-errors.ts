/** Refusals of a packed file. */
export const archiveErrors = [
  'archive/too-large-packed',
  'archive/too-large-unpacked',
  'archive/too-many-entries',
  'archive/encrypted',
  'archive/broken',
] as const;
