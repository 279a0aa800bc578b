import type { NeedContent, ProposalDraft } from '#contract/needs.ts';
import type { Access } from '#domain/access/access.ts';
import { type AuthorizedPartyId, authorizeParty } from '#domain/access/authorize-party.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import type { Role } from '#domain/access/role.ts';
import { DomainError } from '#domain/domain-error.ts';
import { checkNeedKind } from '#domain/needs/check-need.ts';
import { groupNeeds } from '#domain/needs/group-needs.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import {
  inWriteTransaction,
  readIn,
  type WriteTransaction,
} from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { selectParties } from '../parties/queries.ts';
import { selectPolicyAreas } from '../policy-areas/queries.ts';
import { insertNeed, insertProposal, type Stated, updateNeed } from './commands.ts';
import { selectNeeds } from './queries.ts';

/** Who writes, and the day. */
export interface Writer {
  readonly caller: Caller;
  readonly day: string;
}

/** States a need of the caller's party. */
export async function stateNeed(
  database: AppDatabase,
  writer: Writer,
  content: NeedContent,
): Promise<{ readonly id: string; readonly version: number }> {
  return inParty(database, writer, async (tx, party, stated) => {
    await checkKind(tx, content);
    const id = await insertNeed(tx, party, content, stated);
    await log(tx, writer, 'need/stated', 'need', id);
    return { id, version: 1 };
  });
}

/** Changes or withdraws a need of the caller's party, from the version that the change began from. */
export async function changeNeed(
  database: AppDatabase,
  writer: Writer,
  begunFrom: { readonly id: string; readonly version: number },
  change: NeedContent | 'withdraw',
): Promise<{ readonly id: string; readonly version: number }> {
  return inParty(database, writer, async (tx, party, stated) => {
    if (change !== 'withdraw') await checkKind(tx, change);
    const { id, version } = begunFrom;
    if (!(await updateNeed(tx, party, begunFrom, change, stated))) {
      const standing = (await selectNeeds(readIn(tx))).find((need) => need.id === id);
      if (standing?.party !== party) throw new DomainError('need/unknown-need');
      demandVersion(version, standing.version);
    }
    await log(tx, writer, change === 'withdraw' ? 'need/withdrawn' : 'need/changed', 'need', id);
    return { id, version: version + 1 };
  });
}

/**
 * Keeps a county-wide proposal, with the needs as they are now.
 *
 * @throws DomainError `need/not-county-wide`
 */
export async function keepProposal(
  database: AppDatabase,
  writer: Writer,
  draft: ProposalDraft,
): Promise<{ readonly id: string }> {
  const prepare = async (tx: WriteTransaction, party: AuthorizedPartyId, stated: Stated) => {
    const db = readIn(tx);
    const parties = await selectParties(db);
    const municipal = new Set(
      parties.flatMap(({ id, kind }) => (kind === 'municipality' ? [id] : [])),
    );
    const groups = groupNeeds(await selectNeeds(db), (id) => municipal.has(id));
    const group = groups.find(({ key, isCountyWide }) => key === draft.key && isCountyWide);
    if (group === undefined) throw new DomainError('need/not-county-wide');
    const needs = group.needs.map((need) => ({
      ...{ party: need.party, what: need.what, statedOn: need.statedOn },
    }));
    const id = await insertProposal(tx, party, { ...draft, needs }, stated);
    await log(tx, writer, 'proposal/kept', 'county-proposal', id, 'coordination');
    return { id };
  };
  return inParty(database, writer, prepare, ['coordinator']);
}

async function checkKind(tx: WriteTransaction, { kind }: NeedContent): Promise<void> {
  const policyAreas = await selectPolicyAreas(readIn(tx));
  checkNeedKind(kind, new Set(policyAreas.map(({ id }) => id)));
}

async function inParty<Result>(
  database: AppDatabase,
  { caller, day }: Writer,
  work: (tx: WriteTransaction, party: AuthorizedPartyId, stated: Stated) => Promise<Result>,
  as?: readonly Role[],
): Promise<Result> {
  const party = authorizeParty(caller, partyOfCaller(caller) ?? '', as);
  const context = contextOfCaller(caller);
  return inWriteTransaction(database, context, (tx) => work(tx, party, { by: context.actor, day }));
}

async function log(
  tx: WriteTransaction,
  { caller }: Writer,
  action: string,
  objectKind: string,
  objectId: string,
  access: Access = 'contributor',
): Promise<void> {
  await appendLogEntry(tx, {
    actor: contextOfCaller(caller).actor,
    role: nameActingRole(access, caller),
    ...{ action, objectKind, objectId, data: {} },
  });
}
