import Type from 'typebox';
import { expectedEvents, standardisedRatio } from '#statistics/uncertainty/standardised-ratio.ts';
import { type AnalysisInput, analysisMethod, numberColumn } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { confidenceOption } from '../standard-options.ts';
import { casesOption, estimateRecord } from './rate-options.ts';

/** Indirectly standardised ratios. */
export const standardisedRatioMethod = analysisMethod({
  name: 'standardised-ratio',
  version: 1,
  summary:
    'Indirectly standardised ratios: cases over those expected with the rates of a reference.',
  page: 'standardisation',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: cases and expected or populations are options' },
  options: Type.Object({
    cases: casesOption,
    expected: Type.Optional(numberColumn('Column with the expected cases.')),
    populations: Type.Optional(
      Type.Array(numberColumn('Column with the population of an age group.'), {
        minItems: 1,
        description:
          'Columns with the population of each age group, where nothing is said as expected.',
      }),
    ),
    rates: Type.Optional(
      Type.Array(Type.Number({ minimum: 0 }), {
        description:
          'Cases a person in each age group of the reference; with one population and none, that of all areas together.',
      }),
    ),
    confidence: confidenceOption,
  }),
  output: Type.Object({
    interval: Type.String(),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        observed: Type.Number(),
        expected: Type.Number(),
        value: numberOrNull,
        lower: numberOrNull,
        upper: numberOrNull,
      }),
    ),
  }),
  compute: (input, options) => {
    const observed = input.numbers(options.cases);
    const expected = expectedOf(input, options, observed);
    return {
      interval: 'exact under 10, Byar from 10',
      areas: input.ids.map((id, i) => ({
        ...estimateRecord(id, standardisedRatio(observed[i]!, expected[i]!, options.confidence)),
        observed: observed[i]!,
        expected: expected[i]!,
      })),
    };
  },
});

interface Choice {
  readonly expected?: string;
  readonly populations?: readonly string[];
  readonly rates?: readonly number[];
}

function expectedOf(
  { numbers }: AnalysisInput,
  { expected, populations, rates }: Choice,
  observed: Float64Array,
): Float64Array {
  if (expected !== undefined) return numbers(expected);
  if (populations === undefined) throw new RangeError('invalid expected: none, and no populations');
  const groups = populations.map((name) => numbers(name));
  if (rates === undefined && groups.length > 1) {
    throw new RangeError(`invalid rates: none for ${groups.length} populations`);
  }
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const reference = rates ?? [total(observed) / (total(groups[0]!) || 1)];
  return observed.map((_, i) =>
    expectedEvents(
      groups.map((group) => group[i]!),
      reference,
    ),
  );
}
