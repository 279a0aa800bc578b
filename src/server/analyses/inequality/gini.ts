import Type from 'typebox';
import { gini } from '#statistics/inequality/gini.ts';
import { analysisMethod } from '../analysis-method.ts';
import { intervalOrNull } from '../answer-schemas.ts';
import { answered } from '../area-columns.ts';
import { intervalAnswer } from '../association/association-answer.ts';
import {
  conventionField,
  inequalityOptions,
  jackknifeConvention,
  populationOf,
} from './inequality-options.ts';

/** The Gini coefficient between areas. */
export const giniMethod = analysisMethod({
  name: 'gini',
  version: 1,
  summary: 'The Gini coefficient between areas, weighted by population, with interval.',
  page: 'gini-theil',
  needs: ['columns'],
  columns: { min: 1, max: 1, meaning: 'what is unequal; values ≥ 0' },
  options: Type.Object(inequalityOptions),
  output: Type.Object({
    ...conventionField,
    statistic: Type.Number(),
    interval: intervalOrNull,
    areas: Type.Integer({ description: 'Those with population.' }),
  }),
  compute: (input, { population, confidence }) => {
    const people = populationOf(input, population);
    const { name, values } = input.columns[0]!;
    const areas = Array.from(values, (value, i) => ({ value, population: people[i]! }));
    const found = answered(
      gini(areas, confidence),
      name,
      'has nothing to divide, or no population',
    );
    return {
      intervalConvention: jackknifeConvention,
      ...found,
      interval: intervalAnswer(found.interval),
    };
  },
});
