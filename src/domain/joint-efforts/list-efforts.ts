import type { Activity } from '../activities/activity.ts';
import { type AreaId, levelOf } from '../areas/area.ts';
import type { Commitment } from '../commitments/commitment.ts';
import { standsOn } from '../commitments/move-commitment.ts';
import type { PlannedEffort } from './planned-effort.ts';

/**
 * Lista insatser: what is promised or planned and not over on a day. Drafts are nobody else's business and
 * are left out, also for their own party.
 */
export function listEfforts(
  commitments: readonly Commitment[],
  activities: readonly Activity[],
  day: string,
): readonly PlannedEffort[] {
  return [
    ...commitments
      .filter((commitment) => standsOn(commitment, day))
      .map((commitment) => effortOf('commitment', commitment)),
    ...activities
      .filter(({ to }) => to === undefined || to >= day)
      .map((activity) => effortOf('activity', activity)),
  ];
}

function effortOf(kind: PlannedEffort['kind'], from: Commitment | Activity): PlannedEffort {
  const below = from.areas.filter(isBelowCounty);
  return {
    kind,
    id: from.id,
    party: from.party,
    what: from.what,
    // A county by name is the whole county all the same.
    wholeCounty: from.wholeCounty || below.length < from.areas.length,
    areas: below,
    from: from.from,
    to: from.to,
    targetGroups: from.targetGroups,
    actionArea: from.actionArea,
  };
}

function isBelowCounty(area: AreaId): boolean {
  const level = levelOf(area);
  return level !== 'county' && level !== 'country';
}
