import Type from 'typebox';
import { poissonRegression } from '#statistics/regression/poisson-regression.ts';
import { analysisMethod } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { orNull } from '../or-null.ts';
import { countColumns, countInput, countOptions } from './count-options.ts';
import { regressionAnswer } from './regression-answer.ts';
import { familySchema } from './regression-schemas.ts';

/** Counts explained by covariates. */
export const poissonRegressionMethod = analysisMethod({
  name: 'poisson-regression',
  version: 1,
  summary: 'Counts (or rates, with a population) explained by columns: Poisson regression.',
  page: 'regression',
  needs: ['columns'],
  columns: countColumns,
  options: Type.Object(countOptions),
  output: Type.Object({
    ...familySchema,
    dispersion: Type.Number({ description: "Pearson's χ² / degrees of freedom." }),
    dispersionTest: Type.Object({ estimate: Type.Number(), z: numberOrNull, p: numberOrNull }),
    aic: Type.Number(),
  }),
  compute: (input, options) => {
    const fit = poissonRegression(countInput(input, options));
    const answer = regressionAnswer(input.ids, 'normal', fit);
    return { ...answer, dispersionTest: orNull({ ...fit.dispersionTest }) };
  },
});
