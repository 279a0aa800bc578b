import { DomainError } from '#domain/domain-error.ts';
import { type ComputationOutcome, outcomeOf } from '../computation-outcome.ts';
import type { ComputationOrder } from '../computation-worker.ts';

const tasks: Readonly<Record<string, (part: never) => unknown>> = {
  double: (part: number) => part * 2,
  sum: ({ values, from }: { values: Float64Array; from: number }) => ({
    sums: Float64Array.of(values.subarray(from).reduce((sum, value) => sum + value, 0)),
  }),
  memory: ({ values }: { values: Float64Array }) =>
    values.buffer instanceof SharedArrayBuffer ? 'shared' : 'own',
  forever: () => {
    for (;;);
  },
  range: (part: number) => {
    throw new RangeError(`invalid part: ${part}`);
  },
  domain: (part: number) => {
    throw new DomainError('sample/refused', { part, names: ['a', 'b'] });
  },
  fault: () => {
    throw new TypeError('a fault of the program');
  },
};

/** The threads' function with tasks that only tests need. */
export function runComputation({ task, part }: ComputationOrder): Promise<ComputationOutcome> {
  return outcomeOf(() => tasks[task]!(part as never));
}
