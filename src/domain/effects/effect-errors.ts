/** Refusals to tell what happened where an effort was made. */
export const effectErrors = ['effect/no-indicator', 'effect/no-values'] as const;
