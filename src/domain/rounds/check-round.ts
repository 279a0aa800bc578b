import { DomainError } from '../domain-error.ts';
import type { Round } from './round.ts';

/** A party needs some days to answer. */
const fewestDays = 7;
const dayLength = 86_400_000;

/**
 * Granska en runda before it is opened.
 *
 * @throws DomainError `round/too-short`, `round/year-not-begun`, `round/already-open`
 */
export function checkRound(
  { year, opens, deadline }: Pick<Round, 'year' | 'opens' | 'deadline'>,
  others: readonly Round[],
): void {
  const days = (Date.parse(deadline) - Date.parse(opens)) / dayLength;
  if (!(days >= fewestDays)) throw new DomainError('round/too-short', { days: fewestDays });
  if (opens < `${year}-01-01`) throw new DomainError('round/year-not-begun', { year });
  const open = others.find((other) => other.closed === undefined);
  if (open !== undefined) throw new DomainError('round/already-open', { year: open.year });
}
