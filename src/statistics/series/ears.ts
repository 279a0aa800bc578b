import { mean } from '../descriptive/mean.ts';
import { sampleVariance } from '../descriptive/variance.ts';

/** The three aberration measures of one day (or week). */
export interface EarsPoint {
  /** Standard deviations above the mean of the seven points before; undefined without enough of them. */
  readonly c1: number | undefined;
  /** The same with two points between. */
  readonly c2: number | undefined;
  /** Σ max(0, C2 − 1) over this point and the two before. */
  readonly c3: number | undefined;
}

/** Points of the baseline, and how many of them must have a value. */
const BASELINE = 7;
const LEAST_KNOWN = 5;

/**
 * EARS C1, C2 and C3: each point against the seven before it, for series too short for seasons. The usual
 * alarms are C1 > 3, C2 > 3 and C3 > 2.
 *
 * Source: Hutwagner et al., "The bioterrorism preparedness and response Early Aberration Reporting System",
 * Journal of Urban Health 80 (2003); Fricker, Hegler and Dunfee, Statistics in Medicine 27 (2008).
 *
 * @param values one a period in order; undefined where the period has none: it is missing, not zero.
 * @param leastDeviation the least standard deviation of a baseline, > 0, for rare counts; 0.5 unless told.
 * @throws RangeError when a number is outside its range.
 *
 * @example
 * ears([1, 2, 3, 4, 5, 6, 7, 10])[7].c1 // => 2.777460299317654
 */
export function ears(
  values: readonly (number | undefined)[],
  leastDeviation: number = 0.5,
): readonly EarsPoint[] {
  if (!(leastDeviation > 0 && leastDeviation < Infinity)) {
    throw new RangeError(`invalid least deviation: ${leastDeviation}`);
  }
  const c2 = values.map((_, place) => excess(values, place, 2, leastDeviation));
  return values.map((_, place) => ({
    c1: excess(values, place, 0, leastDeviation),
    c2: c2[place],
    c3: sumOfThree(c2, place),
  }));
}

function excess(
  values: readonly (number | undefined)[],
  place: number,
  between: number,
  leastDeviation: number,
): number | undefined {
  const end = place - between;
  if (end < BASELINE) return undefined;
  const known = values.slice(end - BASELINE, end).filter((value) => value !== undefined);
  const value = values[place];
  if (value === undefined || known.length < LEAST_KNOWN) return undefined;
  const deviation = Math.max(Math.sqrt(sampleVariance(known)!), leastDeviation);
  const score = (value - mean(known)!) / deviation;
  if (!Number.isFinite(score)) throw new RangeError(`invalid value: ${value}`);
  return score;
}

function sumOfThree(scores: readonly (number | undefined)[], place: number): number | undefined {
  let sum = 0;
  for (let back = 0; back < 3; back++) {
    const score = scores[place - back];
    if (score === undefined) return undefined;
    sum += Math.max(0, score - 1);
  }
  return sum;
}
