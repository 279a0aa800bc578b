import type { Goal } from './goal.ts';
import type { GoalLink } from './place-initiative.ts';

/** Förslag till omkoppling: an action area stood under a goal that a new edition no longer has. */
export interface ProposedRemap {
  readonly oldGoal: string;
  readonly actionArea: string;
  /** Goal of the new edition that seems to follow it; undefined when none does. */
  readonly goal: string | undefined;
}

/**
 * Föreslå omkoppling for every link of the old edition: the goal with the same id, otherwise the one that
 * measures the same, otherwise the one that shares the most of what they serve. Somebody answers each.
 */
export function proposeRemaps(
  old: readonly Goal[],
  links: readonly GoalLink[],
  now: readonly Goal[],
): readonly ProposedRemap[] {
  return links.flatMap(({ goal: id, actionArea }) => {
    const goal = old.find((one) => one.id === id);
    return goal === undefined ? [] : [{ oldGoal: id, actionArea, goal: likest(goal, now)?.id }];
  });
}

function likest(old: Goal, goals: readonly Goal[]): Goal | undefined {
  const same = goals.find(({ id }) => id === old.id);
  if (same !== undefined) return same;
  const indicator = old.target?.indicator;
  const measured = goals.filter(
    ({ target }) => indicator !== undefined && target?.indicator === indicator,
  );
  // Of several with the measure, such as one for each year, the one of the same form and the latest year.
  const sameShape = measured.filter(({ target }) => target?.shape === old.target?.shape);
  const chosen = (sameShape.length > 0 ? sameShape : measured).toSorted(
    (a, b) => (b.target?.year ?? 0) - (a.target?.year ?? 0),
  )[0];
  if (chosen !== undefined) return chosen;
  const shared = (goal: Goal): number =>
    goal.serves.filter((one) => old.serves.includes(one)).length;
  const best = goals.toSorted((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) > 0 ? best : undefined;
}
