/**
 * Threads that compute. A task is a pure function that `computation-tasks.ts` names; its answer depends on
 * its input only, so that the same parts give the same answers on any number of threads.
 */
export interface ComputationPool {
  readonly threads: number;
  /** Runs the task once for each part and gives the answers in the order of the parts. */
  readonly map: <Input, Output>(
    task: string,
    parts: readonly Input[],
    signal?: AbortSignal,
  ) => Promise<Output[]>;
  readonly close: () => Promise<void>;
}
