import { type ComputationOutcome, outcomeOf } from './computation-outcome.ts';
import { computationTasks } from './computation-tasks.ts';
import { findTask } from './find-task.ts';

/** What a thread is sent. */
export interface ComputationOrder {
  readonly task: string;
  readonly part: unknown;
}

/** The one function that the threads run. */
export function runComputation({ task, part }: ComputationOrder): Promise<ComputationOutcome> {
  return outcomeOf(() => findTask(task, computationTasks)(part as never));
}
