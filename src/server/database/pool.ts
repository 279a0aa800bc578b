import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { DatabaseAddress } from './database-address.ts';
import { counted } from './statement-counter.ts';
import type { Tables } from './tables.ts';
import { valueTypes } from './value-types.ts';

/** How many connections a pool may hold and how long it waits; times in milliseconds. */
export type PoolLimits = {
  readonly connections: number;
  readonly connectTimeout: number;
  /** Ends the wait on our side, so that a broken network cannot hang a request. */
  readonly queryTimeout: number;
};

/** A pool whose connections may break without ending the process. */
export function createPool(
  address: DatabaseAddress,
  limits: PoolLimits,
  applicationName: string,
): pg.Pool {
  const pool = new pg.Pool({
    host: address.host,
    port: address.port,
    database: address.database,
    user: address.user,
    password: address.password,
    ssl: address.tls,
    max: limits.connections,
    connectionTimeoutMillis: limits.connectTimeout,
    query_timeout: limits.queryTimeout,
    // The server gives up first when it can be reached, and then the connection stays usable.
    statement_timeout: Math.floor(limits.queryTimeout * 0.95),
    idle_in_transaction_session_timeout: limits.queryTimeout * 2,
    application_name: applicationName,
    keepAlive: true,
    types: valueTypes,
  });
  // A lost connection is replaced at the next question, which tells if the server is gone. Without
  // these two an idle or a borrowed connection that breaks would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Kysely over a pool, with every statement counted. */
export function kyselyOver(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: {
        options: {},
        connect: async () => countedClient(await pool.connect()),
        end: () => pool.end(),
      },
    }),
  });
}

/** Kysely over one connection that is already in a transaction; destroying it closes nothing. */
export function kyselyOverClient(client: PostgresPoolClient): Kysely<Tables> {
  const borrowed = { ...client, release: () => {} };
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { options: {}, connect: async () => borrowed, end: async () => {} },
    }),
  });
}

/**
 * A connection that counts its statements and is thrown away after a timeout: the late answer to
 * one question must never be waited for by the next.
 */
export function countedClient(client: pg.PoolClient): PostgresPoolClient {
  let broken = false;
  const query = (text: string, values?: readonly unknown[]): Promise<pg.QueryResult> =>
    counted(text, async () => {
      // No rollback either: its answer would be waited for as long as the one that did not come.
      if (broken) throw new Error('Connection terminated: it gave no answer before');
      try {
        return await client.query(text, values as unknown[]);
      } catch (error) {
        // A server error has a code and leaves the connection in order; anything else does not.
        if (!(error instanceof pg.DatabaseError)) broken = true;
        throw error;
      }
    });
  return {
    // Kysely's second form, for cursors, is never used here.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy || broken),
  };
}
