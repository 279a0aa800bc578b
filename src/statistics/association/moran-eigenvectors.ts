import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';

/** More areas than this take too long: the work grows with the third power of their number. */
export const MOST_AREAS = 2000;

/** Patterns of a map from the most to the least autocorrelated. */
export interface MoranEigenvectors {
  readonly areaCount: number;
  /** n − 1 eigenvalues of MWM, descending; Moran's I of a pattern is n/S₀ times its value. */
  readonly values: Float64Array;
  /** One an eigenvalue: n numbers of mean 0 and length 1, all at right angles. */
  readonly vectors: readonly Float64Array[];
  /** Σw, S₀. */
  readonly weightSum: number;
}

/**
 * Moran's eigenvectors: those of M½(W + Wᵀ)M, where M takes out the mean. They are the map patterns that the
 * weights allow, at right angles to each other and to the mean.
 *
 * Patterns of equal eigenvalue are one choice of many.
 *
 * Source: Griffith, Spatial Autocorrelation and Spatial Filtering (2003); Dray, Legendre and Peres-Neto,
 * "Spatial modelling: a comprehensive framework for principal coordinate analysis of neighbour matrices",
 * Ecological Modelling 196 (2006).
 *
 * @throws RangeError for fewer than three areas, more than 2,000, or weights that are all 0.
 */
export function moranEigenvectors(weights: SpatialWeights): MoranEigenvectors {
  const n = weights.areaCount;
  if (n < 3 || n > MOST_AREAS)
    throw new RangeError(`invalid weights: ${n} areas, not 3 to ${MOST_AREAS}`);
  const values = new Float64Array(n * n);
  let weightSum = 0;
  for (let i = 0; i < n; i++) {
    for (let k = weights.starts[i]!; k < weights.starts[i + 1]!; k++) {
      const j = weights.neighbours[k]!;
      const weight = weights.weights[k]!;
      weightSum += weight;
      values[i * n + j]! += weight / 2;
      values[j * n + i]! += weight / 2;
    }
  }
  if (weightSum === 0) throw new RangeError('invalid weights: no area has a neighbour');
  centre(values, n, weightSum);
  const { values: eigenvalues, vectors } = symmetricEigen({ rows: n, columns: n, values });
  return {
    areaCount: n,
    values: eigenvalues.slice(0, n - 1),
    vectors: Array.from({ length: n - 1 }, (_, k) =>
      Float64Array.from({ length: n }, (_, i) => vectors.values[i * n + k]!),
    ),
    weightSum,
  };
}

/**
 * MAM in place, less so much on the direction of the mean that its eigenvalue becomes the smallest of all
 * and cannot mix with others that are 0.
 */
function centre(values: Float64Array, n: number, weightSum: number): void {
  const means = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) means[i]! += values[i * n + j]! / n;
  }
  const mean = weightSum / n / n;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const centred = values[i * n + j]! - (means[i]! + means[j]!) + mean - (2 * weightSum) / n;
      values[i * n + j] = centred;
      values[j * n + i] = centred;
    }
  }
}
