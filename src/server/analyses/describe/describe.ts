import Type from 'typebox';
import { describeValues } from '#statistics/descriptive/describe-values.ts';
import { analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { orNull } from '../or-null.ts';

/** Number, centre, spread and shape of each column. */
export const describeMethod = analysisMethod({
  name: 'describe',
  version: 1,
  summary: 'How many areas, centre, spread and shape of each column.',
  page: 'describe',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what to describe' },
  options: Type.Object({}),
  output: Type.Object({
    columns: Type.Array(
      Type.Object({
        column: Type.String(),
        count: Type.Integer(),
        mean: Type.Number(),
        variance: numberOrNull,
        deviation: numberOrNull,
        smallest: Type.Number(),
        lowerQuartile: Type.Number(),
        median: Type.Number(),
        upperQuartile: Type.Number(),
        largest: Type.Number(),
        medianDeviation: Type.Number(),
        skewness: numberOrNull,
        excessKurtosis: numberOrNull,
      }),
    ),
  }),
  compute: ({ columns }) => ({
    columns: columns.map(({ name, values }) => ({
      column: name,
      ...orNull({ ...describeValues(values) }),
    })),
  }),
});
