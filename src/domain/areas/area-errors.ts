/** Refusals about areas and their codes. */
export const areaErrors = [
  'area/malformed-id',
  'area/malformed-code',
  'area/unknown-division',
  'area/unknown-area',
  'area/no-area-here',
  'area/no-geometry',
] as const;

/** Refusals of a file with borders before any border is read, and of its load. */
export const outlineFileErrors = [
  'area/not-geojson',
  'area/unsupported-projection',
  'area/empty-file',
  'area/unreadable-file',
  'area/no-features',
  'area/too-many-features',
  'area/made-here',
  'area/malformed-reading',
  'area/malformed-statement',
  'area/changed-meanwhile',
  'area/command-arguments',
] as const;

/** Refusals and remarks about one border; while there is a refusal, nothing is loaded. */
export const outlineErrors = [
  'area/no-code-field',
  'area/unknown-field',
  'area/missing-code-field',
  'area/code-not-of-division',
  'area/wrong-vintage',
  'area/duplicate-code',
  'area/unknown-parent',
  'area/regso-elsewhere',
  'area/unreadable-name',
  'area/not-a-polygon',
  'area/wrong-projection',
  'area/ring-not-closed',
  'area/ring-self-crossing',
  'area/ring-too-short',
  'area/overlap',
  'area/overlap-with-loaded',
  'area/gap',
] as const;
