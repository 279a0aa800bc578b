/** Refusals about areas and their codes. */
export const areaErrors = [
  'area/malformed-id',
  'area/malformed-code',
  'area/unknown-division',
  'area/unknown-area',
  'area/wrong-vintage',
  'area/duplicate-code',
  'area/wrong-projection',
  'area/ring-not-closed',
  'area/ring-self-crossing',
  'area/ring-too-short',
  'area/not-a-polygon',
  'area/missing-code-field',
  'area/overlap',
  'area/gap',
] as const;
