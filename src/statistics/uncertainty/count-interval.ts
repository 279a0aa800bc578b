import { gammaQuantile } from '../distributions/gamma.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { type Interval, tailOf } from './interval.ts';

/** From this many events on Byar's approximation is used, below it the exact limits. */
const enoughForByar = 10;

/**
 * The interval of a count of events: exact below ten, Byar's from ten on, as the English Office for Health
 * Improvement and Disparities (OHID) does.
 *
 * @param count a finite number ≥ 0; whole where it is a count, but a share of an event is taken too.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * countInterval(1).upper // => 5.5716434
 * countInterval(100).upper // => 121.6279
 */
export function countInterval(count: number, confidence = 0.95): Interval {
  return count < enoughForByar
    ? exactCountInterval(count, confidence)
    : byarInterval(count, confidence);
}

/**
 * The exact interval of a Poisson count: the means under which so many events, or more, and so many, or
 * fewer, would each happen with the probability of one tail. Half the chi-square points with 2 O and
 * 2 O + 2 degrees of freedom.
 *
 * Source: Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936).
 *
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * exactCountInterval(0).upper // => 3.68887945
 */
export function exactCountInterval(count: number, confidence = 0.95): Interval {
  checkCount(count);
  const tail = tailOf(confidence);
  return {
    lower: count === 0 ? 0 : gammaQuantile(tail, count, 1),
    upper: gammaQuantile(1 - tail, count + 1, 1),
  };
}

/**
 * Byar's approximation to the exact interval of a Poisson count O:
 * O (1 − 1/(9 O) − z/(3 √O))³ to (O + 1) (1 − 1/(9 (O + 1)) + z/(3 √(O + 1)))³.
 *
 * Source: Breslow and Day, "Statistical Methods in Cancer Research II" (IARC, 1987), page 69.
 *
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * byarInterval(10).lower // => 4.7874
 */
export function byarInterval(count: number, confidence = 0.95): Interval {
  checkCount(count);
  const z = -normalQuantile(tailOf(confidence));
  return {
    lower: count === 0 ? 0 : Math.max(0, wilsonHilferty(count, -z)),
    upper: wilsonHilferty(count + 1, z),
  };
}

function wilsonHilferty(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}

function checkCount(count: number): void {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`invalid count: ${count}`);
}
