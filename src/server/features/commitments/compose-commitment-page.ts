import type { CommitmentPage } from '#contract/commitments.ts';
import { type Caller, partyOfCaller, rolesOfCaller } from '#domain/access/caller.ts';
import type {
  Commitment,
  CommitmentContent,
  CommitmentState,
} from '#domain/commitments/commitment.ts';
import {
  commitmentTransitions,
  hasEnded,
  missingFields,
} from '#domain/commitments/move-commitment.ts';
import { sumCostShares } from '#domain/commitments/sum-cost-shares.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { selectCommitment } from './queries.ts';
import { contentTextOf, textOf } from './rows.ts';

/**
 * A commitment as its page shows it. One statement.
 *
 * @throws DomainError `commitment/unknown-commitment`
 */
export async function composeCommitmentPage(
  db: ReadHandle,
  caller: Caller,
  id: string,
): Promise<CommitmentPage> {
  const found = await selectCommitment(db, id);
  if (found === undefined) throw new DomainError('commitment/unknown-commitment', { id });
  const { commitment, areaNames, commonText, strengthened, changes } = found;
  const next = nextStates(commitment, caller);
  return {
    commitment: textOf(commitment),
    areaNames,
    strengthened,
    commonText: commonText ?? null,
    changes: changes.map(({ content, ...change }) => ({
      ...change,
      content: contentTextOf(content as CommitmentContent), // written by insertChanges only
    })),
    missing: [...missingFields(commitment)],
    costSum: sumCostShares(commitment.tags.costShares) ?? null,
    next,
    mayChange: isWriter(commitment, caller) && !hasEnded(commitment.state),
  };
}

function isWriter({ party }: Commitment, caller: Caller): boolean {
  const roles = rolesOfCaller(caller);
  return (
    partyOfCaller(caller) === party &&
    (roles.includes('contributor') || roles.includes('party-administrator'))
  );
}

function nextStates(commitment: Commitment, caller: Caller): CommitmentState[] {
  if (!isWriter(commitment, caller)) return [];
  const roles = rolesOfCaller(caller);
  return commitmentTransitions
    .filter(({ from, by }) => from === commitment.state && by.some((role) => roles.includes(role)))
    .map(({ to }) => to);
}
