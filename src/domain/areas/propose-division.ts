import { DomainError } from '../domain-error.ts';
import { type DivisionId, isOwnDivision, levelOf, parseAreaId } from './area.ts';

/** Egen indelning som den föreslås: what a party says of a division it has made. */
export interface ProposedDivision {
  readonly id: string;
  /** The municipality or county it covers. */
  readonly within: string;
}

/** Ids stand in addresses and file names. */
const longestId = 40;

/**
 * Pröva egen indelning: the id has two words and a year, and the division lies in a municipality or county.
 *
 * @throws DomainError `area/malformed-own-division`, `area/own-division-elsewhere`, `area/division-exists`
 */
export function proposeDivision(
  { id, within }: ProposedDivision,
  known: ReadonlySet<string>,
): DivisionId {
  if (!isOwnDivision(id) || id.length > longestId) {
    throw new DomainError('area/malformed-own-division', { value: id });
  }
  const level = levelOf(parseAreaId(within));
  if (level !== 'municipality' && level !== 'county') {
    throw new DomainError('area/own-division-elsewhere', { area: within });
  }
  if (known.has(id)) throw new DomainError('area/division-exists', { division: id });
  return id as DivisionId;
}
