/** Refusals about meetings of bodies. */
export const meetingErrors = [
  'meeting/unknown-meeting',
  'meeting/malformed-day',
  'meeting/day-has-passed',
  'meeting/same-day',
  'meeting/already-held',
] as const;
