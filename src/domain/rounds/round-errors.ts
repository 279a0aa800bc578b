/** Refusals about follow-up rounds, their answers and the reports of groups. */
export const roundErrors = [
  'round/unknown-round',
  'round/unknown-party',
  'round/unknown-commitment',
  'round/too-short',
  'round/year-not-begun',
  'round/already-open',
  'round/closed',
  'round/no-plan',
  'round/unknown-group-report',
  'round/group-report-locked',
  'round/group-not-yours',
] as const;
