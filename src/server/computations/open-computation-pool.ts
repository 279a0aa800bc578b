import { Piscina } from 'piscina';
import { answerOf, type ComputationOutcome } from './computation-outcome.ts';
import type { ComputationPool } from './computation-pool.ts';
import type { ComputationOrder } from './computation-worker.ts';
import { shareArrays } from './share-arrays.ts';

/** Milliseconds after which a thread that has nothing to do ends. */
const idleTimeout = 30_000;

/** Threads that were started, and what ends their work when one of them cannot start. */
interface Threads {
  readonly pool: Piscina<ComputationOrder, ComputationOutcome>;
  readonly broken: AbortController;
}

/**
 * A pool of threads beside the calling one. Threads start with the first work. When the signal says stop,
 * or one part is refused, parts that wait are dropped and threads that run one are ended.
 *
 * @throws RangeError `invalid threads`; `map` throws what the task throws, and the signal's reason
 */
export function openComputationPool(options: {
  readonly threads: number;
  /** The file of the threads' function; tests have one with tasks of their own. */
  readonly worker?: URL;
}): ComputationPool {
  const { threads, worker = new URL('./computation-worker.ts', import.meta.url) } = options;
  if (!Number.isInteger(threads) || threads < 1) {
    throw new RangeError(`invalid threads: ${threads}`);
  }
  let started: Threads | undefined;
  let isClosed = false;
  const start = (): Threads => {
    const broken = new AbortController();
    const pool = new Piscina<ComputationOrder, ComputationOutcome>({
      filename: worker.href,
      name: 'runComputation',
      minThreads: 0,
      maxThreads: threads,
      idleTimeout,
    });
    // A thread that cannot start says so to the pool only, and its work would wait for ever.
    pool.on('error', (error: unknown) => {
      broken.abort(error);
      if (started?.pool === pool) started = undefined;
      void pool.destroy();
    });
    return { pool, broken };
  };
  return {
    threads,
    map: async <Input, Output>(task: string, parts: readonly Input[], signal?: AbortSignal) => {
      signal?.throwIfAborted();
      if (isClosed) throw new Error('invalid pool: closed');
      started ??= start();
      const { pool, broken } = started;
      const others = new AbortController();
      const stop = AbortSignal.any([others.signal, broken.signal, ...(signal ? [signal] : [])]);
      const run = async (part: Input): Promise<Output> =>
        answerOf(await pool.run({ task, part }, { signal: stop })) as Output;
      try {
        return await Promise.all(shareArrays(parts).map(run));
      } catch (error) {
        others.abort();
        signal?.throwIfAborted();
        broken.signal.throwIfAborted();
        throw error;
      }
    },
    close: async () => {
      isClosed = true;
      await started?.pool.destroy();
    },
  };
}
