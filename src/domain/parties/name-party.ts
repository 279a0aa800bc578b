import { dayBefore } from '../time/neighbour-day.ts';
import type { Party, PartyName } from './party.ts';

/** Namngivning: a name from a day on, or an alias, as it was written down. */
export interface PartyNaming {
  readonly kind: 'name' | 'alias';
  readonly sv: string;
  readonly en: string;
  /** First day; undefined for an alias. */
  readonly from: string | undefined;
}

/** The names of a party through time: the first, those that followed in order of days, then the aliases. */
export function listPartyNames(
  party: Pick<Party, 'name' | 'aliases'>,
  namings: readonly PartyNaming[],
): readonly PartyName[] {
  const later = namings
    .filter((naming) => naming.kind === 'name')
    .toSorted((a, b) => (a.from! < b.from! ? -1 : a.from! > b.from! ? 1 : 0));
  const names = [{ ...party.name, from: undefined }, ...later];
  const aliases = [
    ...party.aliases.map((alias) => ({ sv: alias, en: alias })),
    ...namings.filter((naming) => naming.kind === 'alias'),
  ];
  return [
    ...names.map(({ sv, en, from }, i) => {
      const next = names[i + 1]?.from;
      return { sv, en, kind: 'name' as const, from, to: next && dayBefore(next) };
    }),
    ...aliases.map(({ sv, en }) => ({
      sv,
      en,
      kind: 'alias' as const,
      from: undefined,
      to: undefined,
    })),
  ];
}

/**
 * Namnge part: the party as it is called on a day. All its other names, earlier and later, still mean it.
 */
export function nameParty(party: Party, namings: readonly PartyNaming[], day: string): Party {
  const names = listPartyNames(party, namings);
  const current = names.findLast((name) => name.kind === 'name' && (name.from ?? '') <= day)!; // the first is always
  const others = names
    .filter((name) => name !== current)
    .flatMap(({ sv, en }) => [sv, en])
    .filter((name) => name !== current.sv && name !== current.en);
  return {
    ...party,
    name: { sv: current.sv, en: current.en },
    aliases: [...new Set(others)],
  };
}
