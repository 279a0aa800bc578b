import type { Kysely, QueryExecutorProvider } from 'kysely';
import { inTransaction, type RequestContext } from './in-transaction.ts';
import { type AppDatabase, type ReadHandle, readingSideOf } from './read-handle.ts';
import type { Tables } from './tables.ts';

declare const writing: unique symbol;

/** An open transaction that may write; only `inWriteTransaction` makes one. */
export type WriteTransaction = Pick<
  Kysely<Tables>,
  | 'selectFrom'
  | 'selectNoFrom'
  | 'insertInto'
  | 'updateTable'
  | 'deleteFrom'
  | 'mergeInto'
  | 'with'
  | 'withRecursive'
  | 'fn'
  | 'dynamic'
  | 'case'
> &
  QueryExecutorProvider & { readonly [writing]: true };

/**
 * Runs `work` in one transaction (`read committed`) as a party and an actor; commits when it
 * resolves, rolls back when it throws.
 *
 * @throws DomainError `database/transaction-aborted` when the server turned the commit into a rollback
 */
export async function inWriteTransaction<Result>(
  database: AppDatabase,
  context: RequestContext,
  work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(
    database.pool,
    'start transaction isolation level read committed read write',
    context,
    ({ kysely }) => work(kysely as unknown as WriteTransaction),
  );
}

/** The same transaction for queries that only read. */
export function readIn(transaction: WriteTransaction): ReadHandle {
  return readingSideOf(transaction as unknown as Kysely<Tables>);
}
