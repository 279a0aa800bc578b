import type { PasswordChange } from '#contract/accounts.ts';
import type { Caller } from '#domain/access/caller.ts';
import { checkPassword } from '#domain/accounts/check-password.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { contextOfCaller } from '../../http/identify-caller.ts';
import { appendLogEntry } from '../log/commands.ts';
import { endSessions, insertSession, updatePassword } from './commands.ts';
import type { AttemptCounter } from './count-attempts.ts';
import { hashPassword, isPassword } from './hash-password.ts';
import { endInvitations } from './invite-person.ts';
import { selectOwnPassword } from './queries.ts';

/** When and from where. */
interface ChangePlace {
  readonly now: Date;
  readonly device: string;
  readonly address: string;
}

/**
 * Changes the own password, ends every session and one-time link, and begins a new session; tells its token.
 *
 * @throws DomainError `account/signs-in-elsewhere`, `account/wrong-credentials`, `account/weak-password`,
 *   `account/too-many-attempts`
 */
export async function changePassword(
  database: AppDatabase,
  attempts: AttemptCounter,
  caller: Caller,
  { current, wanted }: PasswordChange,
  { now, device, address }: ChangePlace,
): Promise<string> {
  const account = caller.kind === 'account' ? caller.account : '';
  const own = await selectOwnPassword(database.read, account);
  if (own === undefined || own.password === null) {
    throw new DomainError('account/signs-in-elsewhere');
  }
  const attempt = attempts.begin({ email: own.email, address });
  if (!(await isPassword(current, own.password)))
    throw new DomainError('account/wrong-credentials');
  attempt.succeed();
  checkPassword(wanted, own);
  const hashed = await hashPassword(wanted);
  return inWriteTransaction(database, contextOfCaller(caller), async (tx) => {
    await updatePassword(tx, account, hashed);
    await endSessions(tx, account, now);
    await endInvitations(tx, account, now);
    await appendLogEntry(tx, {
      actor: own.name,
      role: 'reader',
      action: 'account/password-set',
      objectKind: 'account',
      objectId: account,
      data: { by: 'owner' },
    });
    return insertSession(tx, { account, device, now });
  });
}
