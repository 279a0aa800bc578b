import type { Matrix } from '../matrix/matrix.ts';
import {
  mergeStability,
  type Stability,
  type StabilityInput,
  stabilityPart,
} from './bootstrap-stability.ts';
import { type Gap, type GapInput, gapPart, groupsByGap, mergeGap } from './gap-statistic.ts';
import { type KMeans, type KMeansOptions, kMeans } from './k-means/k-means.ts';
import { type Silhouette, silhouette } from './silhouette.ts';

/** What the number of groups is to be judged by. */
export interface ChooseOptions {
  /** Numbers of groups, ascending one by one; 2 at least. */
  readonly groups: readonly number[];
  readonly seed: number;
  /** Bootstrap samples for the stability. */
  readonly samples: number;
  /** Reference tables for the gap statistic. */
  readonly references: number;
  readonly restarts?: number;
  readonly found?: number;
}

/** One number of groups and what speaks for it. */
export interface GroupsEvidence {
  readonly groups: number;
  readonly grouping: KMeans;
  readonly silhouette: Silhouette;
  readonly gap: Gap;
  readonly stability: Stability;
}

/** Numbers of groups side by side, and which one each measure speaks for. */
export interface GroupsChoice {
  readonly evidence: readonly GroupsEvidence[];
  /** The largest mean silhouette, the fewest among equals. */
  readonly bySilhouette: number;
  /** See `groupsByGap`. */
  readonly byGap: number | undefined;
  /** The largest mean agreement, the fewest among equals. */
  readonly byStability: number;
}

/**
 * Evidence for the number of groups: sum of squares, silhouette, gap and stability of the best groups for
 * each number. The measures often disagree; the choice is people's.
 *
 * @throws RangeError when a number of groups is below 2 or above the rows that differ, they do not ascend one
 * by one, or an option is out of its range.
 */
export function chooseGroups(matrix: Matrix, options: ChooseOptions): GroupsChoice {
  checkChoice(options);
  const groupings = options.groups.map((groups) =>
    kMeans(matrix, kMeansOptionsOf(options, groups)),
  );
  const inputs = evidenceInputs(matrix, options, groupings);
  const gap = gapPart(inputs.gap, 0, options.references);
  const stability = stabilityPart(inputs.stability, 0, options.samples);
  return mergeChoice(matrix, options, groupings, [gap], [stability]);
}

/** @throws RangeError when the options of `chooseGroups` are not usable. */
export function checkChoice({ groups, samples, references }: ChooseOptions): void {
  for (const [place, count] of groups.entries()) {
    const isNext = place === 0 || count === groups[place - 1]! + 1;
    if (!Number.isInteger(count) || count < 2 || !isNext) {
      throw new RangeError(`invalid groups: ${groups.join(', ')}`);
    }
  }
  if (groups.length === 0) throw new RangeError('invalid groups: none');
  for (const [name, count] of Object.entries({ samples, references })) {
    if (!Number.isInteger(count) || count < 1) throw new RangeError(`invalid ${name}: ${count}`);
  }
}

/** What k-means is asked for one number of groups. */
export function kMeansOptionsOf(
  { seed, restarts, found }: ChooseOptions,
  groups: number,
): KMeansOptions {
  return {
    groups,
    seed,
    ...(restarts === undefined ? {} : { restarts }),
    ...(found === undefined ? {} : { found }),
  };
}

/** What the parts of the evidence are computed from, the groupings in the order of the numbers. */
export function evidenceInputs(
  matrix: Matrix,
  { groups, seed }: ChooseOptions,
  groupings: readonly KMeans[],
): { readonly gap: GapInput; readonly stability: StabilityInput } {
  return {
    gap: { matrix, groups, seed },
    stability: { matrix, groupings: groupings.map(({ group }) => group), seed },
  };
}

/** The choice from parts of `gapPart` and `stabilityPart` in order, whatever their sizes. */
export function mergeChoice(
  matrix: Matrix,
  options: ChooseOptions,
  groupings: readonly KMeans[],
  gapParts: Parameters<typeof mergeGap>[2],
  stabilityParts: Parameters<typeof mergeStability>[1],
): GroupsChoice {
  const inputs = evidenceInputs(matrix, options, groupings);
  const gaps = mergeGap(
    inputs.gap,
    groupings.map(({ within }) => within),
    gapParts,
  );
  const stabilities = mergeStability(inputs.stability, stabilityParts);
  const evidence = options.groups.map((groups, place) => ({
    groups,
    grouping: groupings[place]!,
    silhouette: silhouette(matrix, groupings[place]!.group),
    gap: gaps[place]!,
    stability: stabilities[place]!,
  }));
  const largest = (measure: (one: GroupsEvidence) => number): number =>
    evidence.reduce((best, one) => (measure(one) > measure(best) ? one : best)).groups;
  return {
    evidence,
    bySilhouette: largest((one) => one.silhouette.mean),
    byGap: groupsByGap(gaps),
    byStability: largest((one) => one.stability.mean),
  };
}
