import type { Unit } from '#domain/indicators/indicator.ts';
import type { GoalText } from '../goals.ts';
import type { Speech } from './format.ts';
import { sayDifference, sayPeriod, sayValue } from './say-value.ts';

/** Målet i ord, with its number and year; that it has none when it is in words only. */
export function sayTarget({ target, decimals }: GoalText, speech: Speech): string {
  const { say, language } = speech;
  if (target === null) return say('goal.no-target');
  const measure = target.measure[language];
  const year = target.year ?? 0;
  switch (target.shape) {
    case 'threshold': {
      const value = sayValue(speech, target.value, { unit: target.unit, decimals });
      return say(`goal.threshold.${target.operator}`, { measure, value, year });
    }
    case 'direction':
      return say(`goal.direction.${target.direction}`, { measure, year });
    case 'rank':
      return say(`goal.rank.${target.first}`, { measure, count: target.among.length, year });
    case 'gap':
      return say('goal.gap', { measure, year });
  }
}

/** Läget i meningar: the status, with value and distance where there are any. */
export function sayGoalStatus(goal: GoalText, speech: Speech): string {
  const { target, evaluation } = goal;
  const total = target?.shape === 'rank' ? target.among.length : 0;
  const status = speech.say(`goal.status.${evaluation.status}`, { count: evaluation.count, total });
  const value = sayJudgedValue(goal, speech);
  return value === undefined ? status : `${status} ${value}`;
}

/** The value that was judged, and how far it is from the number; undefined without a value. */
function sayJudgedValue(
  { target, evaluation, unit, decimals }: GoalText,
  speech: Speech,
): string | undefined {
  const { value, distance, period } = evaluation;
  if (value === null || target === null || unit === null) return undefined;
  const measure: { readonly unit: Unit; readonly decimals: number } = { unit, decimals };
  // The difference between two shares is percentage points.
  const isGap = target.shape === 'gap';
  const told = {
    value: isGap ? sayDifference(speech, value, measure) : sayValue(speech, value, measure),
    period: sayPeriod(speech, period ?? ''),
  };
  return target.shape === 'threshold' && distance !== null
    ? speech.say('goal.distance-sentence', {
        ...told,
        difference: sayDifference(speech, distance, measure),
      })
    : speech.say('goal.newest-value', told);
}
