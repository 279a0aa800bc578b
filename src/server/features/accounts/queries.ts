import { sql } from 'kysely';
import type { SessionText } from '#contract/accounts.ts';
import type { Language } from '#contract/text/language.ts';
import type { AccountCaller, LinkCaller } from '#domain/access/caller.ts';
import { isLive, type SessionTimes } from '#domain/accounts/session.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import {
  callerOfAccount,
  callerOfLink,
  type GrantRow,
  type LinkCallerRow,
  type SessionRow,
  textOfSession,
} from './rows.ts';

interface SessionCallerRow {
  readonly session: string;
  readonly seen_at: Date;
  readonly ends_at: Date;
  readonly account: string;
  readonly name: string;
  readonly party: string | null;
  readonly grants: readonly GrantRow[] | null;
}

/** Whoever a session belongs to, and when it was last used. */
export interface FoundSession {
  readonly id: string;
  readonly seenAt: Date;
  readonly caller: AccountCaller;
}

/** The live session behind a token; undefined when there is none. One statement. */
export async function selectSessionCaller(
  db: ReadHandle,
  tokenHash: string,
  now: Date,
): Promise<FoundSession | undefined> {
  const { rows } = await sql<SessionCallerRow>`
    select s.id as session, s.seen_at, s.ends_at, a.id as account, a.name, a.party_id as party,
      (select jsonb_agg(jsonb_build_object('role', r.role, 'body', r.body_id)) from account_role r
       where r.account_id = a.id) as grants
    from session s join account a on a.id = s.account_id
    where s.token_hash = ${tokenHash} and s.revoked_at is null and a.deactivated_at is null`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  if (!isLive(timesOf(row), now.getTime())) return undefined;
  return { id: row.session, seenAt: row.seen_at, caller: callerOfAccount(row, row.grants ?? []) };
}

/** Whoever a personal link speaks for, while it works. One statement. */
export async function selectLinkCaller(
  db: ReadHandle,
  tokenHash: string,
  now: Date,
): Promise<{ readonly usedAt: Date | null; readonly caller: LinkCaller } | undefined> {
  const { rows } = await sql<LinkCallerRow>`
    select id, party_id, holder, scope, object_id, used_at from personal_link
    where token_hash = ${tokenHash} and revoked_at is null and expires_at > ${now}`.execute(db);
  const [row] = rows;
  return row && { usedAt: row.used_at, caller: callerOfLink(row) };
}

/** What a party is called; its id when nothing is known of it. One statement. */
export async function selectPartyName(
  db: ReadHandle,
  party: string,
  language: Language,
): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`
    select definition->'name'->>${language} as name from party where id = ${party}`.execute(db);
  return rows[0]?.name ?? party;
}

/** Own sessions that last, the latest used first. One statement. */
export async function selectSessions(
  db: ReadHandle,
  account: string,
  now: Date,
  thisTokenHash: string,
): Promise<readonly SessionText[]> {
  const { rows } = await sql<SessionRow>`
    select id, device, began_at, seen_at, ends_at, token_hash = ${thisTokenHash} as is_this
    from session where account_id = ${account} and revoked_at is null and ends_at > ${now}
    order by seen_at desc, id`.execute(db);
  return rows.filter((row) => isLive(timesOf(row), now.getTime())).map(textOfSession);
}

/** Whether the first administrator is still to be made. One statement. */
export async function selectIsNew(db: ReadHandle): Promise<boolean> {
  const { rows } = await sql`
    select from account a join account_role r on r.account_id = a.id
    where r.role = 'operator' and a.deactivated_at is null limit 1`.execute(db);
  return rows.length === 0;
}

/** An account's name, address and password hash. One statement. */
export async function selectOwnPassword(
  db: ReadHandle,
  account: string,
): Promise<
  { readonly name: string; readonly email: string; readonly password: string | null } | undefined
> {
  const { rows } = await sql<{ name: string; email: string; password: string | null }>`
    select name, email, password from account
    where id = ${account} and deactivated_at is null`.execute(db);
  return rows[0];
}

function timesOf(row: { readonly seen_at: Date; readonly ends_at: Date }): SessionTimes {
  return { seenAt: row.seen_at.getTime(), endsAt: row.ends_at.getTime() };
}
