import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import { asSystem, hasOperator } from './commands.ts';
import { makeToken } from './hash-token.ts';

const hour = 60 * 60_000;
/** The first administrator sits at the terminal; others may get the link before a weekend. */
const firstLasts = 24 * hour;
const passwordLasts = 7 * 24 * hour;

/** A one-time link; its token is in no place but here. */
export interface NewInvitation {
  /** The web app's page with the token in its fragment, which is sent to no server and in no Referer. */
  readonly path: string;
  readonly expiresAt: Date;
}

/**
 * A link that makes the first administrator, while there is none; undefined when there is. It ends the links
 * that earlier starts have shown.
 */
export async function inviteFirstAdministrator(
  database: AppDatabase,
  now: Date,
): Promise<NewInvitation | undefined> {
  return inWriteTransaction(database, asSystem, async (tx) => {
    if (await hasOperator(tx)) return undefined;
    await sql`
      update invitation set expires_at = ${now}
      where purpose = 'first-administrator' and used_at is null and expires_at > ${now}`.execute(
      tx,
    );
    return insertInvitation(tx, 'first-administrator', null, now, firstLasts);
  });
}

/** A link that sets an account's password once; it ends the account's earlier ones. */
export async function invitePerson(
  tx: WriteTransaction,
  account: string,
  now: Date,
): Promise<NewInvitation> {
  await endInvitations(tx, account, now);
  return insertInvitation(tx, 'set-password', account, now, passwordLasts);
}

/** Ends the one-time links of an account that have not been used. */
export async function endInvitations(
  tx: WriteTransaction,
  account: string,
  now: Date,
): Promise<void> {
  await sql`
    update invitation set expires_at = ${now}
    where account_id = ${account} and used_at is null and expires_at > ${now}`.execute(tx);
}

async function insertInvitation(
  tx: WriteTransaction,
  purpose: string,
  account: string | null,
  now: Date,
  lasts: number,
): Promise<NewInvitation> {
  const { token, hash } = makeToken();
  const expiresAt = new Date(now.getTime() + lasts);
  await sql`
    insert into invitation (id, token_hash, account_id, purpose, created_at, expires_at)
    values (${randomUUID()}, ${hash}, ${account}, ${purpose}, ${now}, ${expiresAt})`.execute(tx);
  return { path: `/valkommen#${token}`, expiresAt };
}
