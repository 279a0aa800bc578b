import { judgeSeries } from '../areas/judge-trend.ts';
import { endYear, parsePeriod } from '../time/period.ts';
import { evaluateRank } from './evaluate-rank.ts';
import { evaluateThreshold } from './evaluate-threshold.ts';
import type { GoalTarget } from './goal.ts';
import type { GoalEvaluation } from './goal-evaluation.ts';
import type { GoalReading, GoalReadings } from './goal-readings.ts';

/**
 * Bedöm ett mål på en dag, each shape in its own way.
 *
 * @param today ISO date; the year of a goal has passed when the next has begun.
 */
export function evaluateGoal(
  target: GoalTarget | undefined,
  readings: GoalReadings,
  today: string,
): GoalEvaluation {
  if (target === undefined) return { ...nothing, status: 'no-target', yearPassed: false };
  const yearPassed = target.year !== undefined && Number(today.slice(0, 4)) > target.year;
  switch (target.shape) {
    case 'threshold':
      return evaluateThreshold(target, readings.series, yearPassed);
    case 'direction':
      return evaluateDirection(readings.series, target.direction, target.year, yearPassed);
    case 'rank':
      return evaluateRank(target, readings, yearPassed);
    case 'gap':
      return evaluateDirection(readings.gaps, 'down', target.year, yearPassed);
  }
}

const nothing = {
  value: undefined,
  period: undefined,
  distance: undefined,
  count: 0,
  place: undefined,
} as const;

/** Riktning: the trend word of the years until the goal's, when there are enough of them to tell. */
function evaluateDirection(
  series: readonly GoalReading[],
  wanted: 'up' | 'down',
  year: number | undefined,
  yearPassed: boolean,
): GoalEvaluation {
  const points = series
    .map(({ period, value }) => ({ period, year: endYear(parsePeriod(period)), value }))
    .filter((point) => year === undefined || point.year <= year)
    .filter((point, i, all) => all[i + 1]?.year !== point.year);
  const newest = points.at(-1);
  if (newest === undefined) {
    return { ...nothing, status: yearPassed ? 'year-passed-no-value' : 'no-value', yearPassed };
  }
  const judgement = judgeSeries(points);
  const told = {
    ...nothing,
    yearPassed,
    value: newest.value,
    period: newest.period,
    count: points.length,
  };
  if (judgement.kind === 'too-few') return { ...told, status: 'too-few-years' };
  const { direction } = judgement.trend;
  if (direction === 'none') return { ...told, status: 'no-certain-change' };
  if (direction === wanted) return { ...told, status: 'reached' };
  return { ...told, status: yearPassed ? 'missed' : 'not-yet' };
}
