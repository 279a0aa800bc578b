import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { caseValues } from './case-values.ts';
import { centreValues } from './centre-values.ts';
import type { GlobalPermutation } from './permute-globally.ts';

/** Moran's I with all values permuted. */
export function moranPermutation(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  seed: number,
): GlobalPermutation {
  const { deviations } = centreValues(values, weights.areaCount);
  return { weights, values: deviations, sum: 'product', seed };
}

/** Geary's C with all values permuted. */
export function gearyPermutation(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  seed: number,
): GlobalPermutation {
  return { ...moranPermutation(values, weights, seed), sum: 'squared-difference' };
}

/** Bivariate Moran's I with the second variable permuted, the first as it is. */
export function bivariateMoranPermutation(
  values: ArrayLike<number>,
  lagged: ArrayLike<number>,
  weights: SpatialWeights,
  seed: number,
): GlobalPermutation {
  const fixed = centreValues(values, weights.areaCount).deviations;
  return { ...moranPermutation(lagged, weights, seed), fixed };
}

/** The three join counts with the cases permuted, in the same ways for all. */
export function joinCountPermutations(
  cases: ArrayLike<number>,
  weights: SpatialWeights,
  seed: number,
): Readonly<Record<'caseCase' | 'caseOther' | 'otherOther', GlobalPermutation>> {
  const values = caseValues(cases, weights.areaCount);
  const others = values.map((mark) => 1 - mark);
  return {
    caseCase: { weights, values, sum: 'product', seed },
    caseOther: { weights, values, sum: 'squared-difference', seed },
    otherOther: { weights, values: others, sum: 'product', seed },
  };
}
