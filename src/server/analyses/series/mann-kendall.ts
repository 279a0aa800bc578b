import Type from 'typebox';
import { mannKendall } from '#statistics/series/mann-kendall.ts';
import { sensSlope } from '#statistics/series/sens-slope.ts';
import { trendOf } from '#statistics/series/trend-of.ts';
import { analysisMethod } from '../analysis-method.ts';
import { intervalSchema, numberOrNull } from '../answer-schemas.ts';
import { adjustedAreas, periodColumns, seriesOf, timesOf, timesOption } from './series-options.ts';

/** The trend of each area. */
export const mannKendallMethod = analysisMethod({
  name: 'mann-kendall',
  version: 1,
  summary: "Does each area's series rise or fall? The Mann–Kendall test, with Sen's slope.",
  page: 'trend',
  needs: ['columns'],
  columns: periodColumns(5),
  keepsGaps: true,
  options: Type.Object({ times: timesOption }),
  output: Type.Object({
    alternative: Type.String(),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        points: Type.Integer(),
        statistic: Type.Number({ description: 'S: pairs that rise minus pairs that fall.' }),
        variance: Type.Number(),
        z: Type.Number({ description: 'With correction for continuity.' }),
        tau: numberOrNull,
        p: Type.Number(),
        adjustedP: Type.Number({ description: 'By Benjamini and Hochberg over the areas.' }),
        method: Type.String({ description: 'exact or normal' }),
        direction: Type.String({ description: 'up, down or none, at p < 0.05' }),
        slope: Type.Number({ description: "Sen's, per unit of time." }),
        interval: intervalSchema,
      }),
    ),
    tooShort: Type.Array(Type.String(), {
      description: 'Areas with under five points: no answer.',
    }),
  }),
  compute: (input, options) => {
    const times = timesOf(input, options.times);
    const series = seriesOf(input);
    const found = input.ids.flatMap((id, i) => {
      const test = mannKendall(series[i]!);
      const trend = trendOf(series[i]!, times);
      const slope = sensSlope(series[i]!, times);
      if (!test || !trend || !slope) return [];
      return [{ id, ...test, tau: test.tau ?? null, direction: trend.direction, ...slope }];
    });
    const { areas, without } = adjustedAreas(input.ids, found);
    return { alternative: 'two-sided', areas, tooShort: without };
  },
});
