import Type from 'typebox';
import type { ScanPlan } from '#statistics/scan/scan-plan.ts';
import { composeScanResult } from '#statistics/scan/scan-result.ts';
import type { ComputationPool } from '../../computations/computation-pool.ts';
import { divideWork, type WorkPart } from '../../computations/divide-work.ts';
import type { AnalysisInput } from '../analysis-method.ts';
import { numberOrNull } from '../answer-schemas.ts';
import { orNull } from '../or-null.ts';

/** What a scan tells about each cluster. */
export const clusterSchema = {
  centre: Type.String(),
  areas: Type.Array(Type.String()),
  radius: Type.Number({ description: 'Metres from the centre to the farthest area.' }),
  cases: Type.Integer(),
  expected: Type.Number(),
  relativeRisk: numberOrNull,
  logLikelihoodRatio: Type.Number(),
  p: Type.Number(),
};

/** A cluster with the ids of its areas. */
export interface ToldCluster {
  readonly centre: string;
  readonly areas: readonly string[];
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  readonly recurrenceInterval: number | null;
  readonly [figure: string]: unknown;
}

/** The replicates on the threads there are, and the clusters with the ids of their areas. */
export async function answerScan(
  { ids, pool }: AnalysisInput,
  plan: ScanPlan,
  { replicates, clusters }: { readonly replicates: number; readonly clusters: number },
): Promise<{
  readonly model: string;
  readonly pConvention: string;
  readonly totalCases: number;
  readonly cylinders: number;
  readonly replicates: number;
  readonly clusters: readonly ToldCluster[];
}> {
  const highest = await scanWith(pool, plan, replicates);
  const result = composeScanResult(plan, highest, clusters);
  return {
    model: plan.model,
    pConvention: '(r + 1) / (replicates + 1), r: replicates with a ratio as high anywhere',
    ...result,
    clusters: result.clusters.map((cluster) => ({
      ...orNull(cluster),
      firstPeriod: cluster.firstPeriod,
      lastPeriod: cluster.lastPeriod,
      centre: ids[cluster.centre]!,
      areas: cluster.areas.map((area) => ids[area]!),
    })),
  };
}

/** The highest ratio of each replicate, on the threads there are. */
export async function scanWith(
  pool: ComputationPool,
  plan: ScanPlan,
  replicates: number,
): Promise<Float64Array> {
  const parts = divideWork(plan, replicates, pool.threads);
  const found = await pool.map<WorkPart<ScanPlan>, Float64Array>('scan', parts);
  const highest = new Float64Array(replicates);
  for (const [i, { from }] of parts.entries()) highest.set(found[i]!, from);
  return highest;
}
