import { DomainError } from '../domain-error.ts';
import { isDay } from '../time/day.ts';
import { matchParty } from './match-party.ts';
import type { PartyNaming } from './name-party.ts';
import type { Party } from './party.ts';

/**
 * Granska namn: a day in the calendar that comes after the names before, and a name that means no other
 * party.
 *
 * @throws DomainError `party/malformed-day`, `party/begins-before-latest`, `party/name-taken`
 */
export function checkNaming(
  naming: PartyNaming,
  party: Pick<Party, 'id'>,
  standing: { readonly parties: readonly Party[]; readonly namings: readonly PartyNaming[] },
): void {
  const { kind, from } = naming;
  if (kind === 'name') {
    if (!isDay(from ?? '')) throw new DomainError('party/malformed-day', { day: from ?? '' });
    const latest = standing.namings.reduce(
      (last, one) => ((one.from ?? '') > last ? one.from! : last),
      '',
    );
    if (from! <= latest)
      throw new DomainError('party/begins-before-latest', { day: from!, latest });
  }
  const others = standing.parties.filter((one) => one.id !== party.id);
  for (const text of [naming.sv, naming.en]) {
    const other = others.find((one) => matchParty(text, [one]) !== undefined);
    if (other !== undefined) {
      throw new DomainError('party/name-taken', { name: text, party: other.name.sv });
    }
  }
}
