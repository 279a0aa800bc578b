import {
  type GlobalPermutation,
  permuteGlobalPart,
} from '#statistics/autocorrelation/permute-globally.ts';
import {
  type LocalPermutation,
  permuteLocalPart,
} from '#statistics/autocorrelation/permute-locally.ts';
import type { WorkPart } from './divide-work.ts';

/** A pure function of its input; input and output are plain data, typed arrays among them. */
export type ComputationTask = (input: never) => unknown;

/** What the threads can be asked to compute, by name. */
export const computationTasks: Readonly<Record<string, ComputationTask>> = {
  'permute-globally': ({ input, from, to }: WorkPart<GlobalPermutation>) =>
    permuteGlobalPart(input, from, to),
  'permute-locally': ({ input, from, to }: WorkPart<LocalPermutation>) =>
    permuteLocalPart(input, from, to),
};
