import Type from 'typebox';
import { analysisMethod } from '../analysis-method.ts';
import { numberOrNullOf } from '../answer-schemas.ts';
import { choiceOption } from '../standard-options.ts';
import { associateWith } from './associate-with.ts';
import {
  associationAnswer,
  associationFields,
  correctionField,
  correctionOf,
} from './association-answer.ts';
import { associationOptions, numberColumns, separationOf } from './association-options.ts';

/** All pairs of columns, or each of one set with each of another. */
export const associationMatrixMethod = analysisMethod({
  name: 'association-matrix',
  version: 1,
  summary:
    'The correlations of all pairs of columns, or of two sets (--with), with corrected p-values and false discovery rate.',
  page: 'association-matrix',
  needs: ['columns'],
  columns: { min: 1, max: Infinity, meaning: 'the columns; two or more without --with' },
  options: Type.Object({
    with: Type.Optional(numberColumns('Columns that each of --columns is set beside.')),
    given: Type.Optional(numberColumns('Columns held still in every pair.')),
    coefficient: choiceOption(['spearman', 'pearson'], 'spearman', 'Of ranks, or of values.'),
    ...associationOptions,
  }),
  output: Type.Object({
    ...correctionField,
    qConvention: Type.String(),
    pairs: Type.Array(
      Type.Object({
        first: Type.String(),
        second: Type.String(),
        ...associationFields,
        q: numberOrNullOf('False discovery rate at which the pair is a discovery.'),
      }),
    ),
  }),
  compute: async (input, { by, x, y, with: others, given, ...options }) => {
    const names = input.columns.map(({ name }) => name);
    if (others === undefined && names.length < 2) {
      throw new RangeError('invalid columns: one column alone, and none to set it beside (--with)');
    }
    const separation = separationOf(input, { by, x, y });
    const pairs = await associateWith(input.pool, {
      columns: input.columns.map(({ values }) => values),
      ...(others && { others: others.map(input.numbers) }),
      ...(given && { held: given.map(input.numbers) }),
      ...(separation && { separation }),
      ...options,
    });
    return {
      ...correctionOf(separation),
      qConvention: `Benjamini-Hochberg over the matrix, of the ${separation ? 'corrected' : 'naive'} p-values`,
      pairs: pairs.map((pair) => ({
        first: names[pair.first]!,
        second: (others ?? names)[pair.second]!,
        ...associationAnswer(pair),
        q: pair.qValue ?? null,
      })),
    };
  },
});
