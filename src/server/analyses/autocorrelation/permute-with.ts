import type { Alternative } from '#statistics/autocorrelation/alternative.ts';
import {
  finishGlobalPermutation,
  type GlobalPermutation,
  type GlobalPermutationTest,
} from '#statistics/autocorrelation/permute-globally.ts';
import {
  joinTailCounts,
  type LocalPermutation,
  type TailCounts,
} from '#statistics/autocorrelation/permute-locally.ts';
import type { ComputationPool } from '../../computations/computation-pool.ts';
import { divideWork, type WorkPart } from '../../computations/divide-work.ts';

/** Conditional permutations of all areas on the threads there are. */
export async function permuteLocallyWith(
  pool: ComputationPool,
  input: LocalPermutation,
): Promise<TailCounts> {
  const parts = divideWork(input, input.weights.areaCount, pool.threads);
  return joinTailCounts(
    await pool.map<WorkPart<LocalPermutation>, TailCounts>('permute-locally', parts),
  );
}

/** The test of a global statistic by permutations on the threads there are. */
export async function permuteGloballyWith(
  pool: ComputationPool,
  input: GlobalPermutation,
  {
    permutations,
    alternative,
  }: { readonly permutations: number; readonly alternative: Alternative },
): Promise<GlobalPermutationTest> {
  const parts = divideWork(input, permutations, pool.threads);
  const sums = await pool.map<WorkPart<GlobalPermutation>, Float64Array>('permute-globally', parts);
  const all = new Float64Array(permutations);
  for (const [i, { from }] of parts.entries()) all.set(sums[i]!, from);
  return finishGlobalPermutation(input, all, alternative);
}
