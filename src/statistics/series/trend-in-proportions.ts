import { chiSquareUpper } from '../distributions/chi-square.ts';
import { LEAST_POINTS } from './mann-kendall.ts';

/** One period: x of n; a period without trials tells nothing. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** The outcome of the chi-square test for trend in proportions. */
export interface ProportionTrend {
  /** Periods with trials. */
  readonly points: number;
  /** With one degree of freedom. */
  readonly chiSquare: number;
  /** Its root, with the sign of the trend. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /** Change of the proportion per unit of time, by weighted least squares. */
  readonly slope: number;
}

/**
 * The Cochran–Armitage test for a linear trend in proportions.
 *
 * χ² = T² / (p̄(1 − p̄) S), T = Σt(x − np̄), S = Σnt² − (Σnt)²/Σn.
 *
 * Source: Armitage, "Tests for linear trends in proportions and frequencies", Biometrics 11 (1955); as
 * `prop.trend.test` of R. Supposes that the trials are independent.
 *
 * @param proportions one a period in order; undefined where the period has none.
 * @param times strictly increasing, one a period; 0, 1, 2 … unless told.
 * @returns undefined under five periods with trials, and when none or all of the trials are successes.
 * @throws RangeError when a number is outside its range or the lengths differ.
 *
 * @example
 * trendInProportions([{ successes: 1, trials: 2 }]) // => undefined
 */
export function trendInProportions(
  proportions: readonly (Proportion | undefined)[],
  times: readonly number[] = Array.from(proportions.keys()),
): ProportionTrend | undefined {
  if (times.length !== proportions.length) {
    throw new RangeError(`invalid times: ${times.length} for ${proportions.length} periods`);
  }
  const known = proportions.flatMap((one, i) => {
    checkTime(times[i]!, times[i - 1]);
    if (one === undefined) return [];
    checkProportion(one);
    return one.trials > 0 ? [{ ...one, time: times[i]! }] : [];
  });
  if (known.length < LEAST_POINTS) return undefined;
  let trials = 0;
  let successes = 0;
  let weighted = 0;
  for (const one of known) {
    trials += one.trials;
    successes += one.successes;
    weighted += one.trials * one.time;
  }
  if (successes === 0 || successes === trials) return undefined;
  const share = successes / trials;
  const centre = weighted / trials;
  let pull = 0;
  let spread = 0;
  for (const one of known) {
    pull += (one.time - centre) * (one.successes - one.trials * share);
    spread += one.trials * (one.time - centre) ** 2;
  }
  const z = pull / Math.sqrt(share * (1 - share) * spread);
  const chiSquare = z * z;
  return {
    points: known.length,
    chiSquare,
    z,
    p: chiSquareUpper(chiSquare, 1),
    slope: pull / spread,
  };
}

function checkTime(time: number, before: number = -Infinity): void {
  if (!(time > before && time < Infinity)) throw new RangeError(`invalid time: ${time}`);
}

function checkProportion({ successes, trials }: Proportion): void {
  if (!(trials >= 0 && trials < Infinity)) throw new RangeError(`invalid trials: ${trials}`);
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`invalid successes: ${successes} of ${trials}`);
  }
}
