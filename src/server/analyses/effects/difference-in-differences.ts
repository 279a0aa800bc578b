import Type from 'typebox';
import { differenceInDifferences } from '#statistics/effects/difference-in-differences.ts';
import type { PanelEffect } from '#statistics/effects/interaction-effect.ts';
import { analysisMethod } from '../analysis-method.ts';
import { intervalOrNull, numberOrNull } from '../answer-schemas.ts';
import { orNull } from '../or-null.ts';
import { confidenceOption } from '../standard-options.ts';
import { isRefused, panelOf, refusalSchema, startOption, treatedOption } from './effect-options.ts';

const effect = {
  estimate: Type.Number(),
  standardError: numberOrNull,
  t: numberOrNull,
  p: numberOrNull,
  interval: intervalOrNull,
};

/** Areas with a measure against areas without. */
export const differenceInDifferencesMethod = analysisMethod({
  name: 'difference-in-differences',
  version: 1,
  summary: 'Did areas with a measure change more than areas without, and did they before?',
  page: 'effects',
  needs: ['columns'],
  columns: { min: 2, max: Infinity, meaning: 'the periods in order, one column each' },
  options: Type.Object({
    start: startOption,
    treated: treatedOption,
    confidence: confidenceOption,
  }),
  output: Type.Union([
    refusalSchema,
    Type.Object({
      clusters: Type.String(),
      treatedAreas: Type.Integer(),
      comparisonAreas: Type.Integer(),
      periodsBefore: Type.Integer(),
      periodsAfter: Type.Integer(),
      effect: Type.Object(effect),
      trendBefore: Type.Object(effect, { description: 'Of the difference, a period.' }),
      periods: Type.Array(Type.Object({ column: Type.String(), ...effect }), {
        description: 'The difference in each period against the last one before.',
      }),
    }),
  ]),
  compute: (input, { start, treated, confidence }) => {
    const answer = differenceInDifferences(panelOf(input, start, treated), confidence);
    if (isRefused(answer)) return answer;
    const told = (one: PanelEffect): object => orNull({ ...one });
    return {
      clusters: 'areas',
      ...answer,
      effect: told(answer.effect),
      trendBefore: told(answer.trendBefore),
      periods: answer.periods.map((one, t) => ({ column: input.columns[t]!.name, ...told(one) })),
    };
  },
});
