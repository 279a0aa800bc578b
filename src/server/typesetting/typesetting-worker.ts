import { type ComputationOutcome, outcomeOf } from '../computations/computation-outcome.ts';
import type { ComputationOrder } from '../computations/computation-worker.ts';
import { findTask } from '../computations/find-task.ts';
import { typesettingTasks } from './typesetting-tasks.ts';

/** The one function that the threads run. */
export function runComputation({ task, part }: ComputationOrder): Promise<ComputationOutcome> {
  return outcomeOf(() => findTask(task, typesettingTasks)(part as never));
}
