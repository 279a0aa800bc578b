import Type from 'typebox';
import { analysisMethod } from '../analysis-method.ts';
import { associateWith } from './associate-with.ts';
import {
  associationAnswer,
  associationFields,
  correctionField,
  correctionOf,
} from './association-answer.ts';
import { associationOptions, separationOf } from './association-options.ts';

/** Spearman's rank correlation of two columns. */
export const spearmanMethod = analysisMethod({
  name: 'spearman',
  version: 1,
  summary:
    "Spearman's rank correlation of two columns, with interval and the p-value corrected for areas near each other being alike.",
  page: 'correlation',
  needs: ['columns'],
  columns: { min: 2, max: 2, meaning: 'the two that are set beside each other' },
  options: Type.Object(associationOptions),
  output: Type.Object({ ...correctionField, ...associationFields }),
  compute: async (input, { by, x, y, ...options }) => {
    const separation = separationOf(input, { by, x, y });
    const columns = input.columns.map(({ values }) => values);
    const [pair] = await associateWith(input.pool, {
      columns,
      coefficient: 'spearman',
      ...(separation && { separation }),
      ...options,
    });
    return { ...correctionOf(separation), ...associationAnswer(pair!) };
  },
});
