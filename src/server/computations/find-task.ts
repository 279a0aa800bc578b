import type { ComputationTask } from './computation-tasks.ts';

/** @throws RangeError when no task has the name */
export function findTask(
  name: string,
  tasks: Readonly<Record<string, ComputationTask>>,
): ComputationTask {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) throw new RangeError(`invalid task: ${name}`);
  return task;
}
