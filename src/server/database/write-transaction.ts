import type { Writable } from 'node:stream';
import type { Kysely, QueryExecutorProvider } from 'kysely';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
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

const clients = new WeakMap<WriteTransaction, PoolClient>();

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
    async ({ kysely, client }) => {
      const transaction = kysely as unknown as WriteTransaction;
      clients.set(transaction, client);
      return work(transaction);
    },
  );
}

/** The same transaction for queries that only read. */
export function readIn(transaction: WriteTransaction): ReadHandle {
  return readingSideOf(transaction as unknown as Kysely<Tables>);
}

/** A stream into `copy … from stdin` within the transaction; await its end before anything else. */
export function copyInto(transaction: WriteTransaction, statement: string): Writable {
  const client = clients.get(transaction);
  if (!client) throw new RangeError('invalid transaction: not from inWriteTransaction');
  return client.query(from(statement));
}
