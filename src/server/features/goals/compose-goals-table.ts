import type { GoalFrameworkText, GoalText } from '#contract/goals.ts';
import type { Speech } from '#contract/text/format.ts';
import { sayGoalStatus, sayTarget } from '#contract/text/say-goal.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';

interface GoalRow {
  readonly framework: GoalFrameworkText;
  readonly goal: GoalText;
}

/** Målen som tabell, judged on a day: one row a goal. */
export function composeGoalsTable(
  frameworks: readonly GoalFrameworkText[],
  day: string,
  speech: Speech,
): OutTable<GoalRow> {
  const { say, language, date } = speech;
  const rows = frameworks.flatMap((framework) =>
    framework.goals.map((goal) => ({ framework, goal })),
  );
  return {
    title: say('goal.title'),
    fileName: fileNameOf('mal', day),
    language,
    columns: [
      {
        head: say('table.id'),
        kind: 'code',
        cell: ({ framework, goal }) => `${framework.id}/${goal.id}`,
      },
      {
        head: say('goal.framework'),
        kind: 'text',
        cell: ({ framework }) => framework.name[language],
      },
      { head: say('goal.goal'), kind: 'text', cell: ({ goal }) => goal.name[language] },
      { head: say('goal.quote'), kind: 'text', cell: ({ goal }) => goal.quote },
      { head: say('goal.target'), kind: 'text', cell: ({ goal }) => sayTarget(goal, speech) },
      { head: say('goal.year'), kind: 'integer', cell: ({ goal }) => goal.target?.year ?? null },
      { head: say('goal.value'), kind: 'decimal', cell: ({ goal }) => goal.evaluation.value },
      { head: say('goal.period'), kind: 'code', cell: ({ goal }) => goal.evaluation.period },
      { head: say('goal.distance'), kind: 'decimal', cell: ({ goal }) => goal.evaluation.distance },
      {
        head: say('goal.status'),
        kind: 'text',
        cell: ({ goal }) => sayGoalStatus(goal, speech),
      },
      {
        head: say('goal.release'),
        kind: 'code',
        cell: ({ goal }) => goal.evaluation.release,
      },
      { head: say('csv.source'), kind: 'text', cell: ({ framework }) => framework.source },
    ],
    rows,
    sources: [],
    remarks: [say('goal.table-remark', { day: date(day) })],
  };
}
