import Type from 'typebox';
import { composeKnox } from '#statistics/scan/knox.ts';
import { type KnoxPlan, planKnox } from '#statistics/scan/knox-plan.ts';
import { divideWork, type WorkPart } from '../../computations/divide-work.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { orNull } from '../or-null.ts';
import { drawsOption } from '../standard-options.ts';

const limits = (description: string): Type.TArray<Type.TNumber> =>
  Type.Array(Type.Number({ minimum: 0 }), { minItems: 1, maxItems: 200, description });

/** The Knox test for near repeats. */
export const knoxMethod = analysisMethod({
  name: 'knox',
  version: 1,
  summary:
    'Knox test for near repeats: whether events near in space are also near in time; a row is an event.',
  page: 'knox',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: place and time are options' },
  options: Type.Object({
    x: numberColumn('Column with the x of the event, in metres.'),
    y: numberColumn('Column with the y of the event, in metres.'),
    time: numberColumn('Column with the time of the event as a number, such as a day.'),
    distances: limits(
      'Upper limits of the distance bands in metres, ascending; 0 first for the same place.',
    ),
    lags: limits('Upper limits of the time bands, ascending.'),
    permutations: drawsOption('Permutations of the times among the places.'),
  }),
  output: Type.Object({
    alternative: Type.String(),
    pConvention: Type.String(),
    events: Type.Integer(),
    permutations: Type.Integer(),
    eventsInSharedPlaces: Type.Integer(),
    pairsInSamePlace: Type.Integer(),
    cells: Type.Array(
      Type.Object({
        distanceAbove: Type.Number(),
        distance: Type.Number(),
        lagAbove: Type.Number(),
        lag: Type.Number(),
        observed: Type.Integer(),
        expected: Type.Number(),
        ratio: numberOrNull,
        p: Type.Number(),
      }),
    ),
  }),
  compute: async ({ numbers, seed, pool }, { x, y, time, distances, lags, permutations }) => {
    const data = { x: numbers(x), y: numbers(y), times: numbers(time), distances, lags, seed };
    const plan = planKnox(data);
    const parts = divideWork(plan, permutations, pool.threads);
    const counts = await pool.map<WorkPart<KnoxPlan>, Int32Array>('knox', parts);
    const result = composeKnox(data, plan, counts, permutations);
    return {
      alternative: 'greater',
      pConvention: '(r + 1) / (permutations + 1)',
      ...result,
      cells: result.cells.map((cell) => orNull(cell)),
    };
  },
});
