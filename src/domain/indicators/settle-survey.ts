import { wilsonInterval } from '#statistics/uncertainty/wilson-interval.ts';
import type { SurveyTerms } from './indicator.ts';
import type { Measured } from './observation.ts';

/** What became of one share: as it may be kept, or why it cannot be. */
export type SettledShare =
  | { readonly measured: Measured; readonly tooFew: boolean }
  | { readonly refusal: 'release/respondents-missing' };

/**
 * Avgör en enkätandel: a share with fewer respondents than the terms is kept without value, number and
 * interval, as suppressed; one with enough gets Wilson's 95 % interval where the file has none. A share whose
 * number of respondents is unknown cannot be judged and is refused.
 *
 * Method: docs/methods/wilson-interval.md, with share × respondents as the number of successes.
 *
 * @param measured a share in per cent, its respondents as denominator
 */
export function settleSurvey(measured: Measured, terms: SurveyTerms): SettledShare {
  if ('missing' in measured) return { measured, tooFew: false };
  const { value, count, denominator, interval } = measured;
  if (denominator === undefined) return { refusal: 'release/respondents-missing' };
  if (denominator < terms.minimumRespondents) {
    return { measured: { missing: 'suppressed' }, tooFew: true };
  }
  if (interval !== undefined || value < 0 || value > 100) return { measured, tooFew: false };
  const successes = Math.min(denominator, (value / 100) * denominator);
  const { lower, upper } = wilsonInterval(successes, denominator) ?? { lower: 0, upper: 1 };
  // A share rounded by its publisher may lie a trace outside its own interval.
  const low = Math.min(value, rounded(lower * 100));
  const high = Math.max(value, rounded(upper * 100));
  return { measured: { value, count, denominator, interval: [low, high] }, tooFew: false };
}

const rounded = (value: number): number => Number(value.toFixed(4));
