import { sql } from 'kysely';
import type { AppDatabase } from '../../database/read-handle.ts';
import { inWriteTransaction } from '../../database/write-transaction.ts';

/** Notes that a session is in use. */
export async function noteSessionUse(database: AppDatabase, id: string, now: Date): Promise<void> {
  await inWriteTransaction(database, asSystem, (tx) =>
    sql`update session set seen_at = ${now} where id = ${id} and seen_at < ${now}`.execute(tx),
  );
}

/** Signing in and out is the program's own work: whoever asks is not known yet. */
export const asSystem = { party: undefined, actor: 'samsyn', roles: ['system'] } as const;
