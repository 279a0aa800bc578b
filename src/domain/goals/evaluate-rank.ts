import type { RankTarget } from './goal.ts';
import type { GoalEvaluation } from './goal-evaluation.ts';
import type { GoalReadings } from './goal-readings.ts';

/**
 * Bedöm rang: first of all that are ranked, by one period's values. As long as one of them lacks a value the
 * place is undecided, since that one could be first.
 */
export function evaluateRank(
  target: RankTarget,
  { ranked, series, county }: Pick<GoalReadings, 'ranked' | 'series' | 'county'>,
  yearPassed: boolean,
): GoalEvaluation {
  const own = ranked.get(county);
  const values = target.among.flatMap((area) => {
    const value = ranked.get(area);
    return value === undefined ? [] : [value];
  });
  const told = {
    yearPassed,
    value: own,
    period: own === undefined ? undefined : series.at(-1)?.period,
    count: values.length,
  };
  if (own === undefined) {
    const status = yearPassed ? 'year-passed-no-value' : 'no-value';
    return { ...told, status, distance: undefined, place: undefined };
  }
  if (values.length < target.among.length) {
    return { ...told, status: 'undecided', distance: undefined, place: undefined };
  }
  const isBetter = (value: number): boolean =>
    target.first === 'highest' ? value > own : value < own;
  const place = values.filter(isBetter).length + 1;
  const status = place === 1 ? 'reached' : yearPassed ? 'missed' : 'not-yet';
  return { ...told, status, distance: place - 1, place };
}
