import Type from 'typebox';
import { interruptedTimeSeries } from '#statistics/effects/interrupted-time-series.ts';
import { analysisMethod } from '../analysis-method.ts';
import { coefficientSchema } from '../regression/regression-schemas.ts';
import { periodColumns, seriesOf } from '../series/series-options.ts';
import { confidenceOption } from '../standard-options.ts';
import { isRefused, refusalSchema, startOf, startOption } from './effect-options.ts';

/** What changed in each area's series when something began. */
export const interruptedTimeSeriesMethod = analysisMethod({
  name: 'interrupted-time-series',
  version: 1,
  summary: "Did the level or the slope of an area's series change when a measure began?",
  page: 'effects',
  needs: ['columns'],
  columns: periodColumns(2),
  keepsGaps: true,
  options: Type.Object({
    start: startOption,
    harmonics: Type.Integer({
      minimum: 0,
      default: 0,
      description: 'Pairs of sine and cosine for the season.',
    }),
    // --period chooses a column of a long table.
    pointsAYear: Type.Integer({ minimum: 1, default: 12, description: 'Columns in a year.' }),
    lag: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 1000,
        description: 'Of the Newey–West errors; by rule of thumb unless told.',
      }),
    ),
    confidence: confidenceOption,
  }),
  output: Type.Object({
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        pointsBefore: Type.Integer(),
        pointsAfter: Type.Integer(),
        slopeBefore: coefficientSchema,
        levelChange: coefficientSchema,
        slopeChange: coefficientSchema,
        effectAtEnd: coefficientSchema,
        lag: Type.Integer(),
        degreesOfFreedom: Type.Integer(),
        fitted: Type.Array(Type.Number()),
        withoutStart: Type.Array(Type.Number(), { description: 'As if nothing had begun.' }),
      }),
    ),
    refused: Type.Array(Type.Object({ id: Type.String(), ...refusalSchema.properties })),
  }),
  compute: (input, { start, pointsAYear: period, ...options }) => {
    const place = startOf(input, start);
    const series = seriesOf(input);
    const answers = input.ids.map((id, i) => ({
      id,
      ...interruptedTimeSeries(series[i]!, place, { ...options, period }),
    }));
    return {
      areas: answers.filter((answer) => !isRefused(answer)),
      refused: answers.filter(isRefused),
    };
  },
});
