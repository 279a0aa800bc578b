import { sql } from 'kysely';
import type { LogRole } from '#domain/access/name-acting-role.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { WriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { endSessions, hasOperator } from './commands.ts';

/** Whose account is closed, by whom. */
export interface Deactivation {
  readonly account: string;
  readonly actor: string;
  readonly role: LogRole;
  readonly now: Date;
}

/**
 * Stänger ett konto: its sessions end and its one-time links die with it. Nothing it has written goes away.
 * The caller then tells the memory of callers to forget, once the transaction is through.
 *
 * @throws DomainError `account/last-operator`, `account/unknown-account`
 */
export async function deactivateAccount(
  tx: WriteTransaction,
  { account, actor, role, now }: Deactivation,
): Promise<void> {
  const { rows } = await sql<{ name: string; party: string | null }>`
    update account set deactivated_at = ${now}, version = version + 1
    where id = ${account} and deactivated_at is null
    returning name, party_id as party`.execute(tx);
  const [closed] = rows;
  if (closed === undefined) throw new DomainError('account/unknown-account');
  if (!(await hasOperator(tx))) throw new DomainError('account/last-operator');
  await endSessions(tx, account, now);
  await appendLogEntry(tx, {
    actor,
    role,
    action: 'account/closed',
    objectKind: 'account',
    objectId: account,
    data: { name: closed.name },
    party: closed.party,
  });
}
