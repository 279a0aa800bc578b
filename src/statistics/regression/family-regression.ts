import type { Matrix } from '../matrix/matrix.ts';
import { type CoefficientRatio, describeRatios } from './coefficient.ts';
import type { CountProblem } from './count-problem.ts';
import type { Design } from './design.ts';
import type { Family } from './family.ts';
import { type FamilyFit, fitFamily } from './fit-family.ts';

/** What every regression of counts or shares gives; the arrays have one number a row. */
export interface FamilyRegression {
  readonly coefficients: readonly CoefficientRatio[];
  readonly aliased: Design['aliased'];
  readonly varianceInflation: Design['varianceInflation'];
  readonly deviance: number;
  /** Of the model with intercept and offset only. */
  readonly nullDeviance: number;
  readonly degreesOfFreedom: number;
  readonly iterations: number;
  readonly fitted: Float64Array;
  /** Pearson's: (y − μ) / √variance, at dispersion 1. */
  readonly residuals: Float64Array;
  readonly leverages: Float64Array;
  /** Cook's: how far all coefficients move without the row; 0 where the row alone decides its fit. */
  readonly cooksDistances: Float64Array;
}

/**
 * Describes a fit.
 *
 * @param dispersion found from the residuals, which makes the tests t; undefined where it is 1 by the model.
 */
export function describeFit(
  problem: CountProblem,
  family: Family,
  fit: FamilyFit,
  dispersion?: number,
): FamilyRegression {
  const { design } = problem;
  const degreesOfFreedom = design.matrix.rows - design.matrix.columns;
  const residuals = pearsonResiduals(problem, family, fit.fitted);
  const reference = dispersion === undefined ? ('normal' as const) : { degreesOfFreedom };
  const scale = dispersion ?? 1;
  const covariance: Matrix = {
    ...fit.inverse,
    values: fit.inverse.values.map((value) => scale * value),
  };
  return {
    coefficients: describeRatios(
      design.names,
      fit.coefficients,
      covariance,
      reference,
      problem.confidence,
    ),
    aliased: design.aliased,
    varianceInflation: design.varianceInflation,
    deviance: fit.deviance,
    nullDeviance: fitFamily({ ...problem, family, design: onesOf(design.matrix.rows) }).deviance,
    degreesOfFreedom,
    iterations: fit.iterations,
    fitted: fit.fitted,
    residuals,
    leverages: fit.leverages,
    cooksDistances: cooksDistances(residuals, fit.leverages, scale * design.matrix.columns),
  };
}

/** (y − μ) √weight / √variance, one a row. */
export function pearsonResiduals(
  { response, weights }: CountProblem,
  family: Family,
  fitted: Float64Array,
): Float64Array {
  return fitted.map(
    (mean, i) => (response[i]! - mean) * Math.sqrt(weights[i]! / family.variance(mean)),
  );
}

/**
 * Cook's distances, (r / (1 − h))² h / divisor.
 *
 * Source: Cook, "Detection of influential observation in linear regression", Technometrics 19 (1977).
 *
 * @param divisor dispersion × number of coefficients.
 */
export function cooksDistances(
  residuals: Float64Array,
  leverages: Float64Array,
  divisor: number,
): Float64Array {
  return residuals.map((residual, i) => {
    const leverage = leverages[i]!;
    if (leverage > 1 - 1e-10) return 0;
    return ((residual / (1 - leverage)) ** 2 * leverage) / divisor;
  });
}

function onesOf(rows: number): Matrix {
  return { rows, columns: 1, values: new Float64Array(rows).fill(1) };
}
