import { type Commitment, commitmentStates } from '#domain/commitments/commitment.ts';
import { concernsRound } from '#domain/rounds/concerns-round.ts';
import type { Round } from '#domain/rounds/round.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectCommitments } from '../commitments/queries.ts';

/** The commitments that a round asks about, as far as the caller may see. One statement. */
export async function selectAsked(
  db: ReadHandle,
  round: Round,
  party?: string,
): Promise<readonly Commitment[]> {
  const found = await selectCommitments(db, {
    year: round.year,
    states: commitmentStates.filter((state) => state !== 'draft'),
    ...(party === undefined ? {} : { party }),
  });
  return found.filter((commitment) => concernsRound(commitment, round));
}
