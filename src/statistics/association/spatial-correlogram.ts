import { standardise } from '../descriptive/standardise.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { type ClassSums, classBlocks, classSumsPart, mergeClassSums } from './class-sums.ts';
import type { ClassSumsInput, OrderClasses } from './class-sums-input.ts';
import { longestDistance } from './longest-distance.ts';

/** Autocorrelation of one variable by how far areas lie from each other: Moran's I in classes. */
export interface SpatialCorrelogram {
  /** Upper bounds of the classes, included: in the unit of the coordinates, or the number of borders between;
   *  the last class holds all that are farther too. */
  readonly bounds: Float64Array;
  /** Pairs of areas in each class. */
  readonly pairs: Float64Array;
  /** Moran's I of each class, with the variance Σ(x − x̄)²/n; 0 in a class without pairs. */
  readonly moran: Float64Array;
  /** The sum of each area's autocorrelations with all areas, itself (1) included. */
  readonly rowSums: Float64Array;
}

/** Where the areas are in the plane: pairs are divided by distance. */
export interface AreaPlaces {
  /** In metres, or another unit of length. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Which areas are neighbours: pairs are divided by how many borders lie between. */
export interface AreaNeighbours {
  /** Who is a neighbour counts, not how much; one way is enough. */
  readonly weights: SpatialWeights;
}

/** How far areas lie from each other. */
export type Separation = AreaPlaces | AreaNeighbours;

/** The number of classes of distance that is usual for this method: 13, as in the R package SpatialPack. */
export const DISTANCE_CLASSES = 13;

/** So many borders are counted; areas that lie farther apart are one class. */
export const ORDER_CLASSES = 50;

/**
 * What `classSumsPart` needs for the correlograms of some columns.
 *
 * @param columns each with values that differ.
 * @param classes ≥ 1; 13 of distance, 50 of borders unless told.
 * @throws RangeError when lengths differ, a column does not vary, a coordinate is not finite, the number of
 *   classes is not a whole number ≥ 1, or all areas lie in one place.
 */
export function correlogramInput(
  columns: readonly ArrayLike<number>[],
  separation: Separation,
  classes?: number,
): ClassSumsInput {
  if (classes !== undefined && !(Number.isInteger(classes) && classes >= 1)) {
    throw new RangeError(`invalid classes: ${classes}`);
  }
  if ('weights' in separation) {
    const { areaCount } = separation.weights;
    return {
      ...scoresOf(columns, areaCount),
      ...bothWays(separation.weights),
      bounds: Float64Array.from({ length: classes ?? ORDER_CLASSES }, (_, k) => k + 1),
    };
  }
  const n = separation.x.length;
  if (separation.y.length !== n) {
    throw new RangeError(`invalid coordinates: ${n} beside ${separation.y.length}`);
  }
  const x = finite(separation.x);
  const y = finite(separation.y);
  const longest = longestDistance(x, y);
  if (longest === 0) throw new RangeError('invalid coordinates: all areas lie in one place');
  const count = classes ?? DISTANCE_CLASSES;
  const bounds = Float64Array.from({ length: count }, (_, k) => ((k + 1) / count) * longest);
  return { ...scoresOf(columns, n), x, y, bounds };
}

/** Standard scores of the whole, with n instead of n − 1. */
function scoresOf(
  columns: readonly ArrayLike<number>[],
  areas: number,
): { readonly areas: number; readonly variables: number; readonly scores: Float64Array } {
  const variables = columns.length;
  const scores = new Float64Array(areas * variables);
  for (const [v, column] of columns.entries()) {
    if (column.length !== areas) {
      throw new RangeError(`invalid coordinates: ${areas} beside ${column.length} values`);
    }
    const standard = standardise(column);
    if (standard === undefined) throw new RangeError('invalid column: all values are equal');
    const factor = Math.sqrt(areas / (areas - 1));
    for (let i = 0; i < areas; i++) scores[i * variables + v] = standard[i]! * factor;
  }
  return { areas, variables, scores };
}

/** The neighbours of each area, those included that only it is a neighbour of. */
function bothWays(weights: SpatialWeights): Pick<OrderClasses, 'starts' | 'neighbours'> {
  const { areaCount } = weights;
  const sets = Array.from({ length: areaCount }, () => new Set<number>());
  for (let i = 0; i < areaCount; i++) {
    for (let k = weights.starts[i]!; k < weights.starts[i + 1]!; k++) {
      if (weights.weights[k] === 0) continue;
      sets[i]!.add(weights.neighbours[k]!);
      sets[weights.neighbours[k]!]!.add(i);
    }
  }
  const starts = new Int32Array(areaCount + 1);
  for (const [i, set] of sets.entries()) starts[i + 1] = starts[i]! + set.size;
  return {
    starts,
    neighbours: Int32Array.from(sets.flatMap((set) => [...set].sort((a, b) => a - b))),
  };
}

/** The correlogram of each column, out of the sums of all blocks. */
export function correlogramsOf(
  input: ClassSumsInput,
  parts: readonly ClassSums[],
): readonly SpatialCorrelogram[] {
  const { areas, bounds, variables } = input;
  const classes = bounds.length;
  const { counts, products } = mergeClassSums(parts, classes * variables);
  const pairs = new Float64Array(classes);
  for (let cell = 0; cell < counts.length; cell++) pairs[cell % classes]! += counts[cell]! / 2;
  return Array.from({ length: variables }, (_, v) => {
    const moran = pairs.map((count, k) => (count === 0 ? 0 : products[k * variables + v]! / count));
    const rowSums = new Float64Array(areas).fill(1);
    for (let cell = 0; cell < counts.length; cell++) {
      rowSums[Math.floor(cell / classes)]! += counts[cell]! * moran[cell % classes]!;
    }
    return { bounds, pairs, moran, rowSums };
  });
}

/**
 * How autocorrelated each column is by distance or by neighbours of neighbours, all in one pass over the
 * pairs of areas.
 *
 * Moran's I of a class is Σ zᵢzⱼ over its pairs, divided by their number, with z of mean 0 and variance 1.
 * Source: Cliff and Ord, Spatial Processes (1981), 5.
 *
 * @throws RangeError as `correlogramInput`.
 *
 * @example
 * const places = { x: [0, 1, 2, 3], y: [0, 0, 0, 0] };
 * spatialCorrelograms([[1, 2, 3, 4]], places, 3)[0].moran // => [0.3333, -0.6, -1.8]
 */
export function spatialCorrelograms(
  columns: readonly ArrayLike<number>[],
  separation: Separation,
  classes?: number,
): readonly SpatialCorrelogram[] {
  const input = correlogramInput(columns, separation, classes);
  return correlogramsOf(input, [classSumsPart(input, 0, classBlocks(input.areas))]);
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
