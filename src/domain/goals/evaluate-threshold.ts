import { endYear, parsePeriod } from '../time/period.ts';
import type { ThresholdTarget } from './goal.ts';
import type { GoalEvaluation } from './goal-evaluation.ts';
import type { GoalReading } from './goal-readings.ts';

/**
 * Bedöm tröskel: by the value of the goal's year; when that is missing by the first after it; before the year
 * by the newest. A value from before a year that has passed tells the distance, but not whether the goal was
 * reached.
 */
export function evaluateThreshold(
  target: ThresholdTarget,
  series: readonly GoalReading[],
  yearPassed: boolean,
): GoalEvaluation {
  const { year } = target;
  const fromYear = series.find(
    ({ period }) => year !== undefined && endYear(parsePeriod(period)) >= year,
  );
  const judged = fromYear ?? series.at(-1);
  if (judged === undefined) {
    return {
      status: yearPassed ? 'year-passed-no-value' : 'no-value',
      yearPassed,
      value: undefined,
      period: undefined,
      distance: undefined,
      count: 0,
      place: undefined,
    };
  }
  return {
    status: statusOf(meets(target, judged.value), yearPassed, fromYear !== undefined),
    yearPassed,
    value: judged.value,
    period: judged.period,
    distance: judged.value - target.value,
    count: series.length,
    place: undefined,
  };
}

function statusOf(
  isMet: boolean,
  yearPassed: boolean,
  hasValueFromYear: boolean,
): GoalEvaluation['status'] {
  if (yearPassed && !hasValueFromYear) return 'year-passed-no-value';
  if (isMet) return 'reached';
  return yearPassed ? 'missed' : 'not-yet';
}

function meets({ operator, value }: ThresholdTarget, measured: number): boolean {
  switch (operator) {
    case 'above':
      return measured > value;
    case 'at-least':
      return measured >= value;
    case 'below':
      return measured < value;
    case 'at-most':
      return measured <= value;
  }
}
