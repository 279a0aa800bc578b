import Type from 'typebox';
import { empiricalBayes } from '#statistics/rates/empirical-bayes.ts';
import { localEmpiricalBayes } from '#statistics/rates/local-empirical-bayes.ts';
import { type AnalysisInput, analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { casesOption, populationOption } from './rate-options.ts';

const word = <const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  description: string,
): Type.TUnsafe<Choice> =>
  Type.Unsafe<Choice>({ type: 'string', enum: choices, default: choices[0], description });

/** Rates of small areas, smoothed. */
export const empiricalBayesMethod = analysisMethod({
  name: 'empirical-bayes',
  version: 1,
  summary:
    'Rates drawn towards the mean of all areas, or of the neighbours, the more the smaller the area.',
  page: 'empirical-bayes',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: cases and population are options' },
  options: Type.Object({
    cases: casesOption,
    population: populationOption,
    family: word(['poisson', 'binomial'], 'Counts of events, or shares of those at risk.'),
    local: Type.Boolean({
      default: false,
      description: 'Whether each area is drawn towards its neighbours; needs --weights.',
    }),
    includeSelf: Type.Boolean({
      default: true,
      description: 'Whether an area belongs to its own neighbourhood (local only).',
    }),
    spreadAround: word(
      ['area', 'neighbour'],
      'Local only: whether rates are spread around the mean of the area smoothed (GeoDa) or each neighbour’s own (spdep).',
    ),
  }),
  output: Type.Object({
    estimator: Type.String(),
    mean: Type.Optional(Type.Number()),
    variance: Type.Optional(Type.Number()),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        crude: numberOrNull,
        smoothed: numberOrNull,
        mean: Type.Optional(numberOrNull),
        variance: Type.Optional(numberOrNull),
      }),
    ),
  }),
  compute: (input, options) => {
    const counts = input.numbers(options.cases);
    const populations = input.numbers(options.population);
    if (options.local) return smoothLocally(input, counts, populations, options);
    const result = empiricalBayes(counts, populations, options.family);
    if (result === undefined) throw new RangeError('invalid population: nobody');
    return {
      estimator: 'Marshall, global',
      mean: result.mean,
      variance: result.variance,
      areas: input.ids.map((id, i) => ({
        id,
        crude: result.crude[i] ?? null,
        smoothed: result.smoothed[i] ?? null,
      })),
    };
  },
});

function smoothLocally(
  { ids, weights }: AnalysisInput,
  counts: Float64Array,
  populations: Float64Array,
  options: {
    readonly family: string;
    readonly includeSelf: boolean;
    readonly spreadAround: 'area' | 'neighbour';
  },
): unknown {
  if (weights === undefined)
    throw new RangeError('invalid weights: none, and local smoothing needs them');
  if (options.family !== 'poisson')
    throw new RangeError(`invalid family: ${options.family} with neighbours`);
  const result = localEmpiricalBayes(counts, populations, weights, options);
  return {
    estimator: 'Marshall, local',
    areas: ids.map((id, i) => ({
      id,
      crude: result.crude[i] ?? null,
      smoothed: result.smoothed[i] ?? null,
      mean: result.means[i] ?? null,
      variance: result.variances[i] ?? null,
    })),
  };
}
