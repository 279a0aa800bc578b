/** Status of each refusal that is not simply a bad request. */
const statuses: Readonly<Record<string, number>> = {
  'access/sign-in-needed': 401,
  'access/role-needed': 403,
  'access/not-found': 404,
  'http/version-needed': 428,
  'http/changed-meanwhile': 412,
  'http/not-found': 404,
  'http/unsupported-body': 415,
  'http/body-too-large': 413,
  'http/wrong-host': 421,
  'http/foreign-origin': 403,
  'http/too-many-requests': 429,
  'http/database-unavailable': 503,
  'http/unexpected': 500,
  'database/disk-full': 507,
  'area/no-area-here': 404,
  'area/no-geometry': 404,
  'area/changed-meanwhile': 409,
  'area/division-exists': 409,
  'crosswalk/changed-meanwhile': 409,
  'release/file-too-large': 413,
  'release/already-withdrawn': 409,
  'release/other-file': 409,
  'fetch/already-running': 409,
  'fetch/not-running': 409,
  'fetch/not-held': 409,
  'fetch/nothing-to-retry': 409,
  'compass/too-many-waiting': 409,
  'compass/not-done': 409,
  'compass/not-running': 409,
  'compass/already-adopted': 409,
  'compass/name-taken': 409,
  'compass/already-loaded': 409,
  'compass/changed-meanwhile': 409,
  'account/wrong-credentials': 401,
  'account/too-many-attempts': 429,
  'account/email-taken': 409,
  'account/last-operator': 409,
  'account/signs-in-elsewhere': 409,
  'account/role-not-grantable': 403,
  'account/no-role-follows': 403,
  'account/provider-away': 502,
  'round/already-open': 409,
  'round/closed': 409,
  'round/group-report-locked': 409,
  'round/group-not-yours': 403,
  'report/round-open': 409,
  'report/frozen': 409,
  'report/not-frozen': 409,
  'commitment/no-plan': 409,
  'commitment/party-withdrawn': 409,
  'commitment/reference-taken': 409,
  'commitment/no-such-transition': 409,
  'commitment/ended': 409,
  'commitment/not-draft': 409,
  'rule/changed-meanwhile': 409,
  'rule/unchanged': 409,
};

/**
 * The HTTP status of a refusal: what the map says, 404 for an unknown thing, 503 when the database is at
 * fault, 502 when another server is, and 400 for everything else a caller can put right.
 */
export function statusOfError(code: string): number {
  const known = statuses[code];
  if (known !== undefined) return known;
  if (code.startsWith('database/')) return 503;
  if (code.startsWith('source/')) return 502;
  return code.includes('/unknown-') ? 404 : 400;
}
