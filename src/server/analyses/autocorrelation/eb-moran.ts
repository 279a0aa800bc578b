import Type from 'typebox';
import { ebRates } from '#statistics/autocorrelation/eb-rates.ts';
import { moranPermutation } from '#statistics/autocorrelation/global-permutations.ts';
import { moran } from '#statistics/autocorrelation/moran.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { chosenOf, globalOutput, permutationSchema } from './global-answer.ts';
import { permuteGloballyWith } from './permute-with.ts';
import { standardisedGlobalOptions, styledWeights } from './test-options.ts';

/** Moran's I of rates whose populations differ in size. */
export const ebMoranMethod = analysisMethod({
  name: 'eb-moran',
  version: 1,
  summary:
    "Empirical-Bayes Moran's I, how alike neighbours' rates are, whatever their populations.",
  page: 'global-autocorrelation',
  needs: ['weights'],
  columns: { min: 0, max: 0, meaning: 'none: cases and population are options' },
  options: Type.Object({
    cases: numberColumn('Column with the number of cases.'),
    population: numberColumn('Column with the population that they are cases of.'),
    ...standardisedGlobalOptions,
  }),
  output: globalOutput({
    statistic: Type.Number(),
    expected: Type.Number(),
    permutation: permutationSchema,
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        z: Type.Number({ description: 'The rate in its own standard deviations.' }),
      }),
    ),
  }),
  compute: async ({ ids, numbers, weights: given, seed, pool }, options) => {
    const weights = styledWeights(given, options.style);
    const rates = ebRates(numbers(options.cases), numbers(options.population));
    const { statistic, expected, n } = moran(rates, weights, options);
    const permutation = moranPermutation(rates, weights, seed);
    return {
      ...chosenOf(options),
      n,
      statistic,
      expected,
      permutation: await permuteGloballyWith(pool, permutation, options),
      areas: Array.from(rates, (z, i) => ({ id: ids[i]!, z })),
    };
  },
});
