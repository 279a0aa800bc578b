import { normalQuantile, normalUpper } from '../distributions/normal.ts';
import { studentTQuantile, studentTTwoSided } from '../distributions/student-t.ts';
import type { Matrix } from '../matrix/matrix.ts';
import { type Interval, tailOf } from '../uncertainty/interval.ts';

/** Koefficient: one coefficient of a regression with its uncertainty. */
export interface Coefficient {
  readonly name: string;
  readonly estimate: number;
  readonly standardError: number;
  /** Estimate / standard error: t, or z where the spread is known. */
  readonly statistic: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: Interval;
}

/** Kvot: what one unit more multiplies the rate (or the odds) by. */
export interface CoefficientRatio extends Coefficient {
  readonly ratio: number;
  readonly ratioInterval: Interval;
}

/** What a coefficient is tested with: the normal distribution, or Student's t of so many degrees. */
export type Reference = 'normal' | { readonly degreesOfFreedom: number };

/**
 * Coefficients with Wald tests and intervals.
 *
 * @param covariance of the coefficients, in the order of the names.
 * @throws RangeError when the confidence is not between 0 and 1, or a variance is not above 0.
 */
export function describeCoefficients(
  names: readonly string[],
  estimates: ArrayLike<number>,
  covariance: Matrix,
  reference: Reference,
  confidence: number,
): readonly Coefficient[] {
  const tail = tailOf(confidence);
  const reach =
    reference === 'normal'
      ? normalQuantile(1 - tail)
      : studentTQuantile(1 - tail, reference.degreesOfFreedom);
  return names.map((name, j) => {
    const estimate = estimates[j]!;
    const variance = covariance.values[j * covariance.columns + j]!;
    if (!(variance > 0)) throw new RangeError(`invalid residuals: no spread about ${name}`);
    const standardError = Math.sqrt(variance);
    const statistic = estimate / standardError;
    return {
      name,
      estimate,
      standardError,
      statistic,
      p: twoSided(statistic, reference),
      interval: {
        lower: estimate - reach * standardError,
        upper: estimate + reach * standardError,
      },
    };
  });
}

/** The same with exponentials: rate ratios, or odds ratios under the logit. */
export function describeRatios(
  ...given: Parameters<typeof describeCoefficients>
): readonly CoefficientRatio[] {
  return describeCoefficients(...given).map((one) => ({
    ...one,
    ratio: finiteExp(one.estimate),
    ratioInterval: { lower: finiteExp(one.interval.lower), upper: finiteExp(one.interval.upper) },
  }));
}

/** The exponential, at most the largest number there is. */
function finiteExp(exponent: number): number {
  return Math.min(Math.exp(exponent), Number.MAX_VALUE);
}

function twoSided(statistic: number, reference: Reference): number {
  return reference === 'normal'
    ? 2 * normalUpper(Math.abs(statistic))
    : studentTTwoSided(statistic, reference.degreesOfFreedom);
}
