import { sql } from 'kysely';
import type { Credentials } from '#contract/accounts.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { AppDatabase, ReadHandle } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { appendLogEntry } from '../log/commands.ts';
import { asSystem, endSessionOf, insertSession } from './commands.ts';
import type { AttemptCounter } from './count-attempts.ts';
import { comparePasswordWithNobody, isPassword } from './hash-password.ts';
import { hashToken } from './hash-token.ts';

/** Who signs in, from where. */
export interface SignIn {
  readonly account: string;
  readonly name: string;
  readonly party: string | undefined;
  /** By what: a password, an outside provider, the practice county's choice. */
  readonly by: 'password' | 'provider' | 'practice';
  readonly device: string;
  readonly now: Date;
  /** The cookie that was there before; its session ends. */
  readonly before: string | undefined;
}

/**
 * The account that an address and a password open. An unknown account and a wrong password answer the same, and take
 * as long.
 *
 * @throws DomainError `account/wrong-credentials`, `account/too-many-attempts`
 */
export async function checkCredentials(
  db: ReadHandle,
  attempts: AttemptCounter,
  { email, password }: Credentials,
  address: string,
): Promise<Pick<SignIn, 'account' | 'name' | 'party'>> {
  const attempt = attempts.begin({ email, address });
  const { rows } = await sql<{
    id: string;
    name: string;
    party: string | null;
    password: string | null;
  }>`
    select id, name, party_id as party, password from account
    where lower(email) = lower(${email.trim()}) and deactivated_at is null`.execute(db);
  const [row] = rows;
  const hashed = row?.password ?? undefined;
  const isRight =
    hashed === undefined
      ? await comparePasswordWithNobody(password)
      : await isPassword(password, hashed);
  if (!isRight || row === undefined) throw new DomainError('account/wrong-credentials');
  attempt.succeed();
  return { account: row.id, name: row.name, party: row.party ?? undefined };
}

/** Begins a session and ends the one there was; tells the new token. */
export async function beginSession(database: AppDatabase, signIn: SignIn): Promise<string> {
  const { account, device, now, before, by } = signIn;
  return inWriteTransaction(database, asSystem, async (tx) => {
    if (before !== undefined) await endSessionOf(tx, hashToken(before), now);
    const token = await insertSession(tx, { account, device, now });
    await appendLogEntry(tx, {
      actor: signIn.name,
      role: 'reader',
      action: 'account/signed-in',
      objectKind: 'account',
      objectId: account,
      data: { by, device },
      party: signIn.party ?? null,
    });
    return token;
  });
}
