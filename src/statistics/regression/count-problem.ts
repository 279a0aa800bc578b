import { buildDesign, type Covariate, type Design } from './design.ts';
import type { Family } from './family.ts';
import { type FamilyFit, type FamilyProblem, fitFamily } from './fit-family.ts';

/** What a regression of counts is given; everything has one number a row. */
export interface CountRegressionInput {
  /** Finite numbers ≥ 0. */
  readonly response: ArrayLike<number>;
  readonly covariates: readonly Covariate[];
  /** Added to the logarithm of the mean, such as the logarithm of the population. */
  readonly offset?: ArrayLike<number> | undefined;
  /** Of the intervals; 0.95 unless told. */
  readonly confidence?: number | undefined;
}

/** A regression that has been checked, without its family. */
export interface CountProblem extends Omit<FamilyProblem, 'family' | 'design'> {
  readonly response: Float64Array;
  readonly design: Design;
  readonly confidence: number;
}

/**
 * Checks a regression of counts.
 *
 * @throws RangeError when a response is negative or not finite, all are 0, an offset is not finite, lengths
 *   differ, or there are too few rows.
 */
export function readCounts(input: CountRegressionInput): CountProblem {
  const response = Float64Array.from(input.response);
  const rows = response.length;
  const offset = input.offset ?? new Float64Array(rows);
  if (offset.length !== rows) {
    throw new RangeError(`invalid offset: ${offset.length} values for ${rows} rows`);
  }
  for (const [i, count] of response.entries()) {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`invalid response: ${count}`);
    if (!Number.isFinite(offset[i])) throw new RangeError(`invalid offset: ${offset[i]}`);
  }
  const design = buildDesign(rows, input.covariates);
  if (response.every((count) => count === 0)) {
    throw new RangeError(`invalid response: all ${rows} are 0`);
  }
  const weights = new Float64Array(rows).fill(1);
  return { response, offset, weights, design, confidence: input.confidence ?? 0.95 };
}

/** Fits the family to the problem; see `fitFamily`. */
export function fitProblem(problem: CountProblem, family: Family, start?: Float64Array): FamilyFit {
  return fitFamily({ ...problem, design: problem.design.matrix, family }, start);
}

/**
 * The logarithms of populations, as the offset that turns counts into rates.
 *
 * @throws RangeError when a population is not a finite number above 0.
 *
 * @example
 * logPopulation([1, Math.E]) // => [0, 1.0]
 */
export function logPopulation(populations: ArrayLike<number>): Float64Array {
  return Float64Array.from(populations, (population) => {
    if (!(population > 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
    return Math.log(population);
  });
}
