import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Role } from '#domain/access/role.ts';
import type { Grant } from '#domain/accounts/check-grants.ts';
import { sessionLife } from '#domain/accounts/session.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { RequestContext } from '../../database/in-transaction.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import { makeToken } from './hash-token.ts';

/** Signing in and out is the program's own work: whoever asks is not known yet. */
export const asSystem: RequestContext = { party: undefined, actor: 'samsyn', roles: ['system'] };

/** What a new account is made of. */
export interface NewAccount {
  readonly party: string | undefined;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly Grant[];
  readonly password?: string;
  readonly outside?: { readonly provider: string; readonly subject: string };
}

/**
 * Adds an account with its roles.
 *
 * @throws DomainError `account/email-taken`, `account/unknown-party`
 */
export async function insertAccount(
  tx: WriteTransaction,
  made: NewAccount,
  grantedBy: string,
): Promise<string> {
  const id = randomUUID();
  const { party, outside } = made;
  await demandParty(tx, party);
  const { rows } = await sql`
    insert into account (id, party_id, name, email, password, provider, subject, digest)
    values (${id}, ${party ?? null}, ${made.name}, ${made.email}, ${made.password ?? null},
      ${outside?.provider ?? null}, ${outside?.subject ?? null}, ${true})
    on conflict do nothing
    returning id`.execute(tx);
  if (rows.length === 0) throw new DomainError('account/email-taken');
  await replaceGrants(tx, id, made.grants, grantedBy);
  return id;
}

/** @throws DomainError `account/unknown-party` */
export async function demandParty(tx: WriteTransaction, party: string | undefined): Promise<void> {
  if (party === undefined) return;
  const { rows } = await sql`select from party where id = ${party}`.execute(tx);
  if (rows.length === 0) throw new DomainError('account/unknown-party', { party });
}

/** Gives an account these roles and no others; what it had keeps its day. */
export async function replaceGrants(
  tx: WriteTransaction,
  account: string,
  grants: readonly Grant[],
  grantedBy: string,
): Promise<void> {
  const wanted = JSON.stringify(grants.map(({ role, body }) => ({ role, body_id: body ?? '' })));
  await sql`
    delete from account_role r where r.account_id = ${account} and not exists (
      select from jsonb_to_recordset(${wanted}::jsonb) as w (role text, body_id text)
      where w.role = r.role and w.body_id = r.body_id)`.execute(tx);
  await sql`
    insert into account_role (account_id, role, body_id, granted_by)
    select distinct ${account}::uuid, w.role, w.body_id, ${grantedBy}
    from jsonb_to_recordset(${wanted}::jsonb) as w (role text, body_id text)
    on conflict do nothing`.execute(tx);
}

/** Begins a session; the token is in no place but the answer. */
export async function insertSession(
  tx: WriteTransaction,
  { account, device, now }: { account: string; device: string; now: Date },
): Promise<string> {
  const { token, hash } = makeToken();
  const endsAt = new Date(now.getTime() + sessionLife.atMost);
  await sql`
    insert into session (id, token_hash, account_id, began_at, seen_at, ends_at, device)
    values (${randomUUID()}, ${hash}, ${account}, ${now}, ${now}, ${endsAt}, ${device})`.execute(
    tx,
  );
  return token;
}

/** Notes that a session is in use. */
export async function noteSessionUse(database: AppDatabase, id: string, now: Date): Promise<void> {
  await inWriteTransaction(database, asSystem, (tx) =>
    sql`update session set seen_at = ${now} where id = ${id} and seen_at < ${now}`.execute(tx),
  );
}

/** Notes that a personal link is in use. */
export async function noteLinkUse(database: AppDatabase, id: string, now: Date): Promise<void> {
  await inWriteTransaction(database, asSystem, (tx) =>
    sql`update personal_link set used_at = ${now} where id = ${id}`.execute(tx),
  );
}

/** Ends the session behind a token, if it lasts. */
export async function endSessionOf(
  tx: WriteTransaction,
  tokenHash: string,
  now: Date,
): Promise<void> {
  await sql`
    update session set revoked_at = ${now}
    where token_hash = ${tokenHash} and revoked_at is null`.execute(tx);
}

/** Ends one session of an account; false when it has no such that lasts. */
export async function endSession(
  tx: WriteTransaction,
  account: string,
  session: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update session set revoked_at = ${now}
    where id = ${session} and account_id = ${account} and revoked_at is null
    returning id`.execute(tx);
  return rows.length > 0;
}

/** Ends all sessions of an account but the one behind a token; tells how many. */
export async function endSessions(
  tx: WriteTransaction,
  account: string,
  now: Date,
  exceptTokenHash = '',
): Promise<number> {
  const { rows } = await sql`
    update session set revoked_at = ${now}
    where account_id = ${account} and revoked_at is null and token_hash <> ${exceptTokenHash}
    returning id`.execute(tx);
  return rows.length;
}

export async function updatePassword(
  tx: WriteTransaction,
  account: string,
  hashed: string,
): Promise<void> {
  await sql`
    update account set password = ${hashed}, version = version + 1 where id = ${account}`.execute(
    tx,
  );
}

/** Whether somebody keeps the installation; held until the transaction ends, so that it stays so. */
export async function hasOperator(tx: WriteTransaction): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('samsyn operators'))`.execute(tx);
  const operator: Role = 'operator';
  const { rows } = await sql`
    select from account a join account_role r on r.account_id = a.id
    where r.role = ${operator} and a.deactivated_at is null limit 1`.execute(tx);
  return rows.length > 0;
}
