import Type from 'typebox';
import { winsorise } from '#statistics/transforms/winsorise.ts';
import { analysisMethod } from '../analysis-method.ts';
import { answered, areaNumbers, areaRecords } from '../area-columns.ts';

/** Columns with their extremes drawn in. */
export const winsoriseMethod = analysisMethod({
  name: 'winsorise',
  version: 1,
  summary: 'Columns with extreme values drawn in to a lower and an upper quantile (type 7).',
  page: 'transforms',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'what to winsorise' },
  options: Type.Object({
    lower: Type.Number({ minimum: 0, maximum: 1, default: 0.05, description: 'Lower share.' }),
    upper: Type.Number({ minimum: 0, maximum: 1, default: 0.95, description: 'Upper share.' }),
  }),
  output: Type.Object({
    columns: Type.Array(
      Type.Object({
        column: Type.String(),
        lower: Type.Number(),
        upper: Type.Number(),
        drawnIn: Type.Integer({ description: 'Areas whose value was changed.' }),
      }),
    ),
    areas: areaNumbers,
  }),
  compute: ({ ids, columns }, { lower, upper }) => {
    const drawn = columns.map(({ name, values }) => {
      const found = answered(winsorise(values, lower, upper), name, 'has no values');
      const drawnIn = values.filter((value, i) => value !== found.values[i]).length;
      return { name, drawnIn, ...found };
    });
    return {
      columns: drawn.map((one) => ({
        column: one.name,
        lower: one.lower,
        upper: one.upper,
        drawnIn: one.drawnIn,
      })),
      areas: areaRecords(ids, drawn),
    };
  },
});
