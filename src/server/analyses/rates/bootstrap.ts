import Type from 'typebox';
import { quantile } from '#statistics/descriptive/quantile.ts';
import { bootstrap } from '#statistics/uncertainty/bootstrap-interval.ts';
import type { RowStatistic } from '#statistics/uncertainty/bootstrap-replicates.ts';
import { analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { orNull } from '../or-null.ts';
import { confidenceOption, drawsOption } from '../standard-options.ts';

const statistics = ['mean', 'median', 'ratio'] as const;
const interval = Type.Object({ lower: Type.Number(), upper: Type.Number() });

/** Intervals of a statistic over areas by resampling them. */
export const bootstrapMethod = analysisMethod({
  name: 'bootstrap',
  version: 1,
  summary: 'Interval of a mean, a median or a ratio of sums over areas, by drawing the areas anew.',
  page: 'bootstrap',
  needs: ['columns'],
  columns: { min: 1, max: 2, meaning: 'the variable; for a ratio what is divided, then by what' },
  options: Type.Object({
    statistic: Type.Unsafe<(typeof statistics)[number]>({
      type: 'string',
      enum: statistics,
      default: 'mean',
      description: 'What is estimated; a ratio is the sum of one column over that of another.',
    }),
    replicates: drawsOption('How many times the areas are drawn anew.', 1999),
    confidence: confidenceOption,
  }),
  output: Type.Object({
    statistic: Type.String(),
    estimate: Type.Number(),
    standardError: numberOrNull,
    percentile: interval,
    biasCorrected: Type.Union([interval, Type.Null()], { description: 'BCa.' }),
    replicates: Type.Integer({ description: 'Those with an answer.' }),
  }),
  compute: ({ ids, columns, seed }, { statistic, replicates, confidence }) => {
    const wanted = statistic === 'ratio' ? 2 : 1;
    if (columns.length !== wanted) {
      throw new RangeError(
        `invalid columns: ${columns.length} for a ${statistic}, which takes ${wanted}`,
      );
    }
    const [first, second] = columns.map(({ values }) => values);
    const compute = statisticOf(statistic, first!, second ?? first!);
    const result = bootstrap(ids.length, compute, { replicates, confidence, seed });
    if (result === undefined) throw new RangeError('invalid columns: the divisor is 0');
    return { statistic, ...orNull(result) };
  },
});

function statisticOf(
  statistic: (typeof statistics)[number],
  first: Float64Array,
  second: Float64Array,
): RowStatistic {
  const sum = (values: Float64Array, rows: Int32Array): number => {
    let total = 0;
    for (const row of rows) total += values[row]!;
    return total;
  };
  if (statistic === 'mean') return (rows) => sum(first, rows) / rows.length;
  if (statistic === 'median')
    return (rows) =>
      quantile(
        Array.from(rows, (row) => first[row]!),
        0.5,
      );
  return (rows) => {
    const divisor = sum(second, rows);
    return divisor === 0 ? undefined : sum(first, rows) / divisor;
  };
}
