import { type Matrix, matrixOfColumns } from '../../matrix/matrix.ts';
import { decomposeQr } from '../../matrix/qr-decomposition.ts';
import { pearsonDispersion } from '../../regression/dispersion.ts';
import { poisson } from '../../regression/family.ts';
import { type FamilyFit, type FamilyProblem, tryFitFamily } from '../../regression/fit-family.ts';

/** Counts of the reference weeks with what explains them. */
export interface BaselineProblem {
  readonly counts: Float64Array;
  /** Added to the predictor of each row. */
  readonly offset: Float64Array;
  /** Column by column, the intercept first; the last one is the week of each row. */
  readonly columns: readonly Float64Array[];
  /** The same columns of the week that is judged. */
  readonly now: readonly number[];
  readonly nowOffset: number;
  /** Anscombe residuals above it are weighted down. */
  readonly weightThreshold: number;
}

/** What the reference weeks say about the week that is judged. */
export interface Baseline {
  readonly expected: number;
  /** Standard error of what is expected. */
  readonly standardError: number;
  /** φ, at least 1. */
  readonly dispersion: number;
  /** Estimate and standard error (at the dispersion found, below 1 too) of the last column. */
  readonly last: { readonly estimate: number; readonly standardError: number };
}

/**
 * Quasi-Poisson fit, then a second one with past outbreaks weighted down: weights γ where the Anscombe
 * residual s is at most the threshold, γs⁻² above it, γ such that they sum to the number of weeks.
 *
 * Source: Farrington et al., JRSS A 159 (1996), sections 3.4–3.6.
 *
 * @returns undefined when there is no fit, such as without cases in a season.
 */
export function fitBaseline(problem: BaselineProblem): Baseline | undefined {
  const design = matrixOfColumns(problem.columns);
  const { counts, offset } = problem;
  if (decomposeQr(design).aliased.length > 0 || design.rows <= design.columns) return undefined;
  const equal = new Float64Array(counts.length).fill(1);
  const plain = { family: poisson, design, response: counts, offset, weights: equal };
  const first = tryFitFamily(plain);
  if (typeof first === 'string') return undefined;
  const scale = Math.max(1, dispersionOf(plain, first));
  const weights = outbreakWeights(anscombe(counts, first, scale), problem.weightThreshold);
  const second = tryFitFamily({ ...plain, weights });
  if (typeof second === 'string') return undefined;
  return describeBaseline(problem, design, second, dispersionOf({ ...plain, weights }, second));
}

function describeBaseline(
  { now, nowOffset }: BaselineProblem,
  design: Matrix,
  { coefficients, inverse }: FamilyFit,
  found: number,
): Baseline {
  const size = design.columns;
  const dispersion = Math.max(1, found);
  let predictor = nowOffset;
  let variance = 0;
  for (let j = 0; j < size; j++) {
    predictor += now[j]! * coefficients[j]!;
    for (let k = 0; k < size; k++) variance += now[j]! * now[k]! * inverse.values[j * size + k]!;
  }
  const expected = Math.exp(predictor);
  return {
    expected,
    standardError: expected * Math.sqrt(variance * dispersion),
    dispersion,
    last: {
      estimate: coefficients[size - 1]!,
      standardError: Math.sqrt(found * inverse.values[size * size - 1]!),
    },
  };
}

/** Pearson's χ² with the weights over the degrees of freedom. */
function dispersionOf({ response, weights, design }: FamilyProblem, fit: FamilyFit): number {
  const residuals = fit.fitted.map(
    (mean, i) => (response[i]! - mean) * Math.sqrt(weights[i]! / mean),
  );
  return pearsonDispersion(residuals, design.rows - design.columns);
}

function anscombe(
  counts: Float64Array,
  { fitted, leverages }: FamilyFit,
  scale: number,
): Float64Array {
  return fitted.map((mean, i) => {
    const residual = 1.5 * (counts[i]! ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
    // A week that alone decides its fit lies on it.
    return leverages[i]! > 1 - 1e-10 ? 0 : residual / Math.sqrt(scale * (1 - leverages[i]!));
  });
}

function outbreakWeights(residuals: Float64Array, threshold: number): Float64Array {
  const weights = residuals.map((residual) => (residual > threshold ? residual ** -2 : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (weight * weights.length) / sum);
}
