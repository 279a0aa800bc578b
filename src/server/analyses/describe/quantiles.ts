import Type from 'typebox';
import { quantiles } from '#statistics/descriptive/quantiles.ts';
import { weightedQuantile } from '#statistics/descriptive/weighted-quantile.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { answered } from '../area-columns.ts';

/** Quantiles of each column, areas alike or weighted. */
export const quantilesMethod = analysisMethod({
  name: 'quantiles',
  version: 1,
  summary: 'Quantiles of each column: of areas, or of inhabitants when a weight is named.',
  page: 'quantile',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what to take quantiles of' },
  options: Type.Object({
    probabilities: Type.Array(Type.Number({ minimum: 0, maximum: 1 }), {
      minItems: 1,
      default: [0, 0.25, 0.5, 0.75, 1],
      description: 'Shares, from 0 (the smallest) through 0.5 (the median) to 1.',
    }),
    weight: Type.Optional(numberColumn('Column of weights such as inhabitants.')),
  }),
  output: Type.Object({
    definition: Type.String(),
    columns: Type.Array(
      Type.Object({
        column: Type.String(),
        quantiles: Type.Array(Type.Object({ probability: Type.Number(), value: Type.Number() })),
      }),
    ),
  }),
  compute: ({ columns, numbers }, { probabilities, weight }) => {
    const weights = weight === undefined ? undefined : numbers(weight);
    const quantilesOf = (values: Float64Array): readonly (number | undefined)[] =>
      weights === undefined
        ? quantiles(values, probabilities)!
        : probabilities.map((probability) => weightedQuantile(values, weights, probability));
    return {
      definition: weights === undefined ? 'type 7' : 'weighted, type 2',
      columns: columns.map(({ name, values }) => ({
        column: name,
        quantiles: quantilesOf(values).map((value, i) => ({
          probability: probabilities[i]!,
          value: answered(value, name, 'has no weight in any area'),
        })),
      })),
    };
  },
});
