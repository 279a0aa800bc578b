/** Refusals about needs. */
export const needErrors = [
  'need/unknown-need',
  'need/unknown-policy-area',
  'need/no-subject',
  'need/not-county-wide',
] as const;
