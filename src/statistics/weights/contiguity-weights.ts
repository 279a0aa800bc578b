import { type Contiguity, findContiguity } from '../spatial/contiguity.ts';
import type { AreaGeometry } from '../spatial/geometry.ts';
import type { MosaicOptions } from '../spatial/mosaic.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/**
 * Queen contiguity: weight 1 both ways between areas that share at least a point. Islands have empty rows.
 *
 * Source: Cliff and Ord, "Spatial processes" (1981).
 *
 * @throws RangeError when the snap distance or a coordinate is not usable.
 *
 * @example
 * queenWeights([], { unit: 'metres', snap: 0 }).starts // => [0]
 */
export function queenWeights(
  areas: readonly AreaGeometry[],
  options: MosaicOptions,
): SpatialWeights {
  return contiguityWeights(findContiguity(areas, options), 'queen');
}

/**
 * Rook contiguity: weight 1 both ways between areas that share a stretch of boundary. Islands have empty
 * rows.
 *
 * Source: Cliff and Ord, "Spatial processes" (1981).
 *
 * @throws RangeError when the snap distance or a coordinate is not usable.
 *
 * @example
 * rookWeights([], { unit: 'metres', snap: 0 }).starts // => [0]
 */
export function rookWeights(
  areas: readonly AreaGeometry[],
  options: MosaicOptions,
): SpatialWeights {
  return contiguityWeights(findContiguity(areas, options), 'rook');
}

/**
 * The weights of a contiguity that is found already.
 *
 * @example
 * const pairs = { a: [0, 0], b: [1, 2], metres: [0, 5] };
 * contiguityWeights({ areaCount: 3, pairs, crossing: [] }, 'rook').neighbours // => [2, 0]
 */
export function contiguityWeights(
  { areaCount, pairs }: Contiguity,
  kind: 'queen' | 'rook',
): SpatialWeights {
  const { a, b, metres } = pairs;
  const isKept = (pair: number): boolean => kind === 'queen' || metres[pair]! > 0;
  const starts = new Int32Array(areaCount + 1);
  for (let pair = 0; pair < a.length; pair++) {
    if (!isKept(pair)) continue;
    starts[a[pair]! + 1]! += 1;
    starts[b[pair]! + 1]! += 1;
  }
  for (let i = 0; i < areaCount; i++) starts[i + 1]! += starts[i]!;
  const neighbours = new Int32Array(starts[areaCount]!);
  const filled = starts.slice(0, areaCount);
  // Pairs come sorted by a, then b: each row gets its lower neighbours first, then its higher ones.
  for (let pair = 0; pair < a.length; pair++) {
    if (!isKept(pair)) continue;
    const [one, other] = [a[pair]!, b[pair]!];
    neighbours[filled[one]!++] = other;
    neighbours[filled[other]!++] = one;
  }
  return { areaCount, starts, neighbours, weights: new Float64Array(neighbours.length).fill(1) };
}
