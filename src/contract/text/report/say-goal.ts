import type { ReportedGoal } from '#domain/reports/annual-report.ts';
import { sayDifference, saySigned } from '../say-value.ts';
import type { ReportPage } from './report-page.ts';

/** Målet med avstånd: what it is, how far it is, and where the value is read. A missing value is said. */
export function sayGoal({ speech, cite }: ReportPage, goal: ReportedGoal): string {
  const { say, language, number } = speech;
  const { status, value, period, distance } = goal.evaluation;
  const figure = (one: number): string =>
    goal.unit === undefined
      ? number(one, goal.decimals)
      : say(`unit.${goal.unit}`, { value: number(one, goal.decimals) });
  const away = (one: number): string =>
    goal.unit === undefined
      ? saySigned(speech, one, goal.decimals)
      : sayDifference(speech, one, { unit: goal.unit, decimals: goal.decimals });
  const parts = [
    say(`report.goal-status.${status}`),
    ...(value === undefined || period === undefined
      ? []
      : [say('report.goal-value', { value: figure(value), period })]),
    ...(distance === undefined ? [] : [say('report.goal-distance', { distance: away(distance) })]),
  ];
  const year = goal.year === undefined ? '' : ` (${goal.year})`;
  const source = goal.source === undefined ? '' : cite(goal.source);
  return `${goal.name[language]}${year}. ${parts.join(' ')}${source}`;
}
