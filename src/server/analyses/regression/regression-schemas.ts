import Type from 'typebox';
import { numberColumn } from '../analysis-method.ts';
import { intervalSchema } from '../answer-schemas.ts';

export const responseOption: Type.TUnsafe<string> = numberColumn('Column of what is explained.');

const coefficient = {
  name: Type.String(),
  estimate: Type.Number(),
  standardError: Type.Number(),
  statistic: Type.Number({ description: 'estimate / standardError: t or z, as `test` tells' }),
  p: Type.Number({ description: 'Two-sided.' }),
  interval: intervalSchema,
};

export const coefficientSchema: Type.TObject = Type.Object(coefficient);

export const ratioCoefficientSchema: Type.TObject = Type.Object({
  ...coefficient,
  ratio: Type.Number({ description: 'What one unit more multiplies the rate (or odds) by.' }),
  ratioInterval: intervalSchema,
});

/** What every regression tells of its covariates and its areas. */
export const regressionSchema = {
  test: Type.String({ description: 'The distribution of the statistics: normal or t.' }),
  aliased: Type.Array(Type.String(), {
    description: 'Columns left out: constant, or combinations of columns before them.',
  }),
  varianceInflation: Type.Array(Type.Object({ name: Type.String(), factor: Type.Number() })),
  degreesOfFreedom: Type.Integer(),
  areas: Type.Array(
    Type.Object({
      id: Type.String(),
      fitted: Type.Number(),
      residual: Type.Number(),
      leverage: Type.Number(),
      cooksDistance: Type.Number(),
    }),
  ),
};

/** What every generalised linear model tells besides. */
export const familySchema = {
  ...regressionSchema,
  coefficients: Type.Array(ratioCoefficientSchema),
  deviance: Type.Number(),
  nullDeviance: Type.Number(),
  iterations: Type.Integer(),
};
