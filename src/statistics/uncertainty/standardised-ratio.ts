import { countInterval } from './count-interval.ts';
import type { Estimate } from './rate-interval.ts';

/**
 * The events that an area would have had with the rates of a reference: E = Σ nₐ Rₐ over the age groups.
 *
 * @param populations of the area, numbers ≥ 0, one an age group.
 * @param referenceRates events a person in the reference, numbers ≥ 0.
 * @throws RangeError when the lengths differ or a number is outside its range.
 *
 * @example
 * expectedEvents([1000, 500], [0.001, 0.01]) // => 6
 */
export function expectedEvents(
  populations: ArrayLike<number>,
  referenceRates: ArrayLike<number>,
): number {
  if (referenceRates.length !== populations.length) {
    throw new RangeError(
      `invalid rates: ${referenceRates.length} for ${populations.length} populations`,
    );
  }
  let expected = 0;
  for (let a = 0; a < populations.length; a++) {
    const population = populations[a]!;
    const rate = referenceRates[a]!;
    if (!(population >= 0 && population < Infinity)) {
      throw new RangeError(`invalid population: ${population}`);
    }
    if (!(rate >= 0 && rate < Infinity)) throw new RangeError(`invalid rate: ${rate}`);
    expected += population * rate;
  }
  return expected;
}

/**
 * The indirectly standardised ratio O / E with its interval, that of the observed count over the expected
 * (`countInterval`): 1 where an area is as the reference. Two areas' ratios must not be compared with each
 * other, as each is weighted by its own ages.
 *
 * Source: Breslow and Day, "Statistical Methods in Cancer Research II" (IARC, 1987), chapter 2.
 *
 * @param observed events, a finite number ≥ 0.
 * @param expected a finite number ≥ 0, as `expectedEvents` gives.
 * @returns undefined where nothing is expected.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * standardisedRatio(15, 10).value // => 1.5
 * standardisedRatio(3, 0) // => undefined
 */
export function standardisedRatio(
  observed: number,
  expected: number,
  confidence = 0.95,
): Estimate | undefined {
  if (!(expected >= 0 && expected < Infinity))
    throw new RangeError(`invalid expected: ${expected}`);
  const { lower, upper } = countInterval(observed, confidence);
  if (expected === 0) return undefined;
  return { value: observed / expected, lower: lower / expected, upper: upper / expected };
}
