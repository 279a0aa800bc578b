import { cholesky, solveCholesky } from '../matrix/cholesky.ts';
import { leastSquares } from '../matrix/least-squares.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { crossProduct, multiply, multiplyVector, transpose } from '../matrix/multiply.ts';
import { decomposeQr, invertUpper, leverages } from '../matrix/qr-decomposition.ts';
import type { Family } from './family.ts';

/** Steps of the fitting before it is given up. */
const MOST_STEPS = 100;

/** Change of deviance, as a share, at which the fit has settled. */
const SETTLED = 1e-12;

/** A standard error of a predictor beyond this says that the likelihood has no top. */
const FLAT = 100;

/** What is fitted: the mean of the response through the predictor offset + Xb. */
export interface FamilyProblem {
  readonly family: Family;
  readonly design: Matrix;
  readonly response: ArrayLike<number>;
  /** Added to the predictor of each row. */
  readonly offset: ArrayLike<number>;
  /** Prior weights, such as numbers of trials; each > 0. */
  readonly weights: ArrayLike<number>;
}

/** The greatest likelihood of a generalised linear model. */
export interface FamilyFit {
  readonly coefficients: Float64Array;
  readonly fitted: Float64Array;
  readonly deviance: number;
  readonly iterations: number;
  /** (XᵀWX)⁻¹: the covariance of the coefficients at dispersion 1. */
  readonly inverse: Matrix;
  readonly leverages: Float64Array;
}

/** Why there is no fit: no finite coefficients are best, or the steps do not come to rest. */
export type FitFailure = 'separated' | 'unsettled';

/**
 * Fits a generalised linear model by iteratively reweighted least squares; a step that makes the fit
 * worse is halved.
 *
 * Source: McCullagh and Nelder, *Generalized Linear Models*, 2nd ed. (1989), section 2.5.
 *
 * @param start means to start from, such as those of a neighbouring model.
 */
export function tryFitFamily(problem: FamilyProblem, start?: Float64Array): FamilyFit | FitFailure {
  const { family, response, weights } = problem;
  const first = start ?? Float64Array.from(response, (y, i) => family.start(y, weights[i]!));
  let step = takeStep(problem, first, undefined);
  for (let iterations = 1; step && iterations < MOST_STEPS; iterations++) {
    const next = takeStep(problem, step.fitted, step);
    if (!next) return 'separated';
    const isSettled = Math.abs(next.deviance - step.deviance) <= SETTLED * (next.deviance + 0.1);
    step = next;
    if (isSettled) return finish(problem, step, iterations);
  }
  return step ? 'unsettled' : 'separated';
}

/**
 * As `tryFitFamily`, where a fit is expected.
 *
 * @throws RangeError when there is none.
 */
export function fitFamily(problem: FamilyProblem, start?: Float64Array): FamilyFit {
  const fit = tryFitFamily(problem, start);
  if (fit === 'separated') {
    throw new RangeError(
      'invalid covariates: they separate the rows, so no finite coefficient fits',
    );
  }
  if (fit === 'unsettled')
    throw new RangeError(`invalid covariates: no fit in ${MOST_STEPS} steps`);
  return fit;
}

interface Step {
  readonly coefficients: Float64Array;
  readonly fitted: Float64Array;
  readonly deviance: number;
}

/** Undefined where a row has no weight left: then the coefficients run away. */
function takeStep(
  problem: FamilyProblem,
  from: Float64Array,
  last: Step | undefined,
): Step | undefined {
  const working = workingWeights(problem, from);
  if (!working) return undefined;
  const pull = pullAt(problem, from, last === undefined);
  let coefficients = solve(problem.design, pull, working);
  if (last) coefficients = coefficients.map((change, j) => last.coefficients[j]! + change);
  let step = evaluate(problem, coefficients);
  // Twenty halvings are a millionth of the step: then the old place is as good.
  for (let halving = 0; last && isWorse(step.deviance, last.deviance); halving++) {
    if (halving === 20) return last;
    coefficients = coefficients.map((value, j) => (value + last.coefficients[j]!) / 2);
    step = evaluate(problem, coefficients);
  }
  return step;
}

function isWorse(deviance: number, before: number): boolean {
  return !(deviance <= before + 1e-9 * (before + 0.1));
}

/** How far each predictor is drawn: from the offset at first, then from where it is. */
function pullAt(problem: FamilyProblem, fitted: Float64Array, isFirst: boolean): Float64Array {
  const { family, response, offset } = problem;
  return fitted.map((mean, i) => {
    const drawn = (response[i]! - mean) / family.slope(mean);
    return isFirst ? family.link(mean) - offset[i]! + drawn : drawn;
  });
}

function workingWeights(
  { family, weights }: FamilyProblem,
  fitted: Float64Array,
): Float64Array | undefined {
  const working = fitted.map(
    (mean, i) => (weights[i]! * family.slope(mean) ** 2) / family.variance(mean),
  );
  return working.every((weight) => weight > 0 && weight < Infinity) ? working : undefined;
}

/**
 * Weighted least squares by the normal equations: only the direction of a step depends on their rounding,
 * not where the steps end.
 */
function solve(design: Matrix, pull: Float64Array, working: Float64Array): Float64Array {
  const factor = cholesky(crossProduct(design, working));
  if (!factor) return leastSquares(design, pull, working).coefficients;
  const drawn = new Float64Array(design.columns);
  for (let i = 0; i < design.rows; i++) {
    const weighted = working[i]! * pull[i]!;
    for (let j = 0; j < design.columns; j++) {
      drawn[j]! += design.values[i * design.columns + j]! * weighted;
    }
  }
  return solveCholesky(factor, drawn);
}

function evaluate(problem: FamilyProblem, coefficients: Float64Array): Step {
  const { family, design, response, offset, weights } = problem;
  const linear = multiplyVector(design, coefficients);
  const fitted = new Float64Array(design.rows);
  let deviance = 0;
  for (let i = 0; i < design.rows; i++) {
    fitted[i] = family.mean(offset[i]! + linear[i]!);
    deviance += weights[i]! * family.deviance(response[i]!, fitted[i]!);
  }
  return { coefficients, fitted, deviance };
}

function finish(problem: FamilyProblem, step: Step, iterations: number): FamilyFit | 'separated' {
  const working = workingWeights(problem, step.fitted);
  if (!working) return 'separated';
  const qr = decomposeQr(problem.design, working);
  if (qr.aliased.length > 0) return 'separated';
  const draws = leverages(qr, problem.design, working);
  if (draws.some((draw, i) => draw > FLAT ** 2 * working[i]!)) return 'separated';
  const upperInverse = invertUpper(qr);
  const inverse = multiply(upperInverse, transpose(upperInverse));
  return { ...step, iterations, inverse, leverages: draws };
}
