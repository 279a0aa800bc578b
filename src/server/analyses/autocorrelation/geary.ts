import Type from 'typebox';
import { geary } from '#statistics/autocorrelation/geary.ts';
import { gearyPermutation } from '#statistics/autocorrelation/global-permutations.ts';
import { analysisMethod } from '../analysis-method.ts';
import { chosenOf, globalOutput, globalTestFields } from './global-answer.ts';
import { permuteGloballyWith } from './permute-with.ts';
import { standardisedGlobalOptions, styledWeights } from './test-options.ts';

/** Global Geary's C of one column. */
export const gearyMethod = analysisMethod({
  name: 'geary',
  version: 1,
  summary: "Geary's C, how different neighbours are, with tests; below 1 where like lies by like.",
  page: 'global-autocorrelation',
  needs: ['columns', 'weights'],
  columns: { min: 1, max: 1, meaning: 'the variable' },
  options: Type.Object(standardisedGlobalOptions),
  output: globalOutput(globalTestFields),
  compute: async ({ columns, weights: given, seed, pool }, options) => {
    const { values } = columns[0]!;
    const weights = styledWeights(given, options.style);
    return {
      ...chosenOf(options),
      ...geary(values, weights, options),
      permutation: await permuteGloballyWith(
        pool,
        gearyPermutation(values, weights, seed),
        options,
      ),
    };
  },
});
