import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { centreValues } from './centre-values.ts';
import { areasWithNeighbours } from './local-tests.ts';
import { type Quadrant, quadrantOf } from './quadrant.ts';
import { spatialLag } from './spatial-lag.ts';

/** An area of the Moran scatter plot, in standard deviations (n − 1) from the mean. */
export interface ScatterPoint {
  readonly z: number;
  readonly lag: number;
  readonly quadrant: Quadrant;
}

/**
 * The Moran scatter plot: each area's value against its spatial lag. With row-standardised weights and no
 * area without neighbours, the line through the origin has the slope Moran's I. An area without neighbours
 * has no point: undefined.
 *
 * Source: Anselin, "The Moran scatterplot as an ESDA tool", in Fischer, Scholten and Unwin (eds.), *Spatial
 * Analytical Perspectives on GIS* (1996).
 *
 * @throws RangeError for values that are not one finite number an area or are all equal.
 */
export function moranScatter(
  values: ArrayLike<number>,
  weights: SpatialWeights,
): readonly (ScatterPoint | undefined)[] {
  const { deviations, sumOfSquares } = centreValues(values, weights.areaCount);
  const scale = Math.sqrt((weights.areaCount - 1) / sumOfSquares);
  const lags = spatialLag(deviations, weights);
  return Array.from(areasWithNeighbours(weights), (isLinked, i) => {
    if (isLinked === 0) return undefined;
    const z = deviations[i]! * scale;
    const lag = lags[i]! * scale;
    return { z, lag, quadrant: quadrantOf(z, lag) };
  });
}
