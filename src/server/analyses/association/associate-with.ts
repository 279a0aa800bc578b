import {
  type Association,
  type AssociationQuestion,
  finishAssociations,
  planAssociations,
} from '#statistics/association/association-matrix.ts';
import { type ClassSums, classBlocks } from '#statistics/association/class-sums.ts';
import type { ClassSumsInput } from '#statistics/association/class-sums-input.ts';
import type { ComputationPool } from '../../computations/computation-pool.ts';
import { divideWork, type WorkPart } from '../../computations/divide-work.ts';

/** The association of each pair of columns, the pairs of areas gone through on the threads there are. */
export async function associateWith(
  pool: ComputationPool,
  question: AssociationQuestion,
): Promise<readonly Association[]> {
  const plan = planAssociations(question);
  const input = plan.classInput;
  if (input === undefined) return finishAssociations(plan, []);
  const parts = divideWork(input, classBlocks(input.areas), pool.threads);
  return finishAssociations(
    plan,
    await pool.map<WorkPart<ClassSumsInput>, ClassSums>('class-sums', parts),
  );
}
