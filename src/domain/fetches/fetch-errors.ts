/** Refusals of a description of what to fetch. */
export const catalogueErrors = ['fetch/malformed-source'] as const;

/** Why a part of a fetch did not come, or was not stored. */
export const partErrors = [
  'fetch/label-differs',
  'fetch/dimension-missing',
  'fetch/category-missing',
  'fetch/no-known-area',
  'fetch/no-values',
  'fetch/no-places',
  'fetch/cells-refused',
  'fetch/outlines-refused',
  'fetch/unexpected',
] as const;

/** Refusals of a run or of a decision about one. */
export const runErrors = [
  'fetch/unknown-run',
  'fetch/unknown-part',
  'fetch/unknown-county',
  'fetch/already-running',
  'fetch/not-running',
  'fetch/nothing-to-retry',
  'fetch/not-held',
  'fetch/command-arguments',
  'fetch/not-complete',
] as const;
