import { DomainError } from '../domain-error.ts';
import { listPartyNames, nameParty, type PartyNaming } from './name-party.ts';
import type { Party } from './party.ts';

/** What a party is to be called. */
export interface WantedNames {
  readonly sv: string;
  readonly en: string;
  /** All its other names; those that it gives up are among them without being said. */
  readonly others: readonly string[];
}

/**
 * Ändra namn: the names and aliases to write down for a party, as its file has it, to be called what is
 * wanted from a day on. A name that it has had means it for good: it is neither taken away nor given again
 * by a list, since an old list cannot be told from a wish to go back.
 *
 * @throws DomainError `party/earlier-name`, `party/name-stays`
 */
export function changeNames(
  party: Party,
  namings: readonly PartyNaming[],
  wanted: WantedNames,
  day: string,
): readonly PartyNaming[] {
  const { name, aliases } = nameParty(party, namings, day);
  const had = listPartyNames(party, namings).filter(({ kind }) => kind === 'name');
  for (const language of ['sv', 'en'] as const) {
    const text = wanted[language];
    if (text !== name[language] && had.some((one) => one[language] === text)) {
      throw new DomainError('party/earlier-name', { name: text, party: name.sv });
    }
  }
  const said = [wanted.sv, wanted.en, ...wanted.others];
  const gone = aliases.filter((alias) => !said.includes(alias));
  if (gone.length > 0) throw new DomainError('party/name-stays', { names: gone, party: name.sv });
  const known = [name.sv, name.en, ...aliases, wanted.sv, wanted.en];
  const isRenamed = wanted.sv !== name.sv || wanted.en !== name.en;
  return [
    ...(isRenamed ? [{ kind: 'name' as const, sv: wanted.sv, en: wanted.en, from: day }] : []),
    ...wanted.others
      .filter((other) => !known.includes(other))
      .map((other) => ({ kind: 'alias' as const, sv: other, en: other, from: undefined })),
  ];
}
