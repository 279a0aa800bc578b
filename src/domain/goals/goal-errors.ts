/** Refusals about goals. */
export const goalErrors = [
  'goal/unknown-goal',
  'goal/unknown-framework',
  'goal/unknown-remap',
  'goal/unknown-indicator',
  'goal/repeated-id',
  'goal/edition-exists',
  'goal/not-proposed',
  'goal/malformed-date',
  'goal/begins-before-latest',
  'goal/already-answered',
] as const;
