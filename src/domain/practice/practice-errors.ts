/** Refusals to make an invented county. */
export const practiceErrors = [
  'practice/bad-areas',
  'practice/bad-seed',
  'practice/command-arguments',
] as const;
