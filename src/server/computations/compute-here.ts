import { setImmediate } from 'node:timers/promises';
import type { ComputationPool } from './computation-pool.ts';
import type { ComputationTask } from './computation-tasks.ts';
import { findTask } from './find-task.ts';

/**
 * The same as a pool, in the calling thread: for one thread and little work, where starting threads would
 * take longer than the work. Between two parts others get their turn, and the signal is heard.
 */
export function computeHere(given?: Readonly<Record<string, ComputationTask>>): ComputationPool {
  return {
    threads: 1,
    map: async <Input, Output>(task: string, parts: readonly Input[], signal?: AbortSignal) => {
      // Most methods need no tasks, and reading them all in takes longer than many a method.
      const tasks = given ?? (await import('./computation-tasks.ts')).computationTasks;
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
