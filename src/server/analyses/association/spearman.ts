import { correlationMethod } from './correlation-method.ts';

/** Spearman's rank correlation of two columns. */
export const spearmanMethod = correlationMethod(
  'spearman',
  "Spearman's rank correlation of two columns, with interval and the p-value corrected for areas near each other being alike.",
);
