/** Refusals about needs. */
export const needErrors = [
  'need/unknown-need',
  'need/unknown-policy-area',
  'need/unknown-proposal',
  'need/no-subject',
  'need/not-county-wide',
] as const;
