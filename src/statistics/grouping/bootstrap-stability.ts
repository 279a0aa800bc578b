import type { Matrix } from '../matrix/matrix.ts';
import { adjustedRand } from './adjusted-rand.ts';
import { assignToCentres } from './assign-to-centres.ts';
import { drawSample } from './draw-sample.ts';
import { assignHungarian } from './hungarian.ts';
import { groupOnce } from './k-means/group-once.ts';
import { orderRows } from './row-order.ts';

/** Groupings whose stability is asked for. */
export interface StabilityInput {
  readonly matrix: Matrix;
  /** Group of each row, 0 … groups − 1, for each number of groups. */
  readonly groupings: readonly Int32Array[];
  readonly seed: number;
}

/** What some bootstrap samples say; a thread's part. */
export interface StabilityPart {
  /** Adjusted Rand index for each sample, one for each grouping, one after the other. */
  readonly agreement: Float64Array;
  /** For each grouping, how many samples put row i in group c: at i·groups + c. */
  readonly placed: readonly Int32Array[];
}

/** How a grouping stands when the rows had been others. */
export interface Stability {
  /** Adjusted Rand index between each sample's groups and the grouping. */
  readonly agreement: Float64Array;
  readonly mean: number;
  /** Share of the samples that put row i in group c, at i·groups + c. */
  readonly placed: Float64Array;
  /** Share of the samples that put each row in its own group. */
  readonly share: Float64Array;
  /** The other group that samples put each row in most often, the first of equals; −1 when none did. */
  readonly second: Int32Array;
}

/**
 * Bootstrap samples from `from` to just before `to`: as many rows are drawn with replacement, grouped by
 * k-means anew, and every row is put in the group whose centre is nearest. The sample's groups are called as
 * those of the grouping that they share most rows with, one to one.
 *
 * Source: Hennig, "Cluster-wise assessment of cluster stability", Computational Statistics & Data Analysis 52
 * (2007); Fang and Wang, "Selection of the number of clusters via the bootstrap method", same 56 (2012).
 *
 * @throws RangeError when a grouping has no group for some row.
 */
export function stabilityPart(
  { matrix, groupings, seed }: StabilityInput,
  from: number,
  to: number,
): StabilityPart {
  const { order } = orderRows(matrix);
  const counts = groupings.map((group) => Math.max(...group) + 1);
  const agreement = new Float64Array((to - from) * groupings.length);
  const placed = counts.map((count) => new Int32Array(matrix.rows * count));
  for (let sample = from; sample < to; sample++) {
    const drawn = drawSample(matrix, order, seed, sample);
    for (const [place, { centres }] of groupOnce(drawn, counts, seed, sample).entries()) {
      const own = groupings[place]!;
      const { group } = assignToCentres(matrix, centres);
      agreement[(sample - from) * groupings.length + place] = adjustedRand(own, group);
      placeRows(own, group, counts[place]!, centres.rows, placed[place]!);
    }
  }
  return { agreement, placed };
}

/** The stability of each grouping from the parts in order, whatever their sizes. */
export function mergeStability(
  { matrix, groupings }: StabilityInput,
  parts: readonly StabilityPart[],
): readonly Stability[] {
  const agreements = parts.flatMap(({ agreement }) => [...agreement]);
  const samples = agreements.length / groupings.length;
  return groupings.map((own, place) => {
    const agreement = Float64Array.from(
      agreements.filter((_, i) => i % groupings.length === place),
    );
    const placed = new Float64Array(parts[0]!.placed[place]!.length);
    for (const part of parts) {
      for (const [i, count] of part.placed[place]!.entries()) placed[i]! += count;
    }
    for (let i = 0; i < placed.length; i++) placed[i]! /= samples;
    const groups = placed.length / matrix.rows;
    const sharesOf = (i: number): Float64Array => placed.subarray(i * groups, (i + 1) * groups);
    return {
      agreement,
      mean: agreement.reduce((sum, one) => sum + one, 0) / samples,
      placed,
      share: Float64Array.from(own, (group, i) => sharesOf(i)[group]!),
      second: Int32Array.from(own, (group, i) => secondOf(sharesOf(i), group)),
    };
  });
}

function placeRows(
  own: Int32Array,
  group: Int32Array,
  ownGroups: number,
  groups: number,
  placed: Int32Array,
): void {
  const shared = Array.from({ length: groups }, () => new Int32Array(ownGroups));
  for (let i = 0; i < own.length; i++) shared[group[i]!]![own[i]!]! += 1;
  const called = new Int32Array(groups).fill(-1);
  for (const [one, name] of assignHungarian(shared)) called[one] = name;
  for (let i = 0; i < own.length; i++) placed[i * ownGroups + called[group[i]!]!]! += 1;
}

function secondOf(shares: Float64Array, own: number): number {
  let second = -1;
  for (let c = 0; c < shares.length; c++) {
    if (c !== own && shares[c]! > 0 && (second < 0 || shares[c]! > shares[second]!)) second = c;
  }
  return second;
}
