import Type from 'typebox';
import { type AnalysisMethod, analysisMethod } from '../analysis-method.ts';
import { associateWith } from './associate-with.ts';
import {
  associationAnswer,
  associationFields,
  correctionField,
  correctionOf,
} from './association-answer.ts';
import { associationOptions, pairOfColumns, separationOf } from './association-options.ts';

/** The method of a coefficient that is corrected for areas near each other being alike. */
export function correlationMethod(
  coefficient: 'pearson' | 'spearman',
  summary: string,
): AnalysisMethod {
  return analysisMethod({
    name: coefficient,
    version: 1,
    summary,
    page: 'correlation',
    needs: ['columns'],
    columns: pairOfColumns,
    options: Type.Object(associationOptions),
    output: Type.Object({ ...correctionField, ...associationFields }),
    compute: async (input, { by, x, y, ...options }) => {
      const separation = separationOf(input, { by, x, y });
      const columns = input.columns.map(({ values }) => values);
      const [pair] = await associateWith(input.pool, {
        columns,
        coefficient,
        ...(separation && { separation }),
        ...options,
      });
      return { ...correctionOf(separation), ...associationAnswer(pair!) };
    },
  });
}
