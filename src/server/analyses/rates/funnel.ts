import Type from 'typebox';
import { funnel } from '#statistics/uncertainty/funnel.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { casesOption } from './rate-options.ts';

const limits = Type.Object({ lower: Type.Number(), upper: Type.Number() });
const limitsOrNull = Type.Union([limits, Type.Null()]);

/** Funnel limits. */
export const funnelMethod = analysisMethod({
  name: 'funnel',
  version: 1,
  summary: 'Funnel plot: which areas differ more than their size lets chance explain.',
  page: 'funnel',
  needs: ['columns'],
  columns: { min: 0, max: 0, meaning: 'none: cases and expected or population are options' },
  options: Type.Object({
    cases: casesOption,
    expected: Type.Optional(
      numberColumn('Column with the expected cases, for a funnel of ratios (Poisson).'),
    ),
    population: Type.Optional(
      numberColumn('Column with the population, for a funnel of shares (binomial).'),
    ),
    target: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: 'The figure in the middle: otherwise 1, or the share of all areas together.',
      }),
    ),
  }),
  output: Type.Object({
    kind: Type.String(),
    target: Type.Number(),
    overdispersion: Type.Number({ description: 'Winsorised variance factor φ.' }),
    isOverdispersed: Type.Boolean({ description: 'Whether the limits are widened by √φ.' }),
    areas: Type.Array(
      Type.Object({
        id: Type.String(),
        value: numberOrNull,
        z: numberOrNull,
        limits95: limitsOrNull,
        limits998: limitsOrNull,
        place: Type.Union([Type.String(), Type.Null()]),
      }),
    ),
  }),
  compute: ({ ids, numbers }, { cases, expected, population, target }) => {
    if ((expected === undefined) === (population === undefined)) {
      throw new RangeError('invalid expected: one of expected and population is needed');
    }
    const kind = expected === undefined ? 'share' : 'ratio';
    const sizes = numbers(expected ?? population!);
    const result = funnel(kind, numbers(cases), sizes, target);
    if (result === undefined) throw new RangeError('invalid cases: nothing to compare');
    const nothing = { value: null, z: null, limits95: null, limits998: null, place: null };
    return {
      kind,
      ...result,
      areas: result.areas.map((area, i) => ({ id: ids[i]!, ...(area ?? nothing) })),
    };
  },
});
