import { type FittedLambda, fitLambda, fitOneSided, powerOfLog } from './fit-lambda.ts';

/**
 * The Yeo–Johnson transform, a Box–Cox transform for values of either sign: ((x + 1)^λ − 1) / λ from zero
 * up, −((1 − x)^(2 − λ) − 1) / (2 − λ) below; logarithms at λ = 0 and at 2 − λ = 0.
 *
 * Source: Yeo and Johnson, "A new family of power transformations to improve normality or symmetry",
 * Biometrika 87 (2000).
 *
 * @param values finite numbers.
 * @throws RangeError when a value or lambda is not finite, or the answer is too large.
 *
 * @example
 * yeoJohnson([3, -3], 0.5) // => new Float64Array([2, -4.666666666666667])
 * yeoJohnson([4, -4], 1) // => new Float64Array([4, -4])
 */
export function yeoJohnson(values: ArrayLike<number>, lambda: number): Float64Array {
  if (!Number.isFinite(lambda)) throw new RangeError(`invalid lambda: ${lambda}`);
  return logsOf(values).map((log) => {
    const answer = power(log, lambda);
    if (!Number.isFinite(answer)) throw new RangeError(`invalid lambda: ${lambda} is too large`);
    return answer;
  });
}

/**
 * The λ from −5 to 5 with the largest profile likelihood, −n/2 · ln(Σ(y − ȳ)²/n) + (λ − 1) Σ sign(x) ln(|x| + 1).
 *
 * Source: Yeo and Johnson (2000); the λ is that of `car::powerTransform` and `scipy.stats.yeojohnson`.
 *
 * @throws RangeError when a value is not finite, and for fewer than three different values.
 *
 * @example
 * fitYeoJohnson([-1, 0, 1]).lambda // => 1
 */
export function fitYeoJohnson(values: ArrayLike<number>): FittedLambda {
  const logs = logsOf(values);
  if (logs.every((log) => log >= 0)) return fitOneSided(logs, powerOfLog, 1);
  // Below zero it is the transform of 1 − x with 2 − λ.
  if (logs.every((log) => log <= 0)) return fitOneSided(logs, mirrored, -1);
  return fitLambda(logs, power);
}

/** ln(|x| + 1) with the sign of x. */
function logsOf(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value) => {
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    return Math.sign(value) * Math.log1p(Math.abs(value));
  });
}

const mirrored = (log: number, lambda: number): number => -powerOfLog(-log, 2 - lambda);

const power = (log: number, lambda: number): number =>
  log < 0 ? mirrored(log, lambda) : powerOfLog(log, lambda);
