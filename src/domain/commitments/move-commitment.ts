import type { Role } from '../access/role.ts';
import { DomainError } from '../domain-error.ts';
import type { Commitment, CommitmentState } from './commitment.ts';

/** Övergång: a step between states, and who may take it for the party. */
export interface CommitmentTransition {
  readonly from: CommitmentState;
  readonly to: CommitmentState;
  readonly by: readonly Role[];
}

const writers: readonly Role[] = ['contributor', 'party-administrator'];
/** To adopt is to decide for the party. */
const deciders: readonly Role[] = ['party-administrator'];

/** Every step there is. A draft that is given up is removed; what others have seen is discontinued. */
export const commitmentTransitions: readonly CommitmentTransition[] = [
  { from: 'draft', to: 'submitted', by: writers },
  { from: 'submitted', to: 'adopted', by: deciders },
  { from: 'adopted', to: 'ongoing', by: writers },
  { from: 'ongoing', to: 'completed', by: writers },
  { from: 'submitted', to: 'discontinued', by: writers },
  { from: 'adopted', to: 'discontinued', by: deciders },
  { from: 'ongoing', to: 'discontinued', by: deciders },
];

/** What must be said before others are shown it, and may be left out of a draft. */
const neededFields = ['contactRole', 'seenBy'] as const;

/**
 * Det som saknas: the fields that must be filled in before the commitment is submitted.
 *
 * @example
 * missingFields({ contactRole: 'Folkhälsostrateg', seenBy: ' ' }) // => ['seenBy']
 */
export function missingFields(
  content: Pick<Commitment, (typeof neededFields)[number]>,
): readonly (typeof neededFields)[number][] {
  return neededFields.filter((field) => content[field].trim() === '');
}

/**
 * Byta status: the commitment's next state.
 *
 * @throws DomainError `commitment/no-such-transition`, `access/role-needed`, `commitment/not-complete`
 */
export function moveCommitment(
  commitment: Pick<Commitment, 'state' | 'contactRole' | 'seenBy'>,
  to: CommitmentState,
  roles: readonly Role[],
): CommitmentState {
  const { state: from } = commitment;
  const step = commitmentTransitions.find((one) => one.from === from && one.to === to);
  if (step === undefined) throw new DomainError('commitment/no-such-transition', { from, to });
  if (!step.by.some((role) => roles.includes(role))) throw new DomainError('access/role-needed');
  const missing = missingFields(commitment);
  if (missing.length > 0) throw new DomainError('commitment/not-complete', { missing });
  return to;
}

/** Har avslutats: nothing more is written of it. */
export function hasEnded(state: CommitmentState): boolean {
  return state === 'completed' || state === 'discontinued';
}

/** Är lovat: said to the others, and not given up. */
export function isPromised(state: CommitmentState): boolean {
  return state !== 'draft' && state !== 'discontinued';
}

/** Gäller: promised, not finished, and not past its last day. What begins later stands already. */
export function standsOn(commitment: Pick<Commitment, 'state' | 'to'>, day: string): boolean {
  return isPromised(commitment.state) && commitment.state !== 'completed' && day <= commitment.to;
}
