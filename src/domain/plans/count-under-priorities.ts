import type { Plan } from './plan.ts';

/** Antal under en prioritering: those counted under it, and those that it only also concerns. */
export interface PriorityCount {
  readonly priority: string;
  readonly actionAreas: number;
  readonly alsoActionAreas: number;
  readonly jointActivities: number;
  readonly alsoJointActivities: number;
}

/** Räkna: what has several homes is counted under one of them, so the sum over priorities is the county's. */
export function countUnderPriorities(plan: Plan): readonly PriorityCount[] {
  const activitiesIn = (ids: ReadonlySet<string>): number =>
    plan.jointActivities.filter(({ actionArea }) => ids.has(actionArea)).length;
  return plan.priorities.map(({ id }) => {
    const own = plan.actionAreas.filter(({ priority }) => priority === id);
    const also = plan.actionAreas.filter(
      ({ priority, alsoUnder }) => priority !== id && alsoUnder.includes(id),
    );
    return {
      priority: id,
      actionAreas: own.length,
      alsoActionAreas: also.length,
      jointActivities: activitiesIn(new Set(own.map((area) => area.id))),
      alsoJointActivities: activitiesIn(new Set(also.map((area) => area.id))),
    };
  });
}
