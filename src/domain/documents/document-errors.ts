/** Refusals about governing documents. */
export const documentErrors = [
  'document/unknown-document',
  'document/malformed-date',
  'document/ends-before-it-begins',
  'document/replaced-by-itself',
  'document/replacement-undated',
  'document/malformed-address',
] as const;
