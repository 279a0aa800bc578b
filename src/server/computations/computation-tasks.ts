import { compassTasks } from '#domain/compass/compass-work.ts';
import { classSumsPart } from '#statistics/association/class-sums.ts';
import type { ClassSumsInput } from '#statistics/association/class-sums-input.ts';
import {
  type GlobalPermutation,
  permuteGlobalPart,
} from '#statistics/autocorrelation/permute-globally.ts';
import {
  type LocalPermutation,
  permuteLocalPart,
} from '#statistics/autocorrelation/permute-locally.ts';
import { type StabilityInput, stabilityPart } from '#statistics/grouping/bootstrap-stability.ts';
import { type GapInput, gapPart } from '#statistics/grouping/gap-statistic.ts';
import {
  carryOn,
  type KMeansFinals,
  type KMeansWork,
  kMeansPart,
} from '#statistics/grouping/k-means/k-means.ts';
import { knoxPart } from '#statistics/scan/knox.ts';
import type { KnoxPlan } from '#statistics/scan/knox-plan.ts';
import { scanPart } from '#statistics/scan/scan-part.ts';
import type { ScanPlan } from '#statistics/scan/scan-plan.ts';
import type { WorkPart } from './divide-work.ts';

/** A pure function of its input; input and output are plain data, typed arrays among them. */
export type ComputationTask = (input: never) => unknown;

/** What the threads can be asked to compute, by name. */
export const computationTasks: Readonly<Record<string, ComputationTask>> = {
  ...compassTasks,
  'class-sums': ({ input, from, to }: WorkPart<ClassSumsInput>) => classSumsPart(input, from, to),
  'group-references': ({ input, from, to }: WorkPart<GapInput>) => gapPart(input, from, to),
  'group-samples': ({ input, from, to }: WorkPart<StabilityInput>) =>
    stabilityPart(input, from, to),
  'k-means': ({ input, from, to }: WorkPart<KMeansWork>) => kMeansPart(input, from, to),
  'k-means-finals': (finals: KMeansFinals) => carryOn(finals),
  'permute-globally': ({ input, from, to }: WorkPart<GlobalPermutation>) =>
    permuteGlobalPart(input, from, to),
  'permute-locally': ({ input, from, to }: WorkPart<LocalPermutation>) =>
    permuteLocalPart(input, from, to),
  scan: ({ input, from, to }: WorkPart<ScanPlan>) => scanPart(input, from, to),
  knox: ({ input, from, to }: WorkPart<KnoxPlan>) => knoxPart(input, from, to),
};
