import Type from 'typebox';
import { quasiPoissonRegression } from '#statistics/regression/quasi-poisson-regression.ts';
import { analysisMethod } from '../analysis-method.ts';
import { countColumns, countInput, countOptions } from './count-options.ts';
import { regressionAnswer } from './regression-answer.ts';
import { familySchema } from './regression-schemas.ts';

/** Counts explained by covariates, with the spread that is found. */
export const quasiPoissonRegressionMethod = analysisMethod({
  name: 'quasi-poisson-regression',
  version: 1,
  summary: 'As poisson-regression, tested with the spread that the counts show.',
  page: 'regression',
  needs: ['columns'],
  columns: countColumns,
  options: Type.Object(countOptions),
  output: Type.Object({
    ...familySchema,
    dispersion: Type.Number({ description: "Pearson's χ² / degrees of freedom." }),
  }),
  compute: (input, options) =>
    regressionAnswer(input.ids, 't', quasiPoissonRegression(countInput(input, options))),
});
