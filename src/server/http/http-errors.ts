/** Refusals by the server itself, before a feature is asked. */
export const httpErrors = [
  'http/not-found',
  'http/malformed-url',
  'http/invalid-request',
  'http/malformed-body',
  'http/unreadable-text',
  'http/unsupported-body',
  'http/body-too-large',
  'http/wrong-host',
  'http/foreign-origin',
  'http/too-many-requests',
  'http/version-needed',
  'http/changed-meanwhile',
  'http/database-unavailable',
  'http/file-not-made',
  'http/unexpected',
] as const;
