import type { Pool, PoolClient } from 'pg';

/** How a pool with long work is watched; times in milliseconds. */
export type Watch = {
  /** Asks the database something short, over a connection of its own; rejects when there is no answer. */
  readonly probe: () => Promise<unknown>;
  /** Between two questions. */
  readonly pause: number;
  /** Unanswered questions in a row before the work is given up. */
  readonly mostUnanswered: number;
};

/**
 * Watches a pool whose statements may take minutes: while one of its connections is in use the database
 * is asked for a sign of life beside it, and when none comes the work ends with an error instead of
 * waiting for an answer that a broken network will never bring. The transaction is rolled back by the
 * server, which loses its client.
 *
 * @returns what ends the watch
 */
export function watchPool(pool: Pool, { probe, pause, mostUnanswered }: Watch): () => void {
  const working = new Set<PoolClient>();
  let timer: NodeJS.Timeout | undefined;
  let unanswered = 0;
  const look = async (): Promise<void> => {
    await probe().then(
      () => {
        unanswered = 0;
      },
      () => {
        unanswered += 1;
      },
    );
    if (unanswered >= mostUnanswered) for (const client of working) cutOff(client);
    timer = working.size > 0 ? setTimeout(look, pause).unref() : undefined;
  };
  pool.on('acquire', (client) => {
    working.add(client);
    timer ??= setTimeout(look, pause).unref();
  });
  pool.on('release', (_error, client) => {
    working.delete(client);
    if (working.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
    unanswered = 0;
  });
  return () => clearTimeout(timer);
}

/** Ends a connection without a word: whoever waits for its answer is told that it is lost. */
function cutOff(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: { destroy: () => void } } })
    .connection; // the driver's own field; it offers no other way to hang up
  stream.destroy();
}
