import Type from 'typebox';
import { negativeBinomialRegression } from '#statistics/regression/negative-binomial-regression.ts';
import { analysisMethod } from '../analysis-method.ts';
import { countColumns, countInput, countOptions } from './count-options.ts';
import { regressionAnswer } from './regression-answer.ts';
import { familySchema } from './regression-schemas.ts';

/** Counts spread wider than Poisson's explained by covariates. */
export const negativeBinomialRegressionMethod = analysisMethod({
  name: 'negative-binomial-regression',
  version: 1,
  summary: "Counts spread wider than Poisson's explained by columns, with the spread θ estimated.",
  page: 'regression',
  needs: ['columns'],
  columns: countColumns,
  options: Type.Object(countOptions),
  output: Type.Object({
    ...familySchema,
    theta: Type.Object({ estimate: Type.Number(), standardError: Type.Number() }),
    aic: Type.Number({ description: 'With θ counted as a parameter.' }),
  }),
  compute: (input, options) =>
    regressionAnswer(input.ids, 'normal', negativeBinomialRegression(countInput(input, options))),
});
