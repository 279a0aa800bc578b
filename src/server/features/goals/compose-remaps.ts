import type { GoalRemapText } from '#contract/goals.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectPlanInForce } from '../plans/queries.ts';
import { selectGoalRegister } from './queries.ts';

/** Proposals to map anew, with the names of what they are about. Two statements. */
export async function composeRemaps(db: ReadHandle, day: string): Promise<GoalRemapText[]> {
  const { editions, remaps } = await selectGoalRegister(db);
  const plan = await selectPlanInForce(db, day);
  const goalsOf = new Map(editions.map(({ id, goals }) => [id, goals]));
  const areas = new Map(plan?.actionAreas.map(({ id, name }) => [id, name]));
  const unnamed = (id: string) => ({ sv: id, en: id });
  return remaps.map((remap) => ({
    ...remap,
    oldGoalName:
      goalsOf.get(remap.oldFramework)?.find(({ id }) => id === remap.oldGoal)?.name ??
      unnamed(remap.oldGoal),
    actionAreaName: areas.get(remap.actionArea) ?? unnamed(remap.actionArea),
    choices: (goalsOf.get(remap.framework) ?? []).map(({ id, name }) => ({ id, name })),
  }));
}
