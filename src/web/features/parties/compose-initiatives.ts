import { isOneLevel, type Level, levelsOf } from '#domain/parties/level.ts';
import type { PartyKind } from '#domain/parties/party.ts';

/** Who has promised something within a joint activity, in the order of the parties. */
export interface InitiativeRow<Party> {
  readonly id: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly parties: readonly Party[];
  readonly levels: readonly Level[];
}

export interface InitiativeGround<Party> {
  readonly jointActivities: readonly Omit<InitiativeRow<Party>, 'parties' | 'levels'>[];
  readonly commitments: readonly {
    readonly party: string;
    readonly jointActivity: string | null;
  }[];
  readonly parties: readonly Party[];
}

/** The joint activities with their participants; all, or exactly those whose parties share one level. */
export function composeInitiatives<Party extends { readonly id: string; readonly kind: PartyKind }>(
  { jointActivities, commitments, parties }: InitiativeGround<Party>,
  isOneLevelOnly: boolean,
): readonly InitiativeRow<Party>[] {
  const rows = jointActivities.map(({ id, name }) => {
    const taking = new Set(
      commitments.filter((one) => one.jointActivity === id).map((one) => one.party),
    );
    const joined = parties.filter((party) => taking.has(party.id));
    return { id, name, parties: joined, levels: levelsOf(joined) };
  });
  return isOneLevelOnly ? rows.filter((row) => isOneLevel(row.parties)) : rows;
}
