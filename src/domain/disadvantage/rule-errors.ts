/** Refusals about rule versions. */
export const ruleErrors = [
  'rule/unknown-version',
  'rule/at-least-out-of-range',
  'rule/repeated-indicator',
  'rule/unknown-indicator',
  'rule/no-conditions',
  'rule/changed-meanwhile',
  'rule/unchanged',
  'rule/malformed-date',
  'rule/begins-before-latest',
] as const;
