import Type from 'typebox';
import { bivariateMoran } from '#statistics/autocorrelation/bivariate-moran.ts';
import { bivariateMoranPermutation } from '#statistics/autocorrelation/global-permutations.ts';
import { finishLocalMoran, prepareLocalMoran } from '#statistics/autocorrelation/local-moran.ts';
import { analysisMethod } from '../analysis-method.ts';
import { choiceOption } from '../standard-options.ts';
import { normalTestSchema, permutationSchema } from './global-answer.ts';
import { localAnswer, localOutput } from './local-answer.ts';
import { permuteGloballyWith, permuteLocallyWith } from './permute-with.ts';
import {
  alternativeOption,
  globalTestOptions,
  localTestOptions,
  planOf,
  styledWeights,
  styleOption,
} from './test-options.ts';

/** Bivariate Moran's I, global and local, of two columns. */
export const bivariateMoranMethod = analysisMethod({
  name: 'bivariate-moran',
  version: 1,
  summary:
    "Bivariate Moran's I, global and local: whether a variable goes with its neighbours' values of another.",
  page: 'local-autocorrelation',
  needs: ['columns', 'weights'],
  columns: { min: 2, max: 2, meaning: "the area's own variable, and that of its neighbours" },
  options: Type.Object({
    ...localTestOptions,
    counted: globalTestOptions.counted,
    globalPermutations: globalTestOptions.permutations,
    alternative: alternativeOption('two-sided'),
    style: styleOption('row-standardised'),
    divisor: choiceOption(['n', 'n-1'], 'n', 'What the variances are divided by, locally.'),
  }),
  output: Type.Object({
    divisor: Type.String(),
    style: Type.String(),
    global: Type.Object({
      statistic: Type.Number(),
      expected: Type.Number(),
      randomisation: normalTestSchema,
      n: Type.Integer(),
      permutation: permutationSchema,
    }),
    local: localOutput({
      statistic: Type.Number(),
      expected: Type.Number(),
      variance: Type.Number(),
      z: Type.Optional(Type.Number()),
      quadrant: Type.String({ description: 'The area first, then its neighbours.' }),
    }),
  }),
  compute: async ({ ids, columns, weights: given, seed, pool }, options) => {
    const [values, lagged] = [columns[0]!.values, columns[1]!.values];
    const weights = styledWeights(given, options.style);
    const input = prepareLocalMoran({ values, lagged, weights }, planOf(options, seed));
    const rows = finishLocalMoran(input, await permuteLocallyWith(pool, input), options.divisor);
    const permutation = bivariateMoranPermutation(values, lagged, weights, seed);
    return {
      divisor: options.divisor,
      style: options.style,
      global: {
        ...bivariateMoran(values, lagged, weights, options),
        permutation: await permuteGloballyWith(pool, permutation, {
          permutations: options.globalPermutations,
          alternative: options.alternative,
        }),
      },
      local: localAnswer(ids, rows, options),
    };
  },
});
