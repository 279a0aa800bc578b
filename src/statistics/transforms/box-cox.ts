import { type FittedLambda, fitOneSided, powerOfLog } from './fit-lambda.ts';

/**
 * The Box–Cox transform, (x^λ − 1) / λ, and ln x at λ = 0.
 *
 * Source: Box and Cox, "An analysis of transformations", JRSS B 26 (1964).
 *
 * @param values finite numbers above zero.
 * @throws RangeError when a value is not above zero, lambda is not finite, or the answer is too large.
 *
 * @example
 * boxCox([1, 4], 0.5) // => new Float64Array([0, 2])
 * boxCox([1], 0) // => new Float64Array([0])
 */
export function boxCox(values: ArrayLike<number>, lambda: number): Float64Array {
  if (!Number.isFinite(lambda)) throw new RangeError(`invalid lambda: ${lambda}`);
  return logsOf(values).map((log) => {
    const answer = powerOfLog(log, lambda);
    if (!Number.isFinite(answer)) throw new RangeError(`invalid lambda: ${lambda} is too large`);
    return answer;
  });
}

/**
 * The λ from −5 to 5 under which the transformed values are most like a normal distribution: the largest
 * profile likelihood, −n/2 · ln(Σ(y − ȳ)²/n) + (λ − 1) Σ ln x.
 *
 * Source: Box and Cox (1964), section 3; the λ is that of `MASS::boxcox`.
 *
 * @throws RangeError when a value is not above zero, and for fewer than three different values.
 *
 * @example
 * fitBoxCox([1, Math.E, Math.E ** 2, Math.E ** 3]).lambda // => 0
 */
export function fitBoxCox(values: ArrayLike<number>): FittedLambda {
  return fitOneSided(logsOf(values), powerOfLog, 1);
}

function logsOf(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value) => {
    if (!(value > 0 && value < Infinity)) {
      throw new RangeError(`invalid value: ${value} is not above 0`);
    }
    return Math.log(value);
  });
}
