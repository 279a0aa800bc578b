import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';
import { asSystem, endSessionOf } from './commands.ts';
import { hashToken } from './hash-token.ts';

/** Ends the session behind a token. */
export async function signOut(database: AppDatabase, token: string, now: Date): Promise<void> {
  await inWriteTransaction(database, asSystem, (tx) => endSessionOf(tx, hashToken(token), now));
}
