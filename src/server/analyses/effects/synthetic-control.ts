import Type from 'typebox';
import { syntheticControl } from '#statistics/effects/synthetic-control.ts';
import { analysisMethod } from '../analysis-method.ts';
import { isRefused, panelOf, refusalSchema, startOption, treatedOption } from './effect-options.ts';

const sizes = {
  effect: Type.Number({ description: 'Mean gap after the start.' }),
  rmspeBefore: Type.Number(),
  rmspeAfter: Type.Number(),
  ratio: Type.Number({ description: 'rmspeAfter / rmspeBefore' }),
};

/** An area with a measure beside the mixture of others that was most like it. */
export const syntheticControlMethod = analysisMethod({
  name: 'synthetic-control',
  version: 1,
  summary: 'Did an area leave the mixture of others that was most like it before a measure?',
  page: 'effects',
  needs: ['columns'],
  columns: { min: 2, max: Infinity, meaning: 'the periods in order, one column each' },
  options: Type.Object({ start: startOption, treated: treatedOption }),
  output: Type.Union([
    refusalSchema,
    Type.Object({
      pConvention: Type.String(),
      periodsBefore: Type.Integer(),
      periodsAfter: Type.Integer(),
      ...sizes,
      rank: Type.Integer({ description: 'Of the ratio among those of the placebos, from 1.' }),
      p: Type.Number(),
      periods: Type.Array(
        Type.Object({ column: Type.String(), synthetic: Type.Number(), gap: Type.Number() }),
      ),
      areas: Type.Array(
        Type.Object({ id: Type.String(), weight: Type.Number(), placebo: Type.Object(sizes) }),
        { description: 'The areas to compare with.' },
      ),
    }),
  ]),
  compute: (input, { start, treated }) => {
    const answer = syntheticControl(panelOf(input, start, treated));
    if (isRefused(answer)) return answer;
    const { weights, synthetic, gaps, comparisons, placebos, ...rest } = answer;
    return {
      pConvention: 'rank / (placebos + 1)',
      ...rest,
      periods: input.columns.map(({ name }, t) => ({
        column: name,
        synthetic: synthetic[t]!,
        gap: gaps[t]!,
      })),
      areas: comparisons.map((area, j) => {
        const { effect, rmspeBefore, rmspeAfter, ratio } = placebos[j]!;
        const placebo = { effect, rmspeBefore, rmspeAfter, ratio };
        return { id: input.ids[area]!, weight: weights[j]!, placebo };
      }),
    };
  },
});
