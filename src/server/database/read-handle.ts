import type { Kysely, QueryExecutorProvider } from 'kysely';
import type { Pool } from 'pg';
import { inTransaction, type RequestContext } from './in-transaction.ts';
import type { Tables } from './tables.ts';

declare const readOnly: unique symbol;

/**
 * A handle that can only read. The type offers no write, and its roles have
 * `default_transaction_read_only` on, so the server refuses a write in a raw `sql` template too:
 * one statement is one round trip, with no transaction around it.
 */
export type ReadHandle = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic' | 'case'
> &
  QueryExecutorProvider & { readonly [readOnly]: true };

/** A pool as the application role, with its reading side; writes go through `inWriteTransaction`. */
export type AppDatabase = { readonly pool: Pool; readonly read: ReadHandle };

/** The reading side of a Kysely instance; the compiler forgets the rest. */
export function readingSideOf(kysely: Kysely<Tables>): ReadHandle {
  return kysely as unknown as ReadHandle;
}

/**
 * Reads several statements from one moment, or as a party: `repeatable read`, read only, with the
 * party and the actor set for row-level security. Costs three round trips; a single public
 * statement needs none of it.
 */
export async function withReadOnly<Result>(
  database: AppDatabase,
  context: RequestContext,
  work: (db: ReadHandle) => Promise<Result>,
): Promise<Result> {
  return inTransaction(
    database.pool,
    'start transaction isolation level repeatable read read only',
    context,
    ({ kysely }) => work(readingSideOf(kysely)),
  );
}
