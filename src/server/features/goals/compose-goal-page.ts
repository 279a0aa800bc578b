import type { GoalPage } from '#contract/goals.ts';
import { DomainError } from '#domain/domain-error.ts';
import { placeInitiative } from '#domain/goals/place-initiative.ts';
import type { BothLanguages } from '#domain/indicators/indicator.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectCommitments } from '../commitments/queries.ts';
import { textOf } from '../commitments/rows.ts';
import { composeFramework } from './compose-goals.ts';
import { selectGoalRegister } from './queries.ts';
import { readGoalGround } from './read-readings.ts';

/** A goal with everything under it that the caller may see: no initiative is entered twice. */
export async function composeGoalPage(
  db: ReadHandle,
  { framework, goal }: { readonly framework: string; readonly goal: string },
  day: string,
): Promise<GoalPage> {
  const register = await selectGoalRegister(db, day);
  const edition = register.editions.find(({ id }) => id === framework);
  if (edition === undefined) throw new DomainError('goal/unknown-framework', { id: framework });
  const composed = composeFramework(edition, register, await readGoalGround(db, register), day);
  const own = composed.goals.find(({ id }) => id === goal);
  if (own === undefined) throw new DomainError('goal/unknown-goal', { id: goal });

  const nameOf = new Map<string, BothLanguages>(
    register.editions.flatMap(({ id, goals }) =>
      goals.map((one) => [`${id}/${one.id}`, one.name] as const),
    ),
  );
  const named = (refs: readonly string[]) =>
    refs.flatMap((ref) => {
      const name = nameOf.get(ref);
      return name === undefined ? [] : [{ ref, name }];
    });
  // The goal and all that serve it, at every remove: what stands under one of them stands under it.
  const within = gatherServants(`${framework}/${goal}`, register.editions);
  const areas = new Set(
    register.links
      .filter((link) => within.has(`${link.framework}/${link.goal}`))
      .map(({ actionArea }) => actionArea),
  );
  const { plan, parties } = register.background;
  const commitments = await selectCommitments(db);
  const remaps = register.remaps.flatMap(({ goal: chosen, ...remap }) =>
    chosen === null ? [] : [{ ...remap, goal: chosen }],
  );
  const map = { frameworks: register.editions, links: register.links, remaps };
  return {
    day,
    framework: composed,
    goal: own,
    serves: named(own.serves),
    servedBy: named([...within].filter((ref) => ref !== `${framework}/${goal}`)),
    actionAreas: (plan?.actionAreas ?? [])
      .filter(({ id }) => areas.has(id))
      .map(({ id, name }) => ({ id, name })),
    jointActivities: (plan?.jointActivities ?? [])
      .filter(({ actionArea }) => areas.has(actionArea))
      .map(({ id, name, actionArea }) => ({ id, name, actionArea })),
    commitments: commitments.flatMap((commitment) => {
      const placed = placeInitiative(
        [commitment.actionArea, ...commitment.alsoUnder],
        commitment.from,
        map,
      ).filter((one) => within.has(`${one.framework}/${one.goal}`));
      if (placed.length === 0) return [];
      const partyName = parties[commitment.party] ?? {
        sv: commitment.party,
        en: commitment.party,
      };
      const carried = placed.every((one) => one.carried);
      return [{ ...textOf(commitment), partyName, carried }];
    }),
  };
}

function gatherServants(
  ref: string,
  editions: readonly {
    readonly id: string;
    readonly goals: readonly { readonly id: string; readonly serves: readonly string[] }[];
  }[],
): ReadonlySet<string> {
  const found = new Set([ref]);
  // A set that grows while it is walked is walked to its end.
  for (const served of found) {
    for (const { id, goals } of editions) {
      for (const goal of goals) {
        if (goal.serves.includes(served)) found.add(`${id}/${goal.id}`);
      }
    }
  }
  return found;
}
