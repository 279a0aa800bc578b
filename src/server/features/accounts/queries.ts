import { sql } from 'kysely';
import type { Language } from '#contract/text/language.ts';
import type { AccountCaller, LinkCaller } from '#domain/access/caller.ts';
import { isLive } from '#domain/accounts/session.ts';
import type { ReadHandle } from '../../database/read-handle.ts';
import { callerOfAccount, callerOfLink, type GrantRow, type LinkCallerRow } from './rows.ts';

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
  if (!isLive({ seenAt: row.seen_at, endsAt: row.ends_at }, now)) return undefined;
  return { id: row.session, seenAt: row.seen_at, caller: callerOfAccount(row, row.grants ?? []) };
}

/** Whoever a personal link speaks for, while it works. One statement. */
export async function selectLinkCaller(
  db: ReadHandle,
  tokenHash: string,
  now: Date,
): Promise<LinkCaller | undefined> {
  const { rows } = await sql<LinkCallerRow>`
    select id, party_id, holder, scope, object_id from personal_link
    where token_hash = ${tokenHash} and revoked_at is null and expires_at > ${now}`.execute(db);
  const [row] = rows;
  return row && callerOfLink(row);
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
