import { correlationMethod } from './correlation-method.ts';

/** Pearson's correlation of two columns. */
export const pearsonMethod = correlationMethod(
  'pearson',
  "Pearson's correlation of two columns, with interval and the p-value corrected for areas near each other being alike.",
);
