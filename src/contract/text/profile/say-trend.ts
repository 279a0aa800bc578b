import { fewestForTrend, type TrendJudgement } from '#domain/areas/judge-trend.ts';
import type { Speech } from '../format.ts';
import { type Measure, sayDifference } from '../say-value.ts';

/** `ökar` with its test and size, `ingen säker förändring`, or `för få år`. */
export function sayTrend(speech: Speech, judged: TrendJudgement, measure: Measure): string {
  if (judged.kind === 'too-few') {
    return speech.say('profile.trend-few', { count: judged.count, fewest: fewestForTrend });
  }
  const { trend, count, firstYear, lastYear } = judged;
  return speech.say('profile.trend', {
    word: sayTrendWord(speech, judged),
    slope: sayDifference(speech, trend.slope, { ...measure, decimals: measure.decimals + 1 }),
    p: sayP(speech, trend.p),
    count,
    from: String(firstYear),
    to: String(lastYear),
  });
}

/** The word alone, for where there is no room. */
export function sayTrendWord(speech: Speech, judged: TrendJudgement): string {
  return judged.kind === 'too-few'
    ? speech.say('profile.trend-word.few')
    : speech.say(`profile.trend-word.${judged.trend.direction}`);
}

/** A probability as it is read: `= 0,027`, or `< 0,001`. */
export function sayP(speech: Speech, p: number): string {
  return p < 0.001 ? `< ${speech.number(0.001, 3)}` : `= ${speech.number(p, 3)}`;
}
