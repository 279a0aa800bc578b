import { type CompassTask, compassTasks, type Spread } from '../compass-work.ts';

/** Spreads the parts of a run over nothing but this thread, in their order. */
export const spreadHere: Spread = (async (
  task: CompassTask,
  parts: readonly unknown[],
  done: () => void,
) => {
  const run = compassTasks[task] as (part: unknown) => unknown;
  return parts.map((part) => {
    const answer = run(part);
    done();
    return answer;
  });
}) as Spread; // tasks are known by name, not by what they take and give
