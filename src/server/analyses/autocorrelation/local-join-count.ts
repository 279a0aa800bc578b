import Type from 'typebox';
import {
  finishLocalJoinCount,
  prepareLocalJoinCount,
} from '#statistics/autocorrelation/local-join-count.ts';
import { analysisMethod } from '../analysis-method.ts';
import { localAnswer, localOutput } from './local-answer.ts';
import { permuteLocallyWith } from './permute-with.ts';
import {
  alternativeOption,
  localTestOptions,
  planOf,
  styledWeights,
  styleOption,
} from './test-options.ts';

/** Local join count of a column of 0 and 1, or of two. */
export const localJoinCountMethod = analysisMethod({
  name: 'local-join-count',
  version: 1,
  summary: 'Local join count: where marked areas lie by marked ones, of the same mark or another.',
  page: 'join-counts',
  needs: ['columns', 'weights'],
  columns: {
    min: 1,
    max: 2,
    meaning: '1 for a case, 0 for another area; a second column is the mark of the neighbours',
  },
  options: Type.Object({
    ...localTestOptions,
    alternative: alternativeOption('greater'),
    style: styleOption('as-given'),
  }),
  output: localOutput({
    statistic: Type.Number(),
    expected: Type.Number(),
    variance: Type.Number(),
  }),
  compute: async ({ ids, columns, weights, seed, pool }, options) => {
    const subject = {
      cases: columns[0]!.values,
      lagged: columns[1]?.values,
      weights: styledWeights(weights, options.style),
    };
    const input = prepareLocalJoinCount(subject, planOf(options, seed));
    const rows = finishLocalJoinCount(input, await permuteLocallyWith(pool, input));
    return { style: options.style, ...localAnswer(ids, rows, options) };
  },
});
