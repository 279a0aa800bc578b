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
  concludeKMeans,
  finalOfKMeans,
  type KMeans,
  type KMeansFinal,
  type KMeansFinals,
  type KMeansOptions,
  type KMeansRestart,
  type KMeansWork,
  prepareKMeans,
} from '#statistics/grouping/k-means/k-means.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';
import type { ComputationPool } from '../../computations/computation-pool.ts';
import { divideWork, type WorkPart } from '../../computations/divide-work.ts';

/** What k-means is asked of the threads. */
export interface KMeansQuestion {
  readonly matrix: Matrix;
  readonly options: KMeansOptions;
}

/**
 * k-means on the threads there are. Restarts are made in rounds, each twice the one before, until the best was
 * found often enough; those beyond that do not count, so that the answer is that of one thread.
 *
 * @throws RangeError as `kMeans`.
 */
export async function kMeansWith(
  pool: ComputationPool,
  { matrix, options }: KMeansQuestion,
): Promise<KMeans> {
  const { restarts = 100, found = 5 } = options;
  const work = prepareKMeans(matrix, options);
  const done: (readonly KMeansRestart[])[] = [];
  let from = 0;
  let round = Math.min(restarts, found);
  for (;;) {
    const to = Math.min(restarts, from + round);
    const parts = divideWork(work, to - from, pool.threads).map((part) => ({
      ...part,
      from: from + part.from,
      to: from + part.to,
    }));
    from = to;
    done.push(
      ...(await pool.map<WorkPart<KMeansWork>, readonly KMeansRestart[]>('k-means', parts)),
    );
    const final = finalOfKMeans(work, done);
    if (final !== undefined)
      return concludeKMeans(work, final, await carryOnWith(pool, work, final));
    round *= 2;
  }
}

async function carryOnWith(
  pool: ComputationPool,
  { rows, options }: KMeansWork,
  { finalists }: KMeansFinal,
): Promise<readonly KMeansRestart[]> {
  const parts = finalists.map((finalist) => ({ rows, options, finalists: [finalist] }));
  const carried = await pool.map<KMeansFinals, readonly KMeansRestart[]>('k-means-finals', parts);
  return carried.flat();
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
