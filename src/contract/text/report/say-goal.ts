import type { ReportedGoal } from '#domain/reports/annual-report.ts';
import { sayDifference, saySigned } from '../say-value.ts';
import type { ReportPage } from './report-page.ts';
import type { ReportBlock } from './report-text.ts';

/** Målen: those with a measure one by one, and those in words only by name. */
export function sayGoals(page: ReportPage, goals: readonly ReportedGoal[]): readonly ReportBlock[] {
  const { say, language, list } = page.speech;
  const measured = goals.filter(({ measure }) => measure !== undefined);
  const worded = goals.filter(({ measure }) => measure === undefined);
  const names = list(worded.map(({ name }) => name[language]));
  return [
    ...(measured.length === 0
      ? []
      : [{ kind: 'list' as const, items: measured.map((goal) => sayGoal(page, goal)) }]),
    ...(worded.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: say('report.goals-in-words', { goals: names }) }]),
  ];
}

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
  const named = goal.name[language];
  const isSaid = goal.year === undefined || named.includes(String(goal.year));
  const year = isSaid ? '' : ` (${goal.year})`;
  const source = goal.source === undefined ? '' : cite(goal.source);
  return `${named}${year}. ${parts.join(' ')}${source}`;
}
