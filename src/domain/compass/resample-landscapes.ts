import { adjustedRand } from '#statistics/grouping/adjusted-rand.ts';
import { assignToCentres } from '#statistics/grouping/assign-to-centres.ts';
import { drawSample } from '#statistics/grouping/draw-sample.ts';
import { assignHungarian } from '#statistics/grouping/hungarian.ts';
import type { Matrix } from '#statistics/matrix/matrix.ts';
import type { CompassMethod } from './compass-recipe.ts';
import { groupQuickly } from './group-quickly.ts';

/** What is drawn again: the areas, and their landscapes for each number of them. */
export interface ResamplePart {
  readonly matrix: Matrix;
  readonly method: CompassMethod;
  readonly seed: number;
  /** One a number of landscapes, 0 … k − 1. */
  readonly wholes: readonly Int32Array[];
  /** How many landscapes each of them has. */
  readonly ks: readonly number[];
  /** Samples from this to just before that. */
  readonly from: number;
  readonly to: number;
}

/** How far samples agree with the whole, one a number of landscapes. */
export interface Resampled {
  /** Adjusted Rand index of each sample. */
  readonly agreements: readonly Float64Array[];
  /** How many samples put each area in the landscape that it has in the whole. */
  readonly kept: readonly Int32Array[];
}

/**
 * Dra om områdena: as many areas as there are, with replacement, are put together anew; every area, drawn or not,
 * then joins the nearest mean, and the sample's landscapes are paired with those of the whole so that most areas
 * keep theirs. A sample depends on the seed and its number alone.
 *
 * Source: Hennig, "Cluster-wise assessment of cluster stability", Computational Statistics & Data Analysis 52
 * (2007); Dolnicar and Leisch, "Evaluation of structure and reproducibility of cluster solutions using the
 * bootstrap", Marketing Letters 21 (2010).
 */
export function resampleLandscapes(part: ResamplePart): Resampled {
  const { matrix, method, seed, wholes, ks, from, to } = part;
  const agreements = wholes.map(() => new Float64Array(to - from));
  const byPlace = Int32Array.from({ length: matrix.rows }, (_, row) => row);
  const kept = wholes.map(() => new Int32Array(matrix.rows));
  for (let sample = from; sample < to; sample++) {
    const drawn = drawSample(matrix, byPlace, seed, sample);
    const found = groupQuickly(drawn, method, ks, seed, sample);
    for (const [i, whole] of wholes.entries()) {
      const { centres } = found[i]!;
      const { group } = assignToCentres(matrix, centres);
      agreements[i]![sample - from] = adjustedRand(whole, group);
      countKept(whole, group, ks[i]!, centres.rows, kept[i]!);
    }
  }
  return { agreements, kept };
}

function countKept(
  whole: Int32Array,
  group: Int32Array,
  k: number,
  groups: number,
  kept: Int32Array,
): void {
  const table = Array.from({ length: k }, () => new Float64Array(groups));
  for (let i = 0; i < whole.length; i++) table[whole[i]!]![group[i]!]! += 1;
  const pairOf = new Int32Array(k).fill(-1);
  for (const [own, other] of assignHungarian(table)) pairOf[own] = other;
  for (let i = 0; i < whole.length; i++) if (pairOf[whole[i]!] === group[i]) kept[i]! += 1;
}
