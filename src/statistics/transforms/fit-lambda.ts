import { mean } from '../descriptive/mean.ts';
import { sampleVariance } from '../descriptive/variance.ts';
import { minimise } from './minimise.ts';

/** The parameter of a power transform as it was fitted. */
export interface FittedLambda {
  readonly lambda: number;
  /** Of the values under the fitted normal distribution, without the constant −n/2 · (1 + ln 2π). */
  readonly logLikelihood: number;
  /** Whether the best λ lies at −5 or 5: then no power makes the values like a normal distribution. */
  readonly atLimit: boolean;
}

const limit = 5;
const steps = 40;

/** (e^(λ log) − 1) / λ without loss of digits near λ = 0, where it is the logarithm itself. */
export function powerOfLog(log: number, lambda: number): number {
  return lambda === 0 ? log : Math.expm1(lambda * log) / lambda;
}

/**
 * The λ with the largest profile likelihood, −n/2 · ln(Σ(y − ȳ)²/n) + (λ − 1) Σ log.
 *
 * @param logs the logarithms of the values, as the transform takes them.
 * @param transform of one of them under one λ.
 * @throws RangeError for fewer than three different values, since any λ fits two, and for values that differ
 *   by less than a square can show.
 */
export function fitLambda(
  logs: Float64Array,
  transform: (log: number, lambda: number) => number,
): FittedLambda {
  const count = logs.length;
  if (new Set(logs).size < 3) throw new RangeError('invalid values: fewer than three differ');
  const total = logs.reduce((sum, log) => sum + log, 0);
  const cost = (lambda: number): number => {
    const transformed = logs.map((log) => transform(log, lambda));
    if (!transformed.every((value) => Math.abs(value) < 1e150)) return Infinity;
    const variance = (sampleVariance(transformed)! * (count - 1)) / count;
    return variance > 0 ? (count / 2) * Math.log(variance) - (lambda - 1) * total : Infinity;
  };
  const { at, value } = minimise(cost, -limit, limit, steps);
  if (value === Infinity) throw new RangeError('invalid values: differ too little');
  return { lambda: at, logLikelihood: -value, atLimit: Math.abs(at) === limit };
}

/**
 * The same for values on one side of zero. They are divided by their geometric mean first, which moves no λ
 * and keeps large values from becoming equal under a negative one.
 *
 * @param side 1 for values whose logarithms grow with them, −1 for those that grow more negative.
 */
export function fitOneSided(
  logs: Float64Array,
  transform: (log: number, lambda: number) => number,
  side: 1 | -1,
): FittedLambda {
  const centre = mean(logs) ?? 0;
  const centred = logs.map((log) => log - centre);
  const fitted = fitLambda(centred, transform);
  return { ...fitted, logLikelihood: fitted.logLikelihood - side * logs.length * centre };
}
