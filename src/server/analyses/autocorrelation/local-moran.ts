import Type from 'typebox';
import { finishLocalMoran, prepareLocalMoran } from '#statistics/autocorrelation/local-moran.ts';
import { analysisMethod } from '../analysis-method.ts';
import { choiceOption } from '../standard-options.ts';
import { localAnswer, localOutput } from './local-answer.ts';
import { permuteLocallyWith } from './permute-with.ts';
import { planOf, standardisedLocalOptions, styledWeights } from './test-options.ts';

/** Local Moran's I of one column. */
export const localMoranMethod = analysisMethod({
  name: 'local-moran',
  version: 1,
  summary: "Local Moran's I: where like lies by like, high or low, and where an area stands out.",
  page: 'local-autocorrelation',
  needs: ['columns', 'weights'],
  columns: { min: 1, max: 1, meaning: 'the variable; of rates, smoothed ones' },
  options: Type.Object({
    ...standardisedLocalOptions,
    divisor: choiceOption(['n', 'n-1'], 'n', 'What the variance m₂ is divided by.'),
  }),
  output: localOutput({
    statistic: Type.Number(),
    expected: Type.Number(),
    variance: Type.Number(),
    z: Type.Optional(Type.Number()),
    quadrant: Type.String({ description: 'The area first, then its neighbours.' }),
  }),
  compute: async ({ ids, columns, weights, seed, pool }, options) => {
    const subject = { values: columns[0]!.values, weights: styledWeights(weights, options.style) };
    const input = prepareLocalMoran(subject, planOf(options, seed));
    const rows = finishLocalMoran(input, await permuteLocallyWith(pool, input), options.divisor);
    return { divisor: options.divisor, style: options.style, ...localAnswer(ids, rows, options) };
  },
});
