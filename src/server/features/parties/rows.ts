import type { PartyText } from '#contract/parties.ts';
import type { Party } from '#domain/parties/party.ts';

/** A party as the contract has it. */
export function partyOf(party: Party): PartyText {
  return {
    id: party.id,
    name: { sv: party.name.sv, en: party.name.en },
    kind: party.kind,
    convener: party.convener,
    municipality: party.municipality ?? null,
    aliases: [...party.aliases],
    source: party.source,
  };
}
