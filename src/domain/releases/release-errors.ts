/** Refusals of a file before any cell is read. */
export const fileErrors = [
  'release/file-missing',
  'release/file-too-large',
  'release/empty-file',
  'release/no-rows',
  'release/not-a-text-file',
  'release/markup-file',
  'release/utf-16',
  'release/half-sign',
  'release/wrong-encoding',
  'release/nul-byte',
  'release/bad-quotes',
  'release/repeated-head',
  'release/too-many-rows',
  'release/too-many-columns',
  'release/cell-too-long',
  'release/reading-too-slow',
  'release/reading-too-large',
  'release/malformed-reading',
  'release/malformed-statement',
  'release/no-area-column',
  'release/no-value-column',
] as const;

/** Refusals about one cell, row or column; while there is one, nothing is loaded. */
export const cellErrors = [
  'release/ragged-row',
  'release/lone-surrogate',
  'release/control-character',
  'release/formula-cell',
  'release/unknown-column',
  'release/indicator-not-stated',
  'release/period-not-stated',
  'release/too-many-cells',
  'release/unknown-division',
  'release/unknown-area',
  'release/wrong-vintage',
  'release/lost-leading-zero',
  'release/unknown-indicator',
  'release/malformed-period',
  'release/period-out-of-range',
  'release/date-as-period',
  'release/period-in-future',
  'release/period-kind',
  'release/unknown-sex',
  'release/unknown-age',
  'release/date-as-age',
  'release/unknown-missing-reason',
  'release/value-and-missing',
  'release/not-a-number',
  'release/ambiguous-number',
  'release/decimal-sign',
  'release/date-as-number',
  'release/unit-in-number',
  'release/too-many-digits',
  'release/unit-mismatch',
  'release/value-out-of-range',
  'release/negative-count',
  'release/count-above-denominator',
  'release/half-interval',
  'release/interval-order',
  'release/level-too-fine',
  'release/duplicate-cell',
] as const;

/** Remarks that do not stop a load. */
export const cellWarnings = [
  'release/column-not-read',
  'release/repeated-cell',
  'release/count-without-value',
  'release/decimal-unsure',
  'release/other-ending',
  'release/notes-below-table',
  'release/signs-not-kept',
  'release/error-values',
] as const;

/** Refusals of a load or a withdrawal. */
export const loadErrors = [
  'release/other-file',
  'release/preview-has-errors',
  'release/malformed-moment',
  'release/unknown-release',
  'release/already-withdrawn',
] as const;

/** Refusals on the command line. */
export const commandErrors = [
  'release/command-arguments',
  'release/no-running-server',
  'release/server-refused',
  'release/file-not-readable',
  'release/log-broken',
] as const;
