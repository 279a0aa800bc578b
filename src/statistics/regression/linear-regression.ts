import { mean } from '../descriptive/mean.ts';
import { fUpper } from '../distributions/f.ts';
import { leastSquares } from '../matrix/least-squares.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { leverages } from '../matrix/qr-decomposition.ts';
import { type Coefficient, describeCoefficients } from './coefficient.ts';
import { buildDesign, type Covariate, type Design } from './design.ts';
import { cooksDistances } from './family-regression.ts';
import {
  type HeteroscedasticKind,
  heteroscedasticCovariance,
  neweyWestCovariance,
} from './robust-covariance.ts';

/** How the standard errors are reckoned. */
export type ErrorKind =
  | 'classical'
  | HeteroscedasticKind
  /** For rows in time order, one period apart. */
  | { readonly neweyWestLag: number };

/** What a linear regression is given; everything has one finite number a row. */
export interface LinearRegressionInput {
  readonly response: ArrayLike<number>;
  readonly covariates: readonly Covariate[];
  /** `classical` unless told: the same spread in every row. */
  readonly errors?: ErrorKind | undefined;
  /** Of the intervals; 0.95 unless told. */
  readonly confidence?: number | undefined;
}

/** Linjär regression. */
export interface LinearRegression {
  /** With t tests on the degrees of freedom. */
  readonly coefficients: readonly Coefficient[];
  readonly aliased: Design['aliased'];
  readonly varianceInflation: Design['varianceInflation'];
  readonly degreesOfFreedom: number;
  /** Standard deviation of the residuals, √(RSS / degrees of freedom). */
  readonly sigma: number;
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** Classical test of all covariates together; undefined without covariates. */
  readonly f: { readonly statistic: number; readonly p: number } | undefined;
  /** −2 ln L + 2 × (coefficients + 1), σ counted. */
  readonly aic: number;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  readonly leverages: Float64Array;
  /** How far all coefficients move without the row; 0 where the row alone decides its fit. */
  readonly cooksDistances: Float64Array;
}

/** Under this share of the response's spread, residuals are rounding. */
const EXACT = 1e-24;

/**
 * Linear regression by least squares, y = b₀ + b₁x₁ + …, with classical standard errors, errors that
 * stand unequal spread (White) or errors that depend on each other in time (Newey–West).
 *
 * Source: Greene, *Econometric Analysis*, 7th ed. (2012), chapters 4 and 9; the values are those of `lm`
 * of R, and of `vcovHC` and `NeweyWest` of its package sandwich.
 *
 * @throws RangeError when a number is outside its range, lengths differ, the responses are all equal, the
 *   rows fit exactly, or there are too few of them.
 *
 * @example
 * linearRegression({ response: [1, 2, 2, 3], covariates: [] }).coefficients[0].estimate // => 2.0
 */
export function linearRegression(input: LinearRegressionInput): LinearRegression {
  const { response } = input;
  const rows = response.length;
  const design = buildDesign(rows, input.covariates);
  const fit = leastSquares(design.matrix, response);
  const draws = leverages(fit.decomposition, design.matrix);
  const centre = mean(response)!;
  let total = 0;
  for (let i = 0; i < rows; i++) total += (response[i]! - centre) ** 2;
  if (total === 0) throw new RangeError(`invalid response: all ${rows} are equal`);
  const { residualSumOfSquares: rest, residuals } = fit;
  if (rest <= EXACT * total) throw new RangeError('invalid response: the rows fit exactly');
  const slopes = fit.rank - 1;
  const degreesOfFreedom = rows - fit.rank;
  const variance = rest / degreesOfFreedom;
  const statistic = (total - rest) / slopes / variance;
  return {
    coefficients: describeCoefficients(
      design.names,
      fit.coefficients,
      covarianceOf(design.matrix, fit, input.errors ?? 'classical', draws),
      { degreesOfFreedom },
      input.confidence ?? 0.95,
    ),
    aliased: design.aliased,
    varianceInflation: design.varianceInflation,
    degreesOfFreedom,
    sigma: Math.sqrt(variance),
    rSquared: 1 - rest / total,
    adjustedRSquared: 1 - (variance * (rows - 1)) / total,
    f: slopes === 0 ? undefined : { statistic, p: fUpper(statistic, slopes, degreesOfFreedom) },
    aic: rows * (Math.log((2 * Math.PI * rest) / rows) + 1) + 2 * (fit.rank + 1),
    fitted: Float64Array.from(response, (value, i) => value - residuals[i]!),
    residuals,
    leverages: draws,
    cooksDistances: cooksDistances(residuals, draws, variance * fit.rank),
  };
}

function covarianceOf(
  design: Matrix,
  fit: ReturnType<typeof leastSquares>,
  errors: ErrorKind,
  draws: Float64Array,
): Matrix {
  const { inverse, residuals, residualSumOfSquares } = fit;
  const problem = { design, residuals, inverse };
  if (errors === 'classical') {
    const variance = residualSumOfSquares / (design.rows - fit.rank);
    return { ...inverse, values: inverse.values.map((value) => variance * value) };
  }
  if (typeof errors === 'string') return heteroscedasticCovariance(problem, errors, draws);
  const { neweyWestLag: lag } = errors;
  if (!(Number.isInteger(lag) && lag >= 0)) throw new RangeError(`invalid lag: ${lag}`);
  return neweyWestCovariance(problem, lag, Array.from(residuals.keys()));
}
