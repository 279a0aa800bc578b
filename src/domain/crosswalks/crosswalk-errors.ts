/** Refusals of a crosswalk, and of a file with one. */
export const crosswalkErrors = [
  'crosswalk/same-division',
  'crosswalk/no-areas',
  'crosswalk/no-borders',
  'crosswalk/no-population',
  'crosswalk/codes-do-not-match',
  'crosswalk/no-columns',
  'crosswalk/unknown-area',
  'crosswalk/malformed-weight',
  'crosswalk/weights-over-one',
  'crosswalk/duplicate-pair',
  'crosswalk/no-file',
  'crosswalk/changed-meanwhile',
  'crosswalk/command-arguments',
  'crosswalk/unknown-crosswalk',
] as const;
