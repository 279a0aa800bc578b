import Type from 'typebox';
import { finishGetisOrd, prepareGetisOrd } from '#statistics/autocorrelation/getis-ord.ts';
import { analysisMethod } from '../analysis-method.ts';
import { localAnswer, localOutput } from './local-answer.ts';
import { permuteLocallyWith } from './permute-with.ts';
import { alternativeOption, localTestOptions, planOf } from './test-options.ts';

/** Getis–Ord Gᵢ or Gᵢ* of one column. */
export const getisOrdMethod = analysisMethod({
  name: 'getis-ord',
  version: 1,
  summary: 'Getis–Ord Gi or Gi*: where high or low values gather, as standard scores.',
  page: 'getis-ord',
  needs: ['columns', 'weights'],
  columns: { min: 1, max: 1, meaning: 'the variable' },
  options: Type.Object({
    ...localTestOptions,
    star: Type.Boolean({
      default: true,
      description: 'Gi*: the area is among its own neighbours, with the largest weight of its row.',
    }),
    alternative: alternativeOption('two-sided'),
  }),
  output: localOutput({
    z: Type.Optional(Type.Number({ description: 'Gi or Gi* as a standard score.' })),
    normalP: Type.Optional(Type.Number({ description: 'As if z were normal.' })),
    gathers: Type.String(),
  }),
  compute: async ({ ids, columns, weights, seed, pool }, options) => {
    const input = prepareGetisOrd(columns[0]!.values, weights!, planOf(options, seed));
    const rows = finishGetisOrd(input, await permuteLocallyWith(pool, input), options.star);
    return { star: options.star, ...localAnswer(ids, rows, options) };
  },
});
