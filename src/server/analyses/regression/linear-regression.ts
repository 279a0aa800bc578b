import Type from 'typebox';
import { type ErrorKind, linearRegression } from '#statistics/regression/linear-regression.ts';
import { neweyWestLag } from '#statistics/regression/robust-covariance.ts';
import { analysisMethod } from '../analysis-method.ts';
import { confidenceOption } from '../standard-options.ts';
import { countColumns } from './count-options.ts';
import { regressionAnswer } from './regression-answer.ts';
import { coefficientSchema, regressionSchema, responseOption } from './regression-schemas.ts';

/** A value explained by covariates. */
export const linearRegressionMethod = analysisMethod({
  name: 'linear-regression',
  version: 1,
  summary: 'A value explained by columns, by least squares, with classical or robust errors.',
  page: 'regression',
  needs: ['columns'],
  columns: countColumns,
  options: Type.Object({
    response: responseOption,
    errors: Type.Union(
      [
        Type.Literal('classical'),
        Type.Literal('hc0'),
        Type.Literal('hc1'),
        Type.Literal('hc2'),
        Type.Literal('hc3'),
        Type.Literal('newey-west'),
      ],
      {
        default: 'hc3',
        description:
          'hc0–hc3 stand spread that differs from area to area; newey-west is for rows whose ids are periods in order.',
      },
    ),
    lag: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1000, description: 'Of newey-west; by rule of thumb.' }),
    ),
    confidence: confidenceOption,
  }),
  output: Type.Object({
    ...regressionSchema,
    coefficients: Type.Array(coefficientSchema),
    errors: Type.String(),
    lag: Type.Optional(Type.Integer()),
    sigma: Type.Number(),
    rSquared: Type.Number(),
    adjustedRSquared: Type.Number(),
    f: Type.Union([Type.Object({ statistic: Type.Number(), p: Type.Number() }), Type.Null()]),
    aic: Type.Number(),
  }),
  compute: ({ ids, columns, numbers }, { response, errors, lag, confidence }) => {
    const isSeries = errors === 'newey-west';
    if (lag !== undefined && !isSeries)
      throw new RangeError('invalid lag: only newey-west has one');
    const used = lag ?? neweyWestLag(ids.length);
    const kind: ErrorKind = isSeries ? { neweyWestLag: used } : errors;
    const fit = linearRegression({
      response: numbers(response),
      covariates: columns,
      errors: kind,
      confidence,
    });
    return {
      errors,
      ...(isSeries && { lag: used }),
      ...regressionAnswer(ids, 't', fit),
      f: fit.f ?? null,
    };
  },
});
