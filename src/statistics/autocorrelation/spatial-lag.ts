import type { SpatialWeights } from '../weights/spatial-weights.ts';

/**
 * The spatial lag of a variable, Σⱼ wᵢⱼ xⱼ: with row-standardised weights the mean of the neighbours. An
 * area without neighbours has 0, which says nothing about it.
 *
 * @throws RangeError when there are not as many values as areas.
 */
export function spatialLag(values: ArrayLike<number>, given: SpatialWeights): Float64Array {
  const { areaCount, starts, neighbours, weights } = given;
  if (values.length !== areaCount) {
    throw new RangeError(`invalid values: ${values.length} for ${areaCount} areas`);
  }
  const lags = new Float64Array(areaCount);
  for (let i = 0; i < areaCount; i++) {
    let sum = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) sum += weights[k]! * values[neighbours[k]!]!;
    lags[i] = sum;
  }
  return lags;
}
