import { standardise } from '../descriptive/standardise.ts';
import {
  type ClassSums,
  type ClassSumsInput,
  classBlocks,
  classSumsPart,
  mergeClassSums,
} from './class-sums.ts';
import { longestDistance } from './longest-distance.ts';

/** Autocorrelation by distance of one variable: Moran's I in classes of equal width. */
export interface SpatialCorrelogram {
  /** Upper bounds of the classes, included, in the unit of the coordinates. */
  readonly bounds: Float64Array;
  /** Pairs of areas in each class. */
  readonly pairs: Float64Array;
  /** Moran's I of each class, with the variance Σ(x − x̄)²/n; 0 in a class without pairs. */
  readonly moran: Float64Array;
  /** The sum of each area's autocorrelations with all areas, itself (1) included. */
  readonly rowSums: Float64Array;
}

/** Where the areas are. */
export interface AreaPlaces {
  /** In metres, or another unit of length. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** The number of classes that is usual for this method: 13, as in the R package SpatialPack. */
export const DISTANCE_CLASSES = 13;

/**
 * What `classSumsPart` needs for the correlograms of some columns.
 *
 * @param columns each with values that differ.
 * @param classes ≥ 1.
 * @throws RangeError when lengths differ, a column does not vary, a coordinate is not finite, the number of
 *   classes is not a whole number ≥ 1, or all areas lie in one place.
 */
export function correlogramInput(
  columns: readonly ArrayLike<number>[],
  places: AreaPlaces,
  classes: number = DISTANCE_CLASSES,
): ClassSumsInput {
  const n = places.x.length;
  if (!(Number.isInteger(classes) && classes >= 1)) {
    throw new RangeError(`invalid classes: ${classes}`);
  }
  for (const coordinates of [places.x, places.y, ...columns]) {
    if (coordinates.length !== n) {
      throw new RangeError(`invalid coordinates: ${n} beside ${coordinates.length} values`);
    }
  }
  const x = finite(places.x);
  const y = finite(places.y);
  const longest = longestDistance(x, y);
  if (longest === 0) throw new RangeError('invalid coordinates: all areas lie in one place');
  const bounds = Float64Array.from({ length: classes }, (_, k) => ((k + 1) / classes) * longest);
  const variables = columns.length;
  const scores = new Float64Array(n * variables);
  for (const [v, column] of columns.entries()) {
    const standard = standardise(column);
    if (standard === undefined) throw new RangeError('invalid column: all values are equal');
    // Of the whole, with n instead of n − 1.
    for (let i = 0; i < n; i++) scores[i * variables + v] = standard[i]! * Math.sqrt(n / (n - 1));
  }
  return { x, y, bounds, variables, scores };
}

/** The correlogram of each column, out of the sums of all blocks. */
export function correlogramsOf(
  input: ClassSumsInput,
  parts: readonly ClassSums[],
): readonly SpatialCorrelogram[] {
  const { x, bounds, variables } = input;
  const classes = bounds.length;
  const { counts, products } = mergeClassSums(parts, classes * variables);
  const pairs = new Float64Array(classes);
  for (let cell = 0; cell < counts.length; cell++) pairs[cell % classes]! += counts[cell]! / 2;
  return Array.from({ length: variables }, (_, v) => {
    const moran = pairs.map((count, k) => (count === 0 ? 0 : products[k * variables + v]! / count));
    const rowSums = new Float64Array(x.length).fill(1);
    for (let cell = 0; cell < counts.length; cell++) {
      rowSums[Math.floor(cell / classes)]! += counts[cell]! * moran[cell % classes]!;
    }
    return { bounds, pairs, moran, rowSums };
  });
}

/**
 * How autocorrelated each column is by distance, all in one pass over the pairs of areas.
 *
 * Moran's I of a class is Σ zᵢzⱼ over its pairs, divided by their number, with z of mean 0 and variance 1.
 * Source: Cliff and Ord, Spatial Processes (1981), 5.
 *
 * @throws RangeError as `correlogramInput`.
 *
 * @example
 * const places = { x: [0, 1, 2, 3], y: [0, 0, 0, 0] };
 * spatialCorrelograms([[1, 2, 3, 4]], places, 3)[0].moran // => [0.3333, -0.3, -1.8]
 */
export function spatialCorrelograms(
  columns: readonly ArrayLike<number>[],
  places: AreaPlaces,
  classes: number = DISTANCE_CLASSES,
): readonly SpatialCorrelogram[] {
  const input = correlogramInput(columns, places, classes);
  return correlogramsOf(input, [classSumsPart(input, 0, classBlocks(input.x.length))]);
}

/** The number of classes after Sturges, "The choice of a class interval", JASA 21 (1926): ⌈log₂ n + 1⌉. */
export function sturgesClasses(n: number): number {
  return Math.ceil(Math.log2(n) + 1);
}

function finite(coordinates: ArrayLike<number>): Float64Array {
  return Float64Array.from(coordinates, (coordinate) => {
    if (!Number.isFinite(coordinate)) throw new RangeError(`invalid coordinate: ${coordinate}`);
    return coordinate;
  });
}
