import type { PoolClient } from 'pg';
import type { CompassOrder } from '#contract/compass.ts';
import type { CompassGround } from '#domain/compass/compass-ground.ts';
import type { CompassRecipe } from '#domain/compass/compass-recipe.ts';
import type { CompassStep } from '#domain/compass/compass-work.ts';
import { runCompass } from '#domain/compass/run-compass.ts';
import { DomainError } from '#domain/domain-error.ts';
import type { ComputationPool } from '../../computations/computation-pool.ts';
import type { Database } from '../../database/connect.ts';
import { checksumOf } from './checksum-of.ts';
import { askToCancel, endWithoutResult, insertRun, writeProgress } from './commands.ts';
import { runLocks } from './queries.ts';
import { type Computed, recipeOf } from './rows.ts';
import { spreadOver } from './spread-over.ts';
import { storeRun } from './store-run.ts';

/** Kön av körningar: one at a time, over all threads of the pool. */
export interface CompassQueue {
  /** Writes the order down and lets it wait for its turn; the run's id. */
  readonly order: (order: CompassOrder, ground: CompassGround) => Promise<string>;
  /** Computes without storing anything, when its turn comes. */
  readonly compute: (recipe: CompassRecipe, ground: CompassGround) => Promise<Computed>;
  readonly cancel: (run: string) => Promise<void>;
  /** Ends when nothing is computed any more. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface CompassQueueOptions {
  readonly database: Pick<Database, 'app' | 'loads'>;
  readonly computations: ComputationPool;
  readonly programVersion: string;
  /** Told of what nobody foresaw. */
  readonly onFault: (error: unknown) => void;
}

/** More than this many waiting is somebody's mistake. */
const mostWaiting = 10;
/** Milliseconds between two looks at how far a run has come. */
const lookEvery = 300;

export function openCompassQueue(options: CompassQueueOptions): CompassQueue {
  const { database, computations, programVersion, onFault } = options;
  const stops = new Map<string, AbortController>();
  const closing = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  let locks: PoolClient | undefined;

  /** Locks are held by a connection of their own: when the program dies, so do they. */
  const hold = async (number: number): Promise<void> => {
    const lock = async (): Promise<void> => {
      locks ??= await database.app.pool.connect();
      await locks.query('select pg_advisory_lock($1, $2)', [runLocks, number]);
    };
    try {
      await lock();
    } catch {
      // The connection broke since the last run; those that it held are told as interrupted.
      locks?.release(true);
      locks = undefined;
      await lock();
    }
  };
  const letGo = async (run: string): Promise<void> => {
    stops.delete(run);
    if (stops.size > 0) return;
    locks?.release(true);
    locks = undefined;
  };

  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };

  const computeWith = async (
    recipe: CompassRecipe,
    ground: CompassGround,
    signal: AbortSignal,
    report: (step: CompassStep) => void,
  ): Promise<Computed> => {
    const spread = spreadOver(computations, signal);
    const result = await runCompass(recipe, ground, { spread, report });
    return { result, checksum: checksumOf(result) };
  };

  const work = async (
    run: string,
    recipe: CompassRecipe,
    ground: CompassGround,
    stop: AbortController,
  ): Promise<void> => {
    let step: CompassStep = { progress: 0, doing: 'landscapes' };
    const told = async (): Promise<void> => {
      const doing = `compass.doing.${step.doing}`;
      const isToStop = await writeProgress(database.loads, run, { progress: step.progress, doing });
      if (isToStop) stop.abort();
    };
    const timer = setInterval(() => void told().catch(onFault), lookEvery);
    try {
      stop.signal.throwIfAborted();
      await told();
      const computed = await computeWith(recipe, ground, stop.signal, (now) => {
        step = now;
      });
      stop.signal.throwIfAborted();
      clearInterval(timer);
      step = { progress: 1, doing: 'storing' };
      await told();
      await storeRun(
        database.loads,
        run,
        { division: recipe.division, year: recipe.year },
        computed,
      );
    } catch (error) {
      if (closing.signal.aborted) {
        await endWithoutResult(database.loads, run, 'failed', 'error.compass/interrupted');
      } else if (stop.signal.aborted) {
        await endWithoutResult(database.loads, run, 'cancelled', null);
      } else {
        onFault(error);
        await endWithoutResult(database.loads, run, 'failed', 'error.compass/unexpected');
      }
    } finally {
      clearInterval(timer);
      await letGo(run);
    }
  };

  return {
    order: async (order, ground) => {
      if (stops.size >= mostWaiting) {
        throw new DomainError('compass/too-many-waiting', { count: stops.size });
      }
      const { id } = await insertRun(database.app, order, programVersion, hold);
      const stop = new AbortController();
      stops.set(id, stop);
      void inTurn(() => work(id, recipeOf(order.recipe), ground, stop)).catch(onFault);
      return id;
    },
    compute: (recipe, ground) =>
      inTurn(() => computeWith(recipe, ground, closing.signal, () => {})),
    cancel: async (run) => {
      await askToCancel(database.app, run);
      const own = stops.get(run);
      own?.abort();
      // One that waits ends at once; its turn then passes by.
      if (own !== undefined) await endWithoutResult(database.app, run, 'cancelled', null);
    },
    settled: async () => {
      await turn;
    },
    close: async () => {
      closing.abort();
      for (const stop of stops.values()) stop.abort();
      await turn;
    },
  };
}
