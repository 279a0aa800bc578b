/** Refusals about indicators. */
export const indicatorErrors = [
  'indicator/unknown-indicator',
  'indicator/malformed-definition',
  'indicator/malformed-age',
] as const;
