/** Refusals of bodies and seats. */
export const bodyErrors = [
  'body/unknown-body',
  'body/unknown-seat',
  'body/malformed-id',
  'body/already-exists',
  'body/without-orderer',
  'body/without-assignment',
  'body/ends-before-it-begins',
  'body/malformed-day',
  'body/reporting-cycle',
  'body/second-council',
  'body/party-sits-already',
] as const;
