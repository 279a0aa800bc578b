import Type from 'typebox';
import { logisticRegression } from '#statistics/regression/logistic-regression.ts';
import { analysisMethod, numberColumn } from '../analysis-method.ts';
import { confidenceOption } from '../standard-options.ts';
import { countColumns } from './count-options.ts';
import { regressionAnswer } from './regression-answer.ts';
import { familySchema } from './regression-schemas.ts';

/** Shares, x of n, explained by covariates. */
export const logisticRegressionMethod = analysisMethod({
  name: 'logistic-regression',
  version: 1,
  summary: 'Shares, x of n, explained by columns; the ratios are odds ratios.',
  page: 'regression',
  needs: ['columns'],
  columns: countColumns,
  options: Type.Object({
    response: numberColumn('Column of x, such as employed.'),
    trials: numberColumn('Column of n, such as inhabitants 20–64.'),
    confidence: confidenceOption,
  }),
  output: Type.Object({
    ...familySchema,
    dispersion: Type.Number({ description: "Pearson's χ² / degrees of freedom." }),
    aic: Type.Number(),
  }),
  compute: ({ ids, columns, numbers }, { response, trials, confidence }) =>
    regressionAnswer(
      ids,
      'normal',
      logisticRegression({
        successes: numbers(response),
        trials: numbers(trials),
        covariates: columns,
        confidence,
      }),
    ),
});
