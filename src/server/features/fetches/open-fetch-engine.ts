import type { PoolClient } from 'pg';
import { DomainError } from '#domain/domain-error.ts';
import { hasCome, hasEnded, settleRun } from '#domain/fetches/fetch-run.ts';
import { type FetchPlan, planFetch } from '#domain/fetches/plan-fetch.ts';
import type { Database } from '../../database/connect.ts';
import type { SourceClient } from '../../sources/client/source-client.ts';
import {
  askToCancel,
  beginRun,
  endRun,
  failPart,
  insertRun,
  leavePart,
  type RunOrder,
} from './commands.ts';
import { runLock, selectParts, selectPlanGround, selectRuns } from './queries.ts';
import { fetchCatalogue, sourceById } from './read-catalogue.ts';
import type { RunRow } from './rows.ts';
import { runPart } from './run-part.ts';

/** A plan with the name of its county, where that is loaded. */
export interface NamedPlan extends FetchPlan {
  readonly name: string | undefined;
}

/** What runs fetches: one at a time in the whole installation. */
export interface FetchEngine {
  readonly plan: (county: string) => Promise<NamedPlan>;
  /** The newest run of a county that was cut off or cancelled, and that a start goes on with. */
  readonly unfinished: (county: string) => Promise<RunRow | undefined>;
  /** Begins, or goes on with what is unfinished; the run's id at once, while it goes on. */
  readonly start: (order: RunOrder) => Promise<string>;
  /** Asks again for what failed, and for what was never asked. */
  readonly resume: (run: RunRow) => Promise<void>;
  /** Lets the question that is under way go, and stops. */
  readonly cancel: (run: string) => Promise<void>;
  /** Ends when nothing is fetched any more. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface FetchEngineOptions {
  readonly database: Pick<Database, 'app' | 'loads'>;
  readonly client: SourceClient;
  readonly clock: () => Date;
  readonly programVersion: string;
  /** Told of what nobody foresaw. */
  readonly onFault: (error: unknown) => void;
}

/** A cancelled run of the same county goes on if it is asked for within a day. */
const goesOnFor = 24 * 3600 * 1000;

export function openFetchEngine(options: FetchEngineOptions): FetchEngine {
  const { database, client, clock, programVersion } = options;
  let working: {
    readonly run: string;
    readonly done: Promise<void>;
    readonly stop: AbortController;
  };
  let busy = false;

  const plan = async (county: string): Promise<NamedPlan> => {
    const { name, ...ground } = await selectPlanGround(database.app.read, county);
    return { ...planFetch({ county, sources: fetchCatalogue(), ...ground }), name };
  };

  const unfinished = async (county: string): Promise<RunRow | undefined> => {
    const [newest] = await selectRuns(database.app.read, { county, most: 1 });
    if (newest === undefined) return undefined;
    const isYoung = clock().getTime() - newest.planned_at.getTime() < goesOnFor;
    const goesOn = !hasEnded(newest.state) || (newest.state === 'cancelled' && isYoung);
    return goesOn ? newest : undefined;
  };

  const begin = async (
    find: () => Promise<{ readonly id: string; readonly order: RunOrder; readonly again: boolean }>,
  ): Promise<string> => {
    const lock = await takeLock(database.app.pool);
    try {
      const { id, order, again } = await find();
      await beginRun(database.loads, id, { again });
      const stop = new AbortController();
      busy = true;
      const done = work(id, order, stop.signal)
        .catch(options.onFault)
        .finally(() => {
          busy = false;
          lock.release(true);
        });
      working = { run: id, done, stop };
      return id;
    } catch (error) {
      lock.release(true);
      throw error;
    }
  };

  const work = async (run: string, order: RunOrder, signal: AbortSignal): Promise<void> => {
    const around = { database: database.loads, client, clock, programVersion, signal };
    const waiting = (await selectParts(database.loads.read, [run])).filter(
      (part) => part.state === 'waiting',
    );
    for (const part of waiting) {
      if (await isToStop(run, signal)) break;
      const source = sourceById(part.source_id);
      try {
        if (source === undefined) {
          throw new DomainError('fetch/unknown-part', { run, source: part.source_id });
        }
        await runPart(around, run, order, source);
      } catch (error) {
        if (signal.aborted) await leavePart(database.loads, run, part.source_id);
        else await failPart(database.loads, run, part.source_id, failureOf(error));
      }
    }
    const parts = await selectParts(database.loads.read, [run]);
    const states = parts.map((part) => part.state);
    const state = settleRun(states, await isToStop(run, signal));
    const counts = {
      came: states.filter(hasCome).length,
      held: states.filter((one) => one === 'held').length,
      failed: states.filter((one) => one === 'failed').length,
    };
    await endRun(database.loads, run, order, { state, counts });
  };

  const failureOf = (error: unknown): DomainError => {
    if (error instanceof DomainError) return error;
    options.onFault(error);
    return new DomainError('fetch/unexpected', { reason: String(error).slice(0, 300) });
  };

  const isToStop = async (run: string, signal: AbortSignal): Promise<boolean> => {
    if (signal.aborted) return true;
    const [row] = await selectRuns(database.loads.read, { only: run, most: 1 });
    return row?.cancel_asked ?? true;
  };

  return {
    plan,
    unfinished,
    start: (order) =>
      begin(async () => {
        const standing = await unfinished(order.county);
        if (standing !== undefined) {
          return { id: standing.id, order: orderOf(standing), again: false };
        }
        const planned = await plan(order.county);
        const id = await insertRun(database.loads, order, planned, programVersion);
        return { id, order, again: false };
      }),
    resume: async (run) => {
      await begin(async () => ({ id: run.id, order: orderOf(run), again: true }));
    },
    cancel: async (run) => {
      await askToCancel(database.app, run);
      if (busy && working.run === run) working.stop.abort();
    },
    settled: async () => {
      if (busy) await working.done;
    },
    close: async () => {
      if (!busy) return;
      working.stop.abort();
      await working.done;
    },
  };
}

const orderOf = (run: RunRow): RunOrder => ({
  county: run.county,
  author: run.author,
  startedBy: run.started_by,
});

/** A connection that holds the lock of runs until it is thrown away. */
async function takeLock(pool: Database['app']['pool']): Promise<PoolClient> {
  const client = await pool.connect();
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) as taken',
    [runLock],
  );
  if (rows[0]?.taken) return client;
  client.release();
  throw new DomainError('fetch/already-running');
}
