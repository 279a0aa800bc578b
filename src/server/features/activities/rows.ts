import type { Activity } from '#domain/activities/activity.ts';
import type { AreaId } from '#domain/areas/area.ts';
import type { CommitmentKind, TargetGroup } from '#domain/commitments/commitment.ts';
import type { ActivityTable } from '../../database/activity-tables.ts';

/** An activity as SQL gives it, its areas among its columns. */
export type ActivityRow = Omit<ActivityTable, 'changed_at' | 'changed_by'> & {
  readonly areas: string[] | null;
};

/** An activity as the domain has it; the table holds only what has been tried. */
export function activityOf(row: ActivityRow): Activity {
  return {
    id: row.id,
    party: row.party_id,
    version: row.version,
    what: row.what,
    wholeCounty: row.whole_county,
    areas: (row.areas ?? []) as AreaId[],
    from: row.from_date ?? undefined,
    to: row.to_date ?? undefined,
    targetGroups: row.target_groups as TargetGroup[],
    kind: (row.kind as CommitmentKind | null) ?? undefined,
    actionArea: row.action_area ?? undefined,
    reference: row.reference ?? undefined,
  };
}
