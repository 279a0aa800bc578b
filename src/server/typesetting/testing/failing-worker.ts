import type { ComputationOrder } from '../../computations/computation-worker.ts';

/** A thread's function that fails as threads do: by an error, or by ending in the middle of the work. */
export function runComputation({ part }: ComputationOrder): never {
  const { title } = part as { readonly title: string };
  if (title === 'ends') process.exit(1);
  throw new Error('the document could not be set: planted');
}
