import type { CompassTask, Spread } from '#domain/compass/compass-work.ts';
import type { ComputationPool } from '../../computations/computation-pool.ts';
import { shareArrays } from '../../computations/share-arrays.ts';

/** Spreads the parts of a run over a pool, one by one so that it is known how far it has come. */
export function spreadOver(computations: ComputationPool, signal?: AbortSignal): Spread {
  const spread = async (
    task: CompassTask,
    parts: readonly unknown[],
    done: () => void,
  ): Promise<readonly unknown[]> => {
    const run = async (part: unknown): Promise<unknown> => {
      const [answer] = await computations.map(task, [part], signal);
      done();
      return answer;
    };
    return Promise.all(shareArrays(parts).map(run));
  };
  return spread as Spread; // the pool knows tasks by name, not what they take and give
}
