import type { SpatialWeights } from '../weights/spatial-weights.ts';

/** The sums of weights that the moments of global statistics are made of, after Cliff and Ord. */
export interface WeightSums {
  /** Σ w. */
  readonly s0: number;
  /** ½ Σ (wᵢⱼ + wⱼᵢ)². */
  readonly s1: number;
  /** Σᵢ (Σⱼ wᵢⱼ + Σⱼ wⱼᵢ)². */
  readonly s2: number;
  /** Areas with at least one neighbour. */
  readonly linked: number;
}

/**
 * S₀, S₁ and S₂. Source: Cliff and Ord, *Spatial Processes* (1981), chapter 1.
 *
 * @throws RangeError when the weights sum to nothing or to more than can be squared.
 */
export function weightSums(given: SpatialWeights): WeightSums {
  const { areaCount, starts, neighbours, weights } = given;
  const both = new Float64Array(areaCount);
  let s0 = 0;
  let s1 = 0;
  let linked = 0;
  for (let i = 0; i < areaCount; i++) {
    if (starts[i]! < starts[i + 1]!) linked += 1;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const weight = weights[k]!;
      const j = neighbours[k]!;
      s0 += weight;
      s1 += weight * (weight + weightBetween(given, j, i));
      both[i]! += weight;
      both[j]! += weight;
    }
  }
  if (!(s0 ** 2 > 0 && 4 * s0 ** 2 < Infinity)) {
    throw new RangeError(`invalid weights: their sum is ${s0}`);
  }
  return { s0, s1, s2: both.reduce((sum, one) => sum + one ** 2, 0), linked };
}

/** The weight of one area's link to another, 0 when there is none. */
function weightBetween(given: SpatialWeights, from: number, to: number): number {
  const { starts, neighbours, weights } = given;
  let low = starts[from]!;
  let high = starts[from + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (neighbours[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low < starts[from + 1]! && neighbours[low] === to ? weights[low]! : 0;
}
