import type { AuthorizedPartyId } from '#domain/access/authorize-party.ts';
import { DomainError } from '#domain/domain-error.ts';
import { readIn, type WriteTransaction } from '../../database/write-transaction.ts';
import { updateCommitment } from '../commitments/commands.ts';
import { selectCommitments } from '../commitments/queries.ts';
import type { HandOver } from './hand-over.ts';

/** Gives the open commitments of a function another contact role, each as a change of its own. */
export async function moveCommitments(
  tx: WriteTransaction,
  owner: AuthorizedPartyId,
  { leaving, successor, lastDay, actor }: HandOver,
): Promise<void> {
  const fold = (role: string): string => role.toLocaleLowerCase('sv');
  if (fold(leaving.function) === fold(successor.function)) return;
  const all = await selectCommitments(readIn(tx), {
    party: owner,
    states: ['draft', 'submitted', 'adopted', 'ongoing'],
  });
  for (const one of all) {
    if (fold(one.contactRole) !== fold(leaving.function) || one.to <= lastDay) continue;
    const moved = await updateCommitment(
      tx,
      owner,
      { ...one, contactRole: successor.function },
      actor,
    );
    if (moved === undefined) throw new DomainError('http/changed-meanwhile', { standing: 0 });
  }
}
