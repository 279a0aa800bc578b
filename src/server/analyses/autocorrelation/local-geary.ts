import Type from 'typebox';
import { finishLocalGeary, prepareLocalGeary } from '#statistics/autocorrelation/local-geary.ts';
import { analysisMethod } from '../analysis-method.ts';
import { localAnswer, localOutput } from './local-answer.ts';
import { permuteLocallyWith } from './permute-with.ts';
import { planOf, standardisedLocalOptions, styledWeights } from './test-options.ts';

/** Local Geary's C of one or more columns. */
export const localGearyMethod = analysisMethod({
  name: 'local-geary',
  version: 1,
  summary:
    "Local Geary's C: where areas are like or unlike their neighbours, in one or more variables.",
  page: 'local-autocorrelation',
  needs: ['columns', 'weights'],
  columns: { min: 1, max: 20, meaning: 'the variables' },
  options: Type.Object(standardisedLocalOptions),
  output: localOutput({
    statistic: Type.Number(),
    expected: Type.Number(),
    association: Type.String({
      description: 'Like or unlike the neighbours, or which kind of like.',
    }),
  }),
  compute: async ({ ids, columns, weights, seed, pool }, options) => {
    const input = prepareLocalGeary(
      columns.map(({ values }) => values),
      styledWeights(weights, options.style),
      planOf(options, seed),
    );
    const rows = finishLocalGeary(input, await permuteLocallyWith(pool, input));
    return { style: options.style, ...localAnswer(ids, rows, options) };
  },
});
