import { sql } from 'kysely';
import type { AccountDraft } from '#contract/accounts.ts';
import type { Caller } from '#domain/access/caller.ts';
import { nameActingRole } from '#domain/access/name-acting-role.ts';
import type { Account } from '#domain/accounts/account.ts';
import { checkGrants, checkMayKeep, type Grant } from '#domain/accounts/check-grants.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { demandVersion } from '../../http/version-of-request.ts';
import { appendLogEntry } from '../log/commands.ts';
import { hasOperator, insertAccount, replaceGrants } from './commands.ts';
import { deactivateAccount } from './deactivate-account.ts';
import { invitePerson, type NewInvitation } from './invite-person.ts';
import { type GrantRow, grantsOf } from './rows.ts';

/**
 * Makes an account and the one-time link to hand over.
 *
 * @throws DomainError what `checkGrants` and `insertAccount` throw
 */
export async function makeAccount(
  database: AppDatabase,
  caller: Caller,
  draft: AccountDraft,
  now: Date,
): Promise<{ readonly id: string; readonly invitation: NewInvitation }> {
  const wanted = readDraft(draft);
  checkGrants(caller, wanted.party, wanted.grants);
  const context = contextOfCaller(caller);
  return inWriteTransaction(database, context, async (tx) => {
    const id = await insertAccount(tx, wanted, context.actor);
    const invitation = await invitePerson(tx, id, now);
    await note(tx, caller, 'account/made', id, wanted);
    return { id, invitation };
  });
}

/**
 * Changes an account's name, address and roles.
 *
 * @throws DomainError `account/unknown-account`, `account/party-is-fixed`, `account/email-taken`,
 *   `account/last-operator`, `http/changed-meanwhile`, and what `checkGrants` throws
 */
export async function changeAccount(
  database: AppDatabase,
  caller: Caller,
  account: string,
  begunFrom: number,
  draft: AccountDraft,
): Promise<void> {
  const wanted = readDraft(draft);
  const context = contextOfCaller(caller);
  await inWriteTransaction(database, context, async (tx) => {
    const held = await lockAccount(tx, caller, account);
    if (held.party !== wanted.party) throw new DomainError('account/party-is-fixed');
    checkGrants(caller, wanted.party, wanted.grants, held.grants);
    demandVersion(begunFrom, held.version);
    const { rows } = await sql<{ taken: boolean }>`
      select exists (select from account where lower(email) = lower(${wanted.email})
        and deactivated_at is null and id <> ${account}) as taken`.execute(tx);
    if (rows[0]?.taken) throw new DomainError('account/email-taken');
    await sql`
      update account set name = ${wanted.name}, email = ${wanted.email}, version = version + 1
      where id = ${account}`.execute(tx);
    await replaceGrants(tx, account, wanted.grants, context.actor);
    if (!(await hasOperator(tx))) throw new DomainError('account/last-operator');
    await note(tx, caller, 'account/changed', account, wanted);
  });
}

/**
 * Makes a new one-time link for an account; the old ones die.
 *
 * @throws DomainError `account/unknown-account`, `account/signs-in-elsewhere`
 */
export async function inviteAgain(
  database: AppDatabase,
  caller: Caller,
  account: string,
  now: Date,
): Promise<NewInvitation> {
  return inWriteTransaction(database, contextOfCaller(caller), async (tx) => {
    const held = await lockAccount(tx, caller, account);
    if (held.provider !== null) throw new DomainError('account/signs-in-elsewhere');
    const invitation = await invitePerson(tx, account, now);
    await note(tx, caller, 'account/invited', account, held);
    return invitation;
  });
}

/** @throws DomainError `account/unknown-account`, `account/last-operator` */
export async function closeAccount(
  database: AppDatabase,
  caller: Caller,
  account: string,
  now: Date,
): Promise<void> {
  const context = contextOfCaller(caller);
  await inWriteTransaction(database, context, async (tx) => {
    await lockAccount(tx, caller, account);
    const role = nameActingRole('administrator', caller);
    await deactivateAccount(tx, { account, actor: context.actor, role, now });
  });
}

interface HeldAccount extends Account {
  readonly provider: string | null;
}

/** The account, held until the transaction ends; one that the caller may not keep does not exist. */
async function lockAccount(
  tx: WriteTransaction,
  caller: Caller,
  account: string,
): Promise<HeldAccount> {
  const { rows } = await sql<{
    party: string | null;
    name: string;
    provider: string | null;
    version: number;
    grants: readonly GrantRow[] | null;
  }>`
    select a.party_id as party, a.name, a.provider, a.version,
      (select jsonb_agg(jsonb_build_object('role', r.role, 'body', r.body_id)) from account_role r
       where r.account_id = a.id) as grants
    from account a where a.id = ${account} and a.deactivated_at is null for update of a`.execute(
    tx,
  );
  const [row] = rows;
  if (row === undefined) throw new DomainError('account/unknown-account');
  const held = { ...row, party: row.party ?? undefined, grants: grantsOf(row.grants ?? []) };
  try {
    checkMayKeep(caller, held.party, held.grants);
  } catch (error) {
    const isHidden = error instanceof DomainError && error.code === 'access/not-found';
    throw isHidden ? new DomainError('account/unknown-account') : error;
  }
  return held;
}

function readDraft(draft: AccountDraft): {
  readonly party: string | undefined;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
} {
  return {
    party: draft.party ?? undefined,
    name: draft.name.trim(),
    email: draft.email.trim(),
    grants: draft.grants.map(({ role, body }) => ({ role, body: body ?? undefined })),
  };
}

async function note(
  tx: WriteTransaction,
  caller: Caller,
  action: string,
  account: string,
  told: {
    readonly name: string;
    readonly party: string | undefined;
    readonly grants: readonly Grant[];
  },
): Promise<void> {
  const roles = told.grants.map(({ role, body }) =>
    body === undefined ? role : `${role} ${body}`,
  );
  await appendLogEntry(tx, {
    actor: contextOfCaller(caller).actor,
    role: nameActingRole('administrator', caller),
    action,
    objectKind: 'account',
    objectId: account,
    data: { name: told.name, roles },
    party: told.party ?? null,
  });
}
