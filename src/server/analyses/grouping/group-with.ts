import type { StabilityInput, StabilityPart } from '#statistics/grouping/bootstrap-stability.ts';
import {
  type ChooseOptions,
  checkChoice,
  evidenceInputs,
  type GroupsChoice,
  kMeansOptionsOf,
  mergeChoice,
} from '#statistics/grouping/choose-groups.ts';
import type { GapInput } from '#statistics/grouping/gap-statistic.ts';
import {
  type KMeans,
  type KMeansOptions,
  type KMeansRestart,
  mergeKMeans,
} from '#statistics/grouping/k-means/k-means.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';
import type { ComputationPool } from '../../computations/computation-pool.ts';
import { divideWork, type WorkPart } from '../../computations/divide-work.ts';

/** What k-means is asked of the threads. */
export interface KMeansWork {
  readonly matrix: Matrix;
  readonly options: KMeansOptions;
}

/**
 * k-means on the threads there are. Restarts are made in rounds, each twice the one before, until the best was
 * found often enough; those beyond that do not count, so that the answer is that of one thread.
 *
 * @throws RangeError as `kMeans`.
 */
export async function kMeansWith(pool: ComputationPool, work: KMeansWork): Promise<KMeans> {
  const { restarts = 100, found = 5 } = work.options;
  const done: (readonly KMeansRestart[])[] = [];
  let from = 0;
  let round = Math.min(restarts, found);
  for (;;) {
    const to = Math.min(restarts, from + round);
    const size = Math.ceil((to - from) / pool.threads);
    const parts: WorkPart<KMeansWork>[] = [];
    for (; from < to; from += size) {
      parts.push({ input: work, from, to: Math.min(to, from + size) });
    }
    from = to;
    done.push(
      ...(await pool.map<WorkPart<KMeansWork>, readonly KMeansRestart[]>('k-means', parts)),
    );
    const merged = mergeKMeans(work.matrix, work.options, done);
    if (merged !== undefined) return merged;
    round *= 2;
  }
}

/** The stability of groupings on the threads there are; parts as `mergeStability` takes them. */
export function stabilityWith(
  pool: ComputationPool,
  input: StabilityInput,
  samples: number,
): Promise<StabilityPart[]> {
  const parts = divideWork(input, samples, pool.threads);
  return pool.map<WorkPart<StabilityInput>, StabilityPart>('group-samples', parts);
}

/** The evidence of `chooseGroups` on the threads there are. */
export async function chooseGroupsWith(
  pool: ComputationPool,
  matrix: Matrix,
  options: ChooseOptions,
): Promise<GroupsChoice> {
  checkChoice(options);
  const groupings: KMeans[] = [];
  for (const groups of options.groups) {
    groupings.push(await kMeansWith(pool, { matrix, options: kMeansOptionsOf(options, groups) }));
  }
  const inputs = evidenceInputs(matrix, options, groupings);
  const gaps = pool.map<WorkPart<GapInput>, Float64Array>(
    'group-references',
    divideWork(inputs.gap, options.references, pool.threads),
  );
  const stabilities = stabilityWith(pool, inputs.stability, options.samples);
  return mergeChoice(matrix, options, groupings, await gaps, await stabilities);
}
