import Type from 'typebox';
import { FEWEST_AREAS } from '#statistics/association/association-matrix.ts';
import {
  type CorrectedCorrelation,
  correctedCorrelation,
} from '#statistics/association/corrected-correlation.ts';
import { averageRanks } from '#statistics/descriptive/ranks.ts';
import { analysisMethod } from '../analysis-method.ts';
import { answered } from '../area-columns.ts';
import { choiceOption } from '../standard-options.ts';
import {
  correctedAnswer,
  correctionField,
  correctionOf,
  correlationAnswer,
} from './association-answer.ts';
import { associationOptions, pairOfColumns, separationOf } from './association-options.ts';

/** The test of Clifford, Richardson and Dutilleul with the correlograms that it rests on. */
export const correctedCorrelationMethod = analysisMethod({
  name: 'corrected-correlation',
  version: 1,
  summary:
    "Clifford, Richardson and Dutilleul's test of a correlation between areas, with its effective sample size and the autocorrelation by distance.",
  page: 'corrected-correlation',
  needs: ['columns'],
  columns: pairOfColumns,
  options: Type.Object({
    coefficient: choiceOption(['pearson', 'spearman'], 'pearson', 'Of values, or of ranks.'),
    ...associationOptions,
    minimum: Type.Integer({
      minimum: 3,
      default: FEWEST_AREAS,
      description: 'Fewer areas than this are refused.',
    }),
  }),
  output: Type.Object({
    ...correctionField,
    naive: Type.Unknown({ description: 'As if the areas were independent of each other.' }),
    corrected: Type.Unknown({ description: 'Null when the areas are worth two or fewer.' }),
    correlogram: Type.Array(
      Type.Object({
        upTo: Type.Number({ description: 'Metres, or borders between; included.' }),
        pairs: Type.Integer(),
        first: Type.Number({ description: "Moran's I of the first column in this class." }),
        second: Type.Number(),
      }),
    ),
  }),
  compute: (input, { by, x, y, coefficient, classes, minimum, confidence }) => {
    const separation = separationOf(input, { by, x, y });
    if (separation === undefined)
      throw new RangeError(
        'invalid areas: how far they lie from each other is not known; give --areas, --weights, or --x and --y',
      );
    const n = input.ids.length;
    if (n < minimum) throw new RangeError(`invalid areas: ${n} are fewer than ${minimum}`);
    const columns = input.columns.map(({ values }) =>
      coefficient === 'spearman' ? averageRanks(values) : values,
    ) as [Float64Array, Float64Array];
    const names = input.columns.map(({ name }) => name).join(' or ');
    const found = correctedCorrelation(...columns, separation, classes, confidence);
    return {
      ...correctionOf(separation),
      ...answerOf(answered(found, names, 'has the same value in every area')),
    };
  },
});

function answerOf({ naive, corrected, correlograms }: CorrectedCorrelation): object {
  const [first, second] = correlograms;
  return {
    naive: correlationAnswer(naive),
    corrected: correctedAnswer(corrected),
    correlogram: Array.from(first.bounds, (upTo, k) => ({
      upTo,
      pairs: first.pairs[k]!,
      first: first.moran[k]!,
      second: second.moran[k]!,
    })).filter(({ pairs }) => pairs > 0),
  };
}
