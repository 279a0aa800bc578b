import type { PlanMatrix } from '#contract/commitments.ts';
import type { PartyText } from '#contract/parties.ts';
import type { Language } from '#contract/text/language.ts';
import type { ChangeSearch, CommitmentSearch } from './use-commitment-search.ts';

/** What every part of the screen needs: the plan with its answers, and the parties. */
export interface PlanGround {
  readonly matrix: PlanMatrix;
  readonly parties: readonly PartyText[];
}

/** What the parts of the screen are given. */
export interface PlanProps {
  readonly plan: PlanGround;
  readonly search: CommitmentSearch;
  readonly change: ChangeSearch;
}

/** Names of what commitments refer to, in a language; the id itself where nothing has it. */
export interface PlanNames {
  readonly party: (id: string) => string;
  readonly actionArea: (id: string) => string;
  readonly jointActivity: (id: string) => string;
}

export function namesOf({ matrix, parties }: PlanGround, language: Language): PlanNames {
  const party = new Map(parties.map(({ id, name }) => [id, name[language]]));
  const actionArea = new Map(matrix.rows.map((row) => [row.actionArea, row.name[language]]));
  const activity = new Map(matrix.jointActivities.map(({ id, name }) => [id, name[language]]));
  return {
    party: (id) => party.get(id) ?? id,
    actionArea: (id) => actionArea.get(id) ?? id,
    jointActivity: (id) => activity.get(id) ?? id,
  };
}

// What is longer than this does not fit in the head of a column.
const longest = 20;

/**
 * A party's name as short as a column's head can have it: the alias that its name begins with, or
 * capitals where the name is long.
 *
 * @example
 * shortName('Enköpings kommun', ['Enköping kommun', 'Enköping']) // => 'Enköping'
 * shortName('Polismyndigheten', ['Polisen']) // => 'Polismyndigheten'
 */
export function shortName(name: string, aliases: readonly string[]): string {
  const beginning = aliases
    .filter((alias) => alias.length > 3 && name.startsWith(alias))
    .sort((one, other) => one.length - other.length)[0];
  const capitals = aliases.find((alias) => /^\p{Lu}{2,5}$/u.test(alias));
  return beginning ?? (name.length > longest ? capitals : undefined) ?? name;
}
