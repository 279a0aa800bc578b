/** Refusals about annual reports. */
export const reportErrors = [
  'report/unknown-report',
  'report/round-open',
  'report/frozen',
  'report/not-frozen',
] as const;
