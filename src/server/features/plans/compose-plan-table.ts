import type { Speech } from '#contract/text/format.ts';
import type { ActionArea, JointActivity } from '#domain/plans/plan.ts';
import { fileNameOf, type OutTable } from '../../http/tables/out-table.ts';
import type { VersionSurroundings } from './queries.ts';
import type { DatedVersion } from './rows.ts';

/** A row: a joint activity in its action area, or an action area that has none. */
interface PlanRow {
  readonly area: ActionArea;
  readonly activity: JointActivity | undefined;
}

/** Planen som tabell: one row for each joint activity, and one for each action area without. */
export function composePlanTable(
  plan: DatedVersion,
  { sections, indicators }: VersionSurroundings,
  { say, language }: Speech,
): OutTable<PlanRow> {
  const nameOf = new Map(plan.priorities.map(({ id, name }) => [id, name[language]]));
  const headingOf = new Map(
    (sections[plan.agreement ?? ''] ?? []).map(({ anchor, heading }) => [anchor, heading]),
  );
  const rows = plan.actionAreas.flatMap((area): PlanRow[] => {
    const own = plan.jointActivities.filter(({ actionArea }) => actionArea === area.id);
    return own.length === 0
      ? [{ area, activity: undefined }]
      : own.map((activity) => ({ area, activity }));
  });
  return {
    title: say('agreement.plan'),
    fileName: fileNameOf('plan', String(plan.number)),
    language,
    columns: [
      {
        head: say('agreement.priority'),
        kind: 'text',
        cell: ({ area }) => nameOf.get(area.priority) ?? area.priority,
      },
      {
        head: say('agreement.also-under'),
        kind: 'text',
        cell: ({ area }) => area.alsoUnder.map((id) => nameOf.get(id) ?? id).join('; '),
      },
      { head: say('table.id'), kind: 'code', cell: ({ area }) => area.id },
      { head: say('agreement.action-area'), kind: 'text', cell: ({ area }) => area.name[language] },
      {
        head: say('agreement.goal'),
        kind: 'text',
        cell: ({ area }) => area.goal?.[language] ?? null,
      },
      {
        head: say('agreement.followed-with'),
        kind: 'text',
        cell: ({ area }) =>
          area.followedWith.map((id) => indicators[id]?.[language] ?? id).join('; ') ||
          say('agreement.lacks-measure'),
      },
      {
        head: say('agreement.joint-activity'),
        kind: 'text',
        cell: ({ activity }) => activity?.name[language] ?? null,
      },
      {
        head: say('agreement.realises'),
        kind: 'text',
        cell: ({ area, activity }) => {
          const anchor = activity === undefined ? area.realises : activity.realises;
          return anchor === undefined ? null : (headingOf.get(anchor) ?? anchor);
        },
      },
      {
        head: say('csv.source'),
        kind: 'text',
        cell: ({ area, activity }) => (activity ?? area).source ?? null,
      },
    ],
    rows,
    sources: [],
    remarks: [say('agreement.table-remark', { number: plan.number })],
  };
}
