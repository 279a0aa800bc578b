import Type from 'typebox';
import { ears } from '#statistics/series/ears.ts';
import { analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { orNull } from '../or-null.ts';
import { periodColumns, seriesOf } from './series-options.ts';

/** Each period against the seven before it. */
export const earsMethod = analysisMethod({
  name: 'ears',
  version: 1,
  summary: 'Is a count unlike the seven periods before it? EARS C1, C2 and C3, for short series.',
  page: 'alarms',
  needs: ['columns'],
  columns: periodColumns(8),
  keepsGaps: true,
  options: Type.Object({
    leastDeviation: Type.Number({
      exclusiveMinimum: 0,
      default: 0.5,
      description: 'The least standard deviation of seven periods, for rare counts.',
    }),
    last: Type.Integer({ minimum: 1, default: 1, description: 'So many last periods are told.' }),
  }),
  output: Type.Object({
    limits: Type.Object({ c1: Type.Number(), c2: Type.Number(), c3: Type.Number() }),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        points: Type.Array(
          Type.Object({
            column: Type.String(),
            c1: numberOrNull,
            c2: numberOrNull,
            c3: numberOrNull,
          }),
        ),
      }),
    ),
  }),
  compute: (input, { leastDeviation, last }) => {
    const series = seriesOf(input);
    const from = Math.max(0, input.columns.length - last);
    return {
      limits: { c1: 3, c2: 3, c3: 2 },
      areas: input.ids.map((id, i) => ({
        id,
        points: ears(series[i]!, leastDeviation)
          .slice(from)
          .map((point, place) => ({
            column: input.columns[from + place]!.name,
            ...orNull({ ...point }),
          })),
      })),
    };
  },
});
