import { setImmediate } from 'node:timers/promises';
import type { ComputationPool } from './computation-pool.ts';
import { computationTasks } from './computation-tasks.ts';
import { findTask } from './find-task.ts';

/**
 * The same as a pool, in the calling thread: for one thread and little work, where starting threads would
 * take longer than the work. Between two parts others get their turn, and the signal is heard.
 */
export function computeHere(tasks = computationTasks): ComputationPool {
  return {
    threads: 1,
    map: async <Input, Output>(task: string, parts: readonly Input[], signal?: AbortSignal) => {
      const run = findTask(task, tasks);
      const answers: Output[] = [];
      for (const part of parts) {
        await setImmediate();
        signal?.throwIfAborted();
        answers.push(run(part as never) as Output);
      }
      return answers;
    },
    close: async () => {},
  };
}
