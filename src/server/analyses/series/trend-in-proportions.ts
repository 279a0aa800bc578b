import Type from 'typebox';
import { type Proportion, trendInProportions } from '#statistics/series/trend-in-proportions.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { adjustedAreas, periodColumns, seriesOf, timesOf, timesOption } from './series-options.ts';

/** The trend of each area's share, x of n. */
export const trendInProportionsMethod = analysisMethod({
  name: 'trend-in-proportions',
  version: 1,
  summary: "Does each area's share, x of n, rise or fall? The Cochran–Armitage chi-square test.",
  page: 'trend',
  needs: ['columns'],
  columns: { ...periodColumns(5), meaning: 'x of the periods in order; gaps stay gaps' },
  keepsGaps: true,
  options: Type.Object({
    trials: Type.Array(numberColumn('n'), {
      minItems: 5,
      description: 'Columns of n of the periods, as many and in the same order.',
    }),
    times: timesOption,
  }),
  output: Type.Object({
    alternative: Type.String(),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        points: Type.Integer(),
        chiSquare: Type.Number(),
        z: Type.Number(),
        p: Type.Number(),
        adjustedP: Type.Number({ description: 'By Benjamini and Hochberg over the areas.' }),
        slope: Type.Number({ description: 'Change of the share per unit of time.' }),
      }),
    ),
    noAnswer: Type.Array(Type.String(), {
      description: 'Areas with under five periods with trials, or with none or all of the trials.',
    }),
  }),
  compute: (input, { trials, times }) => {
    if (trials.length !== input.columns.length) {
      throw new RangeError(
        `invalid trials: ${trials.length} columns for ${input.columns.length} periods`,
      );
    }
    const places = timesOf(input, times);
    const totals = trials.map((name) => input.numbers(name));
    const series = seriesOf(input);
    const found = input.ids.flatMap((id, i) => {
      const proportions = series[i]!.map((successes, period): Proportion | undefined =>
        successes === undefined ? undefined : { successes, trials: totals[period]![i]! },
      );
      const trend = trendInProportions(proportions, places);
      return trend ? [{ id, ...trend }] : [];
    });
    const { areas, without } = adjustedAreas(input.ids, found);
    return { alternative: 'two-sided', areas, noAnswer: without };
  },
});
