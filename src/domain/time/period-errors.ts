/** Refusals about periods. */
export const periodErrors = ['period/malformed', 'period/out-of-range'] as const;
