/** A pure function of its input; input and output are plain data, typed arrays among them. */
export type ComputationTask = (input: never) => unknown;

/** What the threads can be asked to compute, by name. */
export const computationTasks: Readonly<Record<string, ComputationTask>> = {};
