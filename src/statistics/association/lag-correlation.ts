import { rowStandardise, type SpatialWeights } from '../weights/spatial-weights.ts';
import { partialCorrelation } from './partial-correlation.ts';
import type { Correlation } from './pearson.ts';

/**
 * The partial correlation of two columns with the mean of the neighbours in both held still: whether areas
 * differ from their neighbours in the one as they do in the other. For any number of areas, where
 * `filteredCorrelation` is for at most 2,000.
 *
 * An area without neighbours has the lag 0, as usual. Source: Anselin, Spatial Econometrics (1988), 3, on the
 * spatial lag; `partialCorrelation` for the rest.
 *
 * @param weights are row-standardised here.
 * @param confidence between 0 and 1; 0.95 unless told.
 * @returns undefined when a column or its lag does not vary, or one is a combination of the others.
 * @throws RangeError when there are not as many values as areas, one is not finite or the confidence is
 *   outside its range.
 */
export function lagCorrelation(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  weights: SpatialWeights,
  confidence = 0.95,
): Correlation | undefined {
  const standard = rowStandardise(weights);
  const held = [spatialLag(first, standard), spatialLag(second, standard)];
  return partialCorrelation(first, second, held, confidence);
}

/** The weighted sum of the neighbours of each area. */
function spatialLag(values: ArrayLike<number>, weights: SpatialWeights): Float64Array {
  const { areaCount, starts, neighbours } = weights;
  if (values.length !== areaCount) {
    throw new RangeError(`invalid values: ${values.length} for ${areaCount} areas`);
  }
  const lag = new Float64Array(areaCount);
  for (let i = 0; i < areaCount; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      lag[i]! += weights.weights[k]! * values[neighbours[k]!]!;
    }
  }
  return lag;
}
