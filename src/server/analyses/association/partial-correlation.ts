import Type from 'typebox';
import { analysisMethod } from '../analysis-method.ts';
import { choiceOption } from '../standard-options.ts';
import { associateWith } from './associate-with.ts';
import {
  associationAnswer,
  associationFields,
  correctionField,
  correctionOf,
} from './association-answer.ts';
import {
  associationOptions,
  numberColumns,
  pairOfColumns,
  separationOf,
} from './association-options.ts';

/** The correlation of two columns when others are held still. */
export const partialCorrelationMethod = analysisMethod({
  name: 'partial-correlation',
  version: 1,
  summary: 'The correlation of two columns when others are held still, with the p-value corrected.',
  page: 'correlation',
  needs: ['columns'],
  columns: pairOfColumns,
  options: Type.Object({
    given: numberColumns('Columns held still.'),
    coefficient: choiceOption(['pearson', 'spearman'], 'pearson', 'Of values, or of ranks.'),
    ...associationOptions,
  }),
  output: Type.Object({
    ...correctionField,
    given: Type.Array(Type.String()),
    ...associationFields,
  }),
  compute: async (input, { by, x, y, given, ...options }) => {
    const separation = separationOf(input, { by, x, y });
    const [pair] = await associateWith(input.pool, {
      columns: input.columns.map(({ values }) => values),
      held: given.map(input.numbers),
      ...(separation && { separation }),
      ...options,
    });
    return { ...correctionOf(separation), given, ...associationAnswer(pair!) };
  },
});
