import Type from 'typebox';
import { moranPermutation } from '#statistics/autocorrelation/global-permutations.ts';
import { moran } from '#statistics/autocorrelation/moran.ts';
import { moranScatter } from '#statistics/autocorrelation/moran-scatter.ts';
import { analysisMethod } from '../analysis-method.ts';
import { chosenOf, globalOutput, globalTestFields } from './global-answer.ts';
import { permuteGloballyWith } from './permute-with.ts';
import { standardisedGlobalOptions, styledWeights } from './test-options.ts';

/** Global Moran's I of one column, with the Moran scatter plot. */
export const moranMethod = analysisMethod({
  name: 'moran',
  version: 1,
  summary: "Moran's I, how alike neighbours are, with tests and the Moran scatter plot.",
  page: 'global-autocorrelation',
  needs: ['columns', 'weights'],
  columns: { min: 1, max: 1, meaning: 'the variable' },
  options: Type.Object(standardisedGlobalOptions),
  output: globalOutput({
    ...globalTestFields,
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        z: Type.Number({ description: 'In standard deviations (n − 1) from the mean.' }),
        lag: Type.Number({ description: "The neighbours' z, weighted." }),
        quadrant: Type.String(),
      }),
      { description: 'The areas with neighbours.' },
    ),
  }),
  compute: async ({ ids, columns, weights: given, seed, pool }, options) => {
    const { values } = columns[0]!;
    const weights = styledWeights(given, options.style);
    const permutation = moranPermutation(values, weights, seed);
    return {
      ...chosenOf(options),
      ...moran(values, weights, options),
      permutation: await permuteGloballyWith(pool, permutation, options),
      areas: moranScatter(values, weights).flatMap((point, i) =>
        point ? [{ id: ids[i]!, ...point }] : [],
      ),
    };
  },
});
