import Type from 'typebox';
import { directlyStandardisedRate } from '#statistics/uncertainty/directly-standardised-rate.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { confidenceOption } from '../standard-options.ts';
import { estimateRecord, estimateSchema, perOption } from './rate-options.ts';

/** Directly standardised rates. */
export const directlyStandardisedRateMethod = analysisMethod({
  name: 'directly-standardised-rate',
  version: 1,
  summary: "Rates as they would be with the ages of a standard, with Dobson's interval.",
  page: 'standardisation',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: cases and populations are options' },
  options: Type.Object({
    cases: Type.Array(numberColumn('Column with the cases of an age group.'), {
      minItems: 1,
      description: 'Columns with the cases of each age group.',
    }),
    populations: Type.Array(numberColumn('Column with the population of an age group.'), {
      minItems: 1,
      description: 'Columns with the population of each age group, in the same order.',
    }),
    standard: Type.Array(Type.Number({ minimum: 0 }), {
      minItems: 1,
      description: 'Population of the standard in each age group.',
    }),
    per: perOption,
    confidence: confidenceOption,
  }),
  output: Type.Object({
    interval: Type.String(),
    fewestCases: Type.Integer(),
    areas: Type.Array(estimateSchema),
  }),
  compute: ({ ids, numbers }, { cases, populations, standard, per, confidence }) => {
    if (populations.length !== cases.length || standard.length !== cases.length) {
      throw new RangeError(
        `invalid age groups: ${cases.length} of cases, ${populations.length} of population, ${standard.length} of the standard`,
      );
    }
    const events = cases.map((name) => numbers(name));
    const people = populations.map((name) => numbers(name));
    return {
      interval: 'Dobson',
      fewestCases: 10,
      areas: ids.map((id, i) => {
        const groups = standard.map((weight, a) => ({
          events: events[a]![i]!,
          population: people[a]![i]!,
          standard: weight,
        }));
        return estimateRecord(id, directlyStandardisedRate(groups, { per, confidence }));
      }),
    };
  },
});
