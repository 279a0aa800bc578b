/** Refusals of a file that says it is a cube. */
export const cubeErrors = [
  'cube/not-json-stat',
  'cube/not-px',
  'cube/malformed-field',
  'cube/too-many-cells',
  'cube/wrong-number-of-values',
  'cube/malformed-value',
  'cube/malformed-json',
  'cube/json-too-deep',
  'cube/json-too-many-parts',
  'cube/repeated-name',
] as const;
