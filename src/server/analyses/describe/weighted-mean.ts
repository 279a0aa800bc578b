import Type from 'typebox';
import { weightedMean } from '#statistics/descriptive/weighted-mean.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { answered } from '../area-columns.ts';

/** The weighted mean of each column. */
export const weightedMeanMethod = analysisMethod({
  name: 'weighted-mean',
  version: 1,
  summary: 'The mean of each column weighted by another, such as inhabitants.',
  page: 'weighted-mean',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what to take the mean of' },
  options: Type.Object({ weight: numberColumn('Column of weights such as inhabitants.') }),
  output: Type.Object({
    columns: Type.Array(Type.Object({ column: Type.String(), mean: Type.Number() })),
  }),
  compute: ({ columns, numbers }, { weight }) => {
    const weights = [...numbers(weight)];
    return {
      columns: columns.map(({ name, values }) => ({
        column: name,
        mean: answered(weightedMean([...values], weights), name, 'has no weight in any area'),
      })),
    };
  },
});
