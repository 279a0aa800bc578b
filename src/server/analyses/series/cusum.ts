import Type from 'typebox';
import { mean } from '#statistics/descriptive/mean.ts';
import { sampleVariance } from '#statistics/descriptive/variance.ts';
import { type CusumPoint, cusum, poissonCusum } from '#statistics/series/cusum.ts';
import { analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { periodColumns, seriesOf } from './series-options.ts';

/** Cumulative sums of each area against its own first periods. */
export const cusumMethod = analysisMethod({
  name: 'cusum',
  version: 1,
  summary: "Has an area's level changed? Cumulative sums against its own first periods.",
  page: 'alarms',
  needs: ['columns'],
  columns: periodColumns(3),
  keepsGaps: true,
  options: Type.Object({
    baseline: Type.Integer({
      minimum: 2,
      description: 'So many first columns tell what is normal; the rest are watched.',
    }),
    model: Type.Union([Type.Literal('normal'), Type.Literal('poisson')], {
      default: 'normal',
      description: 'normal: values in standard deviations; poisson: counts.',
    }),
    reference: Type.Number({
      minimum: 0,
      default: 0.5,
      description: 'k of the normal model, in standard deviations.',
    }),
    ratio: Type.Number({
      exclusiveMinimum: 1,
      default: 2,
      description: 'What the poisson model should notice, times what is normal.',
    }),
    decision: Type.Number({
      exclusiveMinimum: 0,
      default: 5,
      description: 'h: in standard deviations, or in cases for the poisson model.',
    }),
  }),
  output: Type.Object({
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        mean: Type.Number(),
        deviation: numberOrNull,
        points: Type.Array(
          Type.Object({
            column: Type.String(),
            upper: Type.Number(),
            lower: Type.Number(),
            alarm: Type.Union([Type.String(), Type.Null()]),
            since: Type.Union([Type.String(), Type.Null()]),
          }),
        ),
      }),
    ),
    noBaseline: Type.Array(Type.String(), {
      description:
        'Areas whose first periods lack two values, differ in nothing, or have no cases.',
    }),
  }),
  compute: (input, { baseline, model, reference, ratio, decision }) => {
    const names = input.columns.map(({ name }) => name);
    if (baseline >= names.length) {
      throw new RangeError(`invalid baseline: ${baseline} of ${names.length} columns`);
    }
    const series = seriesOf(input);
    const noBaseline: string[] = [];
    const areas = input.ids.flatMap((id, i) => {
      const known = series[i]!.slice(0, baseline).filter((value) => value !== undefined);
      const watched = series[i]!.slice(baseline);
      const centre = mean(known);
      const deviation = Math.sqrt(sampleVariance(known) ?? 0);
      const isPoisson = model === 'poisson';
      if (centre === undefined || (isPoisson ? centre <= 0 : deviation === 0)) {
        noBaseline.push(id);
        return [];
      }
      const chart = isPoisson
        ? poissonCusum(watched, new Array<number>(watched.length).fill(centre), { ratio, decision })
        : cusum(watched, { mean: centre, standardDeviation: deviation, reference, decision });
      return [
        {
          id,
          mean: centre,
          deviation: isPoisson ? null : deviation,
          points: chart.map((point, place) => named(point, names.slice(baseline), place)),
        },
      ];
    });
    return { areas, noBaseline };
  },
});

function named({ upper, lower, alarm, since }: CusumPoint, names: readonly string[], at: number) {
  return {
    column: names[at]!,
    upper,
    lower,
    alarm: alarm ?? null,
    since: since === undefined ? null : names[since]!,
  };
}
