/** Refusals to start. */
export const startErrors = [
  'start/already-running',
  'start/bad-port',
  'start/port-taken',
  'start/weak-secret',
  'start/web-not-built',
] as const;
