import { createRandom } from '../../random.ts';
import {
  rowStandardise,
  type SpatialWeights,
  weightsOfPairs,
} from '../../weights/spatial-weights.ts';
import { spatialLag } from '../spatial-lag.ts';

/** Hexagons in rows, each with up to six neighbours, row-standardised. */
export function hexagonWeights(columns: number, rows: number): SpatialWeights {
  const pairs: { a: number; b: number }[] = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const a = y * columns + x;
      if (x + 1 < columns) pairs.push({ a, b: a + 1 });
      if (y + 1 === rows) continue;
      pairs.push({ a, b: a + columns });
      const slanted = x + (y % 2 === 0 ? -1 : 1);
      if (slanted >= 0 && slanted < columns) pairs.push({ a, b: (y + 1) * columns + slanted });
    }
  }
  return rowStandardise(weightsOfPairs(columns * rows, pairs));
}

/** Values with a long tail that are like their neighbours', the more so the more often they are smoothed. */
export function patternedValues(
  weights: SpatialWeights,
  seed: number,
  smoothing: number,
): Float64Array {
  const { nextFloat } = createRandom(seed);
  const draw = (): Float64Array =>
    Float64Array.from({ length: weights.areaCount }, () => -Math.log(1 - nextFloat()));
  let values = draw();
  for (let i = 0; i < smoothing; i++) {
    const lags = spatialLag(values, weights);
    values = values.map((value, area) => (value + lags[area]!) / 2);
  }
  const noise = draw();
  return values.map((value, area) => value + noise[area]! / 4);
}
