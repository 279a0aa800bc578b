import { type AuthorizedPartyId, authorizeParty } from '#domain/access/authorize-party.ts';
import { type Caller, partyOfCaller, rolesOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import type {
  Commitment,
  CommitmentContent,
  CommitmentState,
} from '#domain/commitments/commitment.ts';
import { hasEnded, missingFields, moveCommitment } from '#domain/commitments/move-commitment.ts';
import { proposeCommitment } from '#domain/commitments/propose-commitment.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { deleteDraft, insertCommitments, insertNotRelevant, updateCommitment } from './commands.ts';
import { selectCommitments } from './queries.ts';
import { selectGround } from './select-ground.ts';

/** Who writes, and the day it happens. */
export interface Writer {
  readonly caller: Caller;
  readonly day: string;
}

/** The version of a commitment that a change began from. */
export interface BegunFrom {
  readonly id: string;
  readonly version: number;
}

/** Writes a draft of the caller's own party. */
export async function createCommitment(
  database: AppDatabase,
  writer: Writer,
  content: CommitmentContent,
): Promise<Commitment> {
  const party = ownParty(writer.caller);
  return inParty(database, writer, async (tx) => {
    const ground = await selectGround(readIn(tx), party, [content], writer.day);
    const proposed = proposeCommitment(party, content, ground);
    const [draft] = await unlessTaken(proposed, () =>
      insertCommitments(tx, party, [proposed], actorOf(writer)),
    );
    await log(tx, writer, draft!, 'commitment/created');
    return draft!;
  });
}

/** Changes a commitment of the caller's own party, from the version that the change began from. */
export async function changeCommitment(
  database: AppDatabase,
  writer: Writer,
  begunFrom: BegunFrom,
  content: CommitmentContent,
): Promise<Commitment> {
  return inParty(database, writer, async (tx) => {
    const { standing, party } = await findOwn(tx, writer.caller, begunFrom);
    const { state } = standing;
    if (hasEnded(state)) throw new DomainError('commitment/ended', { state });
    const ground = await selectGround(readIn(tx), party, [content], writer.day);
    const proposed = proposeCommitment(party, content, ground);
    const missing = state === 'draft' ? [] : missingFields(proposed);
    if (missing.length > 0) throw new DomainError('commitment/not-complete', { missing });
    return write(tx, writer, party, { ...standing, ...proposed }, 'commitment/changed');
  });
}

/** Takes a commitment of the caller's own party to another state. */
export async function changeState(
  database: AppDatabase,
  writer: Writer,
  begunFrom: BegunFrom,
  to: CommitmentState,
): Promise<Commitment> {
  return inParty(database, writer, async (tx) => {
    const { standing, party } = await findOwn(tx, writer.caller, begunFrom);
    const state = moveCommitment(standing, to, rolesOfCaller(writer.caller));
    return write(tx, writer, party, { ...standing, state }, `commitment/${state}`);
  });
}

/** Removes a draft of the caller's own party. */
export async function removeDraft(
  database: AppDatabase,
  writer: Writer,
  begunFrom: BegunFrom,
): Promise<void> {
  await inParty(database, writer, async (tx) => {
    const { standing, party } = await findOwn(tx, writer.caller, begunFrom);
    const { state } = standing;
    if (state !== 'draft') throw new DomainError('commitment/not-draft', { state });
    if (!(await deleteDraft(tx, party, begunFrom.id, begunFrom.version))) {
      throw await changedMeanwhile(tx, begunFrom.id);
    }
    await log(tx, writer, standing, 'commitment/removed');
  });
}

/** States that an action area holds nothing for the caller's own party; null takes it back. */
export async function stateNotRelevant(
  database: AppDatabase,
  writer: Writer,
  { actionArea, reason }: { readonly actionArea: string; readonly reason: string | undefined },
): Promise<void> {
  const party = ownParty(writer.caller);
  await inParty(database, writer, async (tx) => {
    const { plan } = await selectGround(readIn(tx), party, [], writer.day);
    if (!plan.actionAreas.some(({ id }) => id === actionArea)) {
      throw new DomainError('commitment/action-area-not-in-plan', { actionArea });
    }
    await insertNotRelevant(tx, party, { actionArea, reason }, actorOf(writer));
    await appendLogEntry(tx, {
      actor: actorOf(writer),
      role: nameActingRole('contributor', writer.caller),
      action: reason === undefined ? 'plan/relevant-again' : 'plan/not-relevant',
      objectKind: 'action-area',
      objectId: actionArea,
      data: {},
    });
  });
}

/** The caller's party as one that it may write for. */
function ownParty(caller: Caller): AuthorizedPartyId {
  return authorizeParty(caller, partyOfCaller(caller) ?? '');
}

async function inParty<Result>(
  database: AppDatabase,
  { caller }: Writer,
  work: (tx: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  return inWriteTransaction(database, contextOfCaller(caller), work);
}

async function findOwn(
  tx: WriteTransaction,
  caller: Caller,
  { id, version }: BegunFrom,
): Promise<{ readonly standing: Commitment; readonly party: AuthorizedPartyId }> {
  const [standing] = await selectCommitments(readIn(tx), { ids: [id] });
  if (standing === undefined || standing.party !== partyOfCaller(caller)) {
    throw new DomainError('commitment/unknown-commitment', { id });
  }
  const party = authorizeParty(caller, standing.party);
  demandVersion(version, standing.version);
  return { standing, party };
}

async function write(
  tx: WriteTransaction,
  writer: Writer,
  party: AuthorizedPartyId,
  changed: Commitment,
  action: string,
): Promise<Commitment> {
  const written = await unlessTaken(changed, () =>
    updateCommitment(tx, party, changed, actorOf(writer)),
  );
  if (written === undefined) throw await changedMeanwhile(tx, changed.id);
  await log(tx, writer, written, action);
  return written;
}

/** Somebody else's change came between the reading and the writing. */
async function changedMeanwhile(tx: WriteTransaction, id: string): Promise<DomainError> {
  const [standing] = await selectCommitments(readIn(tx), { ids: [id] });
  if (standing === undefined) return new DomainError('commitment/unknown-commitment', { id });
  return new DomainError('http/changed-meanwhile', { standing: standing.version });
}

/** The party's own number stands once; the database is the judge when two write it at once. */
async function unlessTaken<Result>(
  { reference }: CommitmentContent,
  work: () => Promise<Result>,
): Promise<Result> {
  return work().catch((error: unknown) => {
    const { constraint } = error as { readonly constraint?: string };
    if (constraint !== 'commitment_reference') throw error;
    throw new DomainError('commitment/reference-taken', { reference: reference ?? '' });
  });
}

function actorOf({ caller }: Writer): string {
  return contextOfCaller(caller).actor;
}

async function log(
  tx: WriteTransaction,
  writer: Writer,
  { id, party, version }: Commitment,
  action: string,
): Promise<void> {
  await appendLogEntry(tx, {
    actor: actorOf(writer),
    role: nameActingRole('contributor', writer.caller),
    action,
    objectKind: 'commitment',
    objectId: id,
    data: { party, version },
  });
}
