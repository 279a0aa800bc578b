import type { Commitment } from '../commitments/commitment.ts';
import type { Round } from './round.ts';

/**
 * Whether a round asks about a commitment: it has been promised, and some of its days are in the
 * followed year. Drafts promise nothing.
 */
export function concernsRound(
  { state, from, to }: Pick<Commitment, 'state' | 'from' | 'to'>,
  { year }: Pick<Round, 'year'>,
): boolean {
  return state !== 'draft' && from <= `${year}-12-31` && to >= `${year}-01-01`;
}
