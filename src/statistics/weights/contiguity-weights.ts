import type { AreaGeometry } from '../spatial/geometry.ts';
import type { MosaicOptions } from '../spatial/mosaic.ts';
import { findNeighbours } from '../spatial/neighbours.ts';
import { type SpatialWeights, weightsOfPairs } from './spatial-weights.ts';

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
  return weightsOfPairs(areas.length, findNeighbours(areas, options).queen);
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
  return weightsOfPairs(areas.length, findNeighbours(areas, options).rook);
}
