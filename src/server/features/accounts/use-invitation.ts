import { sql } from 'kysely';
import type { InvitationText, InvitationUse } from '#contract/accounts.ts';
import { checkPassword } from '#domain/accounts/check-password.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase, ReadHandle } from '../../database/read-handle.ts';
import { inWriteTransaction, type WriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import {
  asSystem,
  endSessionOf,
  endSessions,
  hasOperator,
  insertAccount,
  insertSession,
  updatePassword,
} from './commands.ts';
import { hashPassword } from './hash-password.ts';
import { hashToken } from './hash-token.ts';

interface InvitationRow {
  readonly purpose: InvitationText['purpose'];
  readonly account: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly party: string | null;
  readonly expires_at: Date;
}

/** When and where a link is used. */
interface InvitedPlace {
  readonly now: Date;
  readonly device: string;
  /** The cookie that was there before; its session ends. */
  readonly before: string | undefined;
}

/**
 * What a one-time link opens.
 *
 * @throws DomainError `account/unknown-invitation` when it does not work, whatever the reason
 */
export async function readInvitation(
  db: ReadHandle,
  token: string,
  now: Date,
): Promise<InvitationRow> {
  const { rows } = await sql<InvitationRow>`
    select i.purpose, i.account_id as account, a.name, a.email, a.party_id as party, i.expires_at
    from invitation i left join account a on a.id = i.account_id
    where i.token_hash = ${hashToken(token)} and i.used_at is null and i.expires_at > ${now}
      and a.deactivated_at is null`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new DomainError('account/unknown-invitation');
  return row;
}

/**
 * Uses a one-time link: makes the first administrator, or sets a password. Ends in a session; tells its token.
 *
 * @throws DomainError `account/unknown-invitation`, `account/weak-password`, `account/email-taken`,
 *   `account/unknown-party`, `account/malformed-first-administrator`
 */
export async function useInvitation(
  database: AppDatabase,
  use: InvitationUse,
  { now, device, before }: InvitedPlace,
): Promise<string> {
  const found = await readInvitation(database.read, use.token, now);
  const name = found.name ?? use.name?.trim() ?? '';
  const email = found.email ?? use.email?.trim() ?? '';
  if (name === '' || email === '') throw new DomainError('account/malformed-first-administrator');
  checkPassword(use.password, { name, email });
  const password = await hashPassword(use.password);
  return inWriteTransaction(database, asSystem, async (tx) => {
    const { rows } = await sql`
      update invitation set used_at = ${now}
      where token_hash = ${hashToken(use.token)} and used_at is null and expires_at > ${now}
      returning id`.execute(tx);
    if (rows.length === 0) throw new DomainError('account/unknown-invitation');
    if (before !== undefined) await endSessionOf(tx, hashToken(before), now);
    const account =
      found.account === null
        ? await makeFirst(tx, { party: use.party ?? undefined, name, email, password })
        : await setPassword(tx, {
            account: found.account,
            name,
            password,
            now,
            party: found.party,
          });
    return insertSession(tx, { account, device, now });
  });
}

async function makeFirst(
  tx: WriteTransaction,
  first: { party: string | undefined; name: string; email: string; password: string },
): Promise<string> {
  if (await hasOperator(tx)) throw new DomainError('account/unknown-invitation');
  const { party, name } = first;
  const roles = [
    'operator',
    ...(party === undefined ? [] : ['party-administrator' as const]),
  ] as const;
  const grants = roles.map((role) => ({ role, body: undefined }));
  const account = await insertAccount(tx, { ...first, grants }, name);
  await appendLogEntry(tx, {
    actor: name,
    role: 'operator',
    action: 'account/first-made',
    objectKind: 'account',
    objectId: account,
    data: { name, roles: [...roles] },
    party: party ?? null,
  });
  return account;
}

async function setPassword(
  tx: WriteTransaction,
  set: { account: string; name: string; password: string; now: Date; party: string | null },
): Promise<string> {
  await updatePassword(tx, set.account, set.password);
  await endSessions(tx, set.account, set.now);
  await appendLogEntry(tx, {
    actor: set.name,
    role: 'reader',
    action: 'account/password-set',
    objectKind: 'account',
    objectId: set.account,
    data: { by: 'invitation' },
    party: set.party,
  });
  return set.account;
}
