/** Values around their mean, in units that do not matter: those of the largest deviation. */
export interface CentredValues {
  /** (x − mean) / largest |x − mean|, from −1 to 1. */
  readonly deviations: Float64Array;
  /** Σ deviation². */
  readonly sumOfSquares: number;
  /** n Σ deviation⁴ / (Σ deviation²)², which is about 3 for normal values. */
  readonly kurtosis: number;
}

/**
 * Values around their mean.
 *
 * @param areaCount how many values there must be.
 * @throws RangeError when their number is another, one is not finite, all are equal, or they are too large
 *   for their mean.
 *
 * @example
 * centreValues([1, 2, 3, 6], 4).deviations // => [-0.6666667, -0.3333333, 0, 1]
 */
export function centreValues(values: ArrayLike<number>, areaCount: number): CentredValues {
  if (values.length !== areaCount) {
    throw new RangeError(`invalid values: ${values.length} for ${areaCount} areas`);
  }
  const mean = meanOf(values);
  const deviations = Float64Array.from(values, (value) => value - mean);
  const largest = deviations.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  if (largest === Infinity) throw new RangeError('invalid values: too large');
  let squares = 0;
  let fourths = 0;
  for (let i = 0; i < areaCount; i++) {
    deviations[i]! /= largest;
    const square = deviations[i]! ** 2;
    squares += square;
    fourths += square * square;
  }
  const kurtosis = (areaCount * fourths) / squares ** 2;
  return { deviations, sumOfSquares: squares, kurtosis };
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  let differs = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) throw new RangeError(`invalid value: ${value}`);
    if (value !== values[0]) differs = true;
    sum += value;
  }
  if (!differs) throw new RangeError(`invalid values: all ${values.length} are equal`);
  return sum / values.length;
}
