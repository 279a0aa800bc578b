import Type from 'typebox';
import { farrington } from '#statistics/series/farrington/farrington.ts';
import { analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { periodColumns, seriesOf } from './series-options.ts';

/** Alarms against the same season of past years. */
export const farringtonMethod = analysisMethod({
  name: 'farrington',
  version: 1,
  summary: 'Is a count above what the same season of past years leads one to expect?',
  page: 'alarms',
  needs: ['columns'],
  columns: periodColumns(2),
  keepsGaps: true,
  options: Type.Object({
    frequency: Type.Integer({
      minimum: 1,
      maximum: 366,
      default: 52,
      description: 'Columns in a year.',
    }),
    years: Type.Integer({ minimum: 1, maximum: 100, default: 5, description: 'Years back.' }),
    halfWindow: Type.Integer({
      minimum: 0,
      maximum: 182,
      default: 3,
      description: 'Columns on each side of the same time in past years.',
    }),
    seasons: Type.Integer({
      minimum: 1,
      maximum: 366,
      default: 10,
      description: 'Seasons in a year; 1 uses the windows only.',
    }),
    excludedRecent: Type.Integer({
      minimum: 0,
      maximum: 1000,
      default: 26,
      description: 'Columns right before that do not count.',
    }),
    alpha: Type.Number({
      exclusiveMinimum: 0,
      exclusiveMaximum: 0.5,
      default: 0.005,
      description: 'Chance of a false alarm.',
    }),
    weightThreshold: Type.Number({
      exclusiveMinimum: 0,
      default: 2.58,
      description: 'Past residuals above it are weighted down.',
    }),
    trendLevel: Type.Number({
      minimum: 0,
      maximum: 1,
      default: 1,
      description: 'A trend is kept at a p-value under it; 1 always.',
    }),
    limit: Type.Union([Type.Literal('negative-binomial'), Type.Literal('two-thirds-power')], {
      default: 'negative-binomial',
      description: 'Where the limit is taken from.',
    }),
    leastCases: Type.Integer({
      minimum: 0,
      default: 5,
      description: 'No alarm with fewer cases in the last --least-weeks columns.',
    }),
    leastWeeks: Type.Integer({ minimum: 1, default: 4, description: 'See --least-cases.' }),
    last: Type.Integer({ minimum: 1, default: 1, description: 'So many last columns are judged.' }),
  }),
  output: Type.Object({
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        weeks: Type.Array(
          Type.Object({
            column: Type.String(),
            unjudged: Type.Optional(
              Type.String({ description: 'missing, too-few-past-weeks or no-fit' }),
            ),
            count: Type.Optional(Type.Number()),
            expected: Type.Optional(Type.Number()),
            limit: Type.Optional(Type.Number({ description: 'Alarm above it.' })),
            p: Type.Optional(Type.Number({ description: 'Chance of at least so many.' })),
            dispersion: Type.Optional(Type.Number()),
            trend: Type.Optional(numberOrNull),
            alarm: Type.Optional(Type.Boolean()),
            isEnough: Type.Optional(Type.Boolean()),
          }),
        ),
      }),
    ),
  }),
  compute: (input, { leastCases, leastWeeks, last, ...options }) => {
    const series = seriesOf(input);
    const names = input.columns.map(({ name }) => name);
    const from = Math.max(0, names.length - last);
    const settings = { ...options, least: { cases: leastCases, weeks: leastWeeks } };
    return {
      areas: input.ids.map((id, i) => ({
        id,
        weeks: names.slice(from).map((column, place) => {
          const { week: _, ...judged } = farrington(series[i]!, from + place, settings);
          if ('unjudged' in judged) return { column, ...judged };
          return { column, ...judged, trend: judged.trend ?? null };
        }),
      })),
    };
  },
});
