import type { GoalFramework } from './goal.ts';

/** Koppling: initiatives in an action area stand under a goal. */
export interface GoalLink {
  readonly framework: string;
  readonly goal: string;
  readonly actionArea: string;
}

/** Omkoppling, answered with yes: what stood under an old goal stands under a new one too. */
export interface GoalRemap {
  readonly framework: string;
  readonly oldFramework: string;
  readonly oldGoal: string;
  readonly actionArea: string;
  readonly goal: string;
}

/** Mål som en insats står under; `carried` when an answer has brought it there from an older edition. */
export interface PlacedGoal {
  readonly framework: string;
  readonly goal: string;
  readonly carried: boolean;
}

/**
 * Placera en insats under mål: of every framework the edition in force when the initiative began, so an
 * initiative keeps its goals when a new edition is adopted; and where its old goal has been mapped anew, the
 * new goal besides.
 *
 * @param began first day of the initiative, as an ISO date.
 */
export function placeInitiative(
  actionAreas: readonly string[],
  began: string,
  { frameworks, links, remaps }: GoalMap,
): readonly PlacedGoal[] {
  const editions = [...Map.groupBy(frameworks, ({ family }) => family).values()].flatMap(
    (family) => editionOn(family, began) ?? [],
  );
  const own = editions.flatMap(({ id }) =>
    links.filter((link) => link.framework === id && actionAreas.includes(link.actionArea)),
  );
  const carried = remaps.filter(({ oldFramework, oldGoal, actionArea }) =>
    own.some(
      (link) =>
        link.framework === oldFramework && link.goal === oldGoal && link.actionArea === actionArea,
    ),
  );
  const placed = [
    ...own.map(({ framework, goal }) => ({ framework, goal, carried: false })),
    ...carried.map(({ framework, goal }) => ({ framework, goal, carried: true })),
  ];
  const keyOf = ({ framework, goal }: PlacedGoal): string => `${framework}/${goal}`;
  return placed.filter((one, i) => placed.findIndex((other) => keyOf(other) === keyOf(one)) === i);
}

/** What is needed to place initiatives. */
export interface GoalMap {
  readonly frameworks: readonly GoalFramework[];
  readonly links: readonly GoalLink[];
  readonly remaps: readonly GoalRemap[];
}

/** The edition in force on a day; before the first the first, so that nothing stands under no goal. */
function editionOn(editions: readonly GoalFramework[], day: string): GoalFramework | undefined {
  const adopted = editions
    .filter(({ validFrom }) => validFrom !== undefined)
    .sort((a, b) => a.validFrom!.localeCompare(b.validFrom!));
  return adopted.findLast(({ validFrom }) => validFrom! <= day) ?? adopted[0];
}
