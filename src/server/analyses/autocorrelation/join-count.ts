import Type from 'typebox';
import { joinCountPermutations } from '#statistics/autocorrelation/global-permutations.ts';
import { joinCounts } from '#statistics/autocorrelation/join-counts.ts';
import { analysisMethod } from '../analysis-method.ts';
import { chosenOf, globalOutput, permutationSchema } from './global-answer.ts';
import { permuteGloballyWith } from './permute-with.ts';
import {
  alternativeOption,
  globalTestOptions,
  styledWeights,
  styleOption,
} from './test-options.ts';

const count = Type.Object({
  statistic: Type.Number(),
  expected: Type.Number(),
  variance: Type.Number(),
  z: Type.Optional(Type.Number()),
  p: Type.Optional(Type.Number()),
  permutation: permutationSchema,
});

/** Global join counts of a column of 0 and 1. */
export const joinCountMethod = analysisMethod({
  name: 'join-count',
  version: 1,
  summary:
    'Join counts: how often marked areas lie by marked ones, by others, and others by others.',
  page: 'join-counts',
  needs: ['columns', 'weights'],
  columns: { min: 1, max: 1, meaning: '1 for a case, 0 for another area' },
  options: Type.Object({
    ...globalTestOptions,
    alternative: alternativeOption('two-sided'),
    style: styleOption('as-given'),
  }),
  output: globalOutput({ caseCase: count, caseOther: count, otherOther: count }),
  compute: async ({ columns, weights: given, seed, pool }, options) => {
    const { values } = columns[0]!;
    const weights = styledWeights(given, options.style);
    const { n, ...counts } = joinCounts(values, weights, options);
    const inputs = joinCountPermutations(values, weights, seed);
    const withPermutation = async (which: keyof typeof counts): Promise<object> => ({
      ...counts[which],
      permutation: await permuteGloballyWith(pool, inputs[which], options),
    });
    return {
      ...chosenOf(options),
      n,
      caseCase: await withPermutation('caseCase'),
      caseOther: await withPermutation('caseOther'),
      otherOther: await withPermutation('otherOther'),
    };
  },
});
