import type { SuccessionOrder } from '#contract/role-holders.ts';
import type { Language } from '#contract/text/language.ts';
import { authorizeAdministration } from '#domain/access/authorize-party.ts';
import { type Caller, partyOfCaller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import { DomainError } from '#domain/domain-error.ts';
import { checkSuccession, type Responsibility } from '#domain/parties/check-succession.ts';
import type { RoleHolder } from '#domain/parties/role-holder.ts';
import type { RequestContext } from '../../database/in-transaction.ts';
import type { AppDatabase, ReadHandle } from '../../database/read-handle.ts';
import { inWriteTransaction, readIn } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { deactivateAccount } from '../accounts/deactivate-account.ts';
import { appendLogEntry } from '../log/commands.ts';
import { insertSuccession, updateRoleHolder } from './commands.ts';
import { heldNouns, selectHeld } from './held-by-role.ts';
import { findRoleHolder } from './select-role-holders.ts';

/** Who hands over, what, and how the page speaks. */
export interface HandOverRequest {
  readonly holder: string;
  readonly order: SuccessionOrder;
  readonly version: number;
  readonly caller: Caller;
  readonly language: Language;
  readonly now: Date;
}

/**
 * Lämna över: everything that a role holder answers for gets the successor as its holder, the role holder
 * leaves, and if wanted its account is closed, all or nothing. The id of the hand-over.
 *
 * @throws DomainError `party/…` as `checkSuccession` does, `access/not-found`, `http/changed-meanwhile`
 */
export async function handOverRole(database: AppDatabase, given: HandOverRequest): Promise<string> {
  const { order, caller } = given;
  const { actor } = contextOfCaller(caller);
  const role = nameActingRole('administrator', caller);
  return inWriteTransaction(database, systemOf(caller), async (tx) => {
    const db = readIn(tx);
    const leaving = await findRoleHolder(db, given.holder);
    const owner = authorizeAdministration(caller, leaving.party);
    demandVersion(given.version, leaving.version);
    const successor =
      order.successor === null ? undefined : await findRoleHolder(db, order.successor);
    const { lastDay } = order;
    const { held, needed } = await listHeld(db, leaving, lastDay, given.language);
    checkSuccession(leaving, successor, lastDay, successor === undefined ? needed : held);
    if (successor !== undefined) {
      const handOver = { leaving, successor, lastDay, actor };
      for (const noun of Object.values(heldNouns)) await noun.move(tx, owner, handOver);
    }
    if (!(await updateRoleHolder(tx, owner, { ...leaving, to: lastDay }))) {
      throw new DomainError('http/changed-meanwhile', { standing: leaving.version });
    }
    const accountClosed = order.closeAccount && leaving.account !== undefined;
    if (order.closeAccount && leaving.account !== undefined) {
      await deactivateAccount(tx, { account: leaving.account, actor, role, now: given.now });
    }
    const id = await insertSuccession(tx, owner, {
      from: leaving.id,
      to: successor?.id,
      lastDay,
      moved: successor === undefined ? [] : held,
      accountClosed,
      actor,
    });
    await appendLogEntry(tx, {
      actor,
      role,
      action: 'role-holder/handed-over',
      objectKind: 'role-holder',
      objectId: leaving.id,
      data: {
        succession: id,
        from: leaving.function,
        to: successor?.function ?? null,
        lastDay,
        moved: held.length,
        accountClosed,
      },
      party: owner,
    });
    return id;
  });
}

/** What somebody holds after a day, and the part of it that nobody else holds. */
async function listHeld(
  db: ReadHandle,
  holder: RoleHolder,
  day: string,
  language: Language,
): Promise<{
  readonly held: readonly Responsibility[];
  readonly needed: readonly Responsibility[];
}> {
  // A malformed day is refused by the rule, with its own sentence, before anything is moved.
  const safeDay =
    /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : holder.from;
  const { held, alsoHeldByOthers } = await selectHeld(db, holder, safeDay, language);
  const needed = alsoHeldByOthers ? held.filter(({ kind }) => kind === 'coordinator') : held;
  return { held, needed };
}

/**
 * A hand-over moves drafts too, which an operator may not read: it is done as the program's own work, after
 * the caller has been found to keep the party's people.
 */
export function systemOf(caller: Caller): RequestContext {
  const { actor, roles = [] } = contextOfCaller(caller);
  return { party: partyOfCaller(caller), actor, roles: [...roles, 'system'] };
}
