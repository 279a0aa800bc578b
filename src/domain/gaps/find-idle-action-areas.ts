import type { Plan } from '../plans/plan.ts';

/** Insatsområden utan gemensam aktivitet: the plan names them, and nothing in it that is done together. */
export function findIdleActionAreas(
  plan: Pick<Plan, 'actionAreas' | 'jointActivities'>,
): readonly string[] {
  const active = new Set(plan.jointActivities.map(({ actionArea }) => actionArea));
  return plan.actionAreas.map(({ id }) => id).filter((id) => !active.has(id));
}
