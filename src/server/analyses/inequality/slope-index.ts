import Type from 'typebox';
import { slopeIndex } from '#statistics/inequality/slope-index.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { intervalOrNull, numberOrNull } from '../answer-schemas.ts';
import { answered } from '../area-columns.ts';
import { intervalAnswer } from '../association/association-answer.ts';
import { orNull } from '../or-null.ts';
import { conventionField, inequalityOptions, populationOf } from './inequality-options.ts';

/** How an outcome changes from the lowest to the highest of something like income. */
export const slopeIndexMethod = analysisMethod({
  name: 'slope-index',
  version: 1,
  summary:
    'The slope and relative index of inequality and the concentration index of an outcome over a ranking such as income.',
  page: 'slope-index',
  needs: ['columns'],
  columns: { min: 1, max: 1, meaning: 'the outcome' },
  options: Type.Object({
    rankedBy: numberColumn('Column that people are lined up by, area by area, lowest first.'),
    ...inequalityOptions,
  }),
  output: Type.Object({
    ...conventionField,
    slope: Type.Number({ description: 'Outcome at the highest place less that at the lowest.' }),
    slopeInterval: intervalOrNull,
    relative: numberOrNull,
    relativeInterval: intervalOrNull,
    concentration: numberOrNull,
    concentrationInterval: intervalOrNull,
    lowest: Type.Number(),
    highest: Type.Number(),
    areas: Type.Integer({ description: 'Those with population.' }),
  }),
  compute: (input, { rankedBy, population, confidence }) => {
    const people = populationOf(input, population);
    const ranking = input.numbers(rankedBy);
    const { name, values } = input.columns[0]!;
    const areas = Array.from(values, (value, i) => ({
      value,
      rankedBy: ranking[i]!,
      population: people[i]!,
    }));
    const found = answered(
      slopeIndex(areas, confidence),
      name,
      `has people in one place only of ${rankedBy}`,
    );
    return {
      intervalConvention: 'weighted regression on the population-midpoint rank, t with areas − 2',
      ...orNull(found),
      slopeInterval: intervalAnswer(found.slopeInterval),
    };
  },
});
