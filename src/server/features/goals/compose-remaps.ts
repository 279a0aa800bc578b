import type { GoalRemapText } from '#contract/goals.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectGoalRegister } from './queries.ts';

/** Proposals to map anew, with the names of what they are about. One statement. */
export async function composeRemaps(db: ReadHandle, day: string): Promise<GoalRemapText[]> {
  const { editions, remaps, background } = await selectGoalRegister(db, day);
  const goalsOf = new Map(editions.map(({ id, goals }) => [id, goals]));
  const areas = new Map(background.plan?.actionAreas.map(({ id, name }) => [id, name]));
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
