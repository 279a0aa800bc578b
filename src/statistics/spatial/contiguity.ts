import type { AreaGeometry } from './geometry.ts';
import { joinLooseEdges } from './join-loose-edges.ts';
import { matchEdges } from './match-edges.ts';
import type { MosaicOptions } from './mosaic.ts';
import { createPairTable, type SortedPairs } from './pair-table.ts';
import { buildVertexNet, type VertexNet } from './vertex-net.ts';

/** Who shares a point (queen) or a stretch of boundary (rook, metres > 0) with whom. */
export interface Contiguity {
  readonly areaCount: number;
  readonly pairs: SortedPairs;
  /** The pairs whose boundaries cross, so that they reach into each other; a < b, in no order. */
  readonly crossing: readonly (readonly [number, number])[];
}

/**
 * Contiguity of areas in typed columns, for weights and large maps; see `findNeighbours`.
 *
 * @throws RangeError when the snap distance or a coordinate is not usable.
 *
 * @example
 * findContiguity([], { unit: 'metres', snap: 0 }).areaCount // => 0
 */
export function findContiguity(areas: readonly AreaGeometry[], options: MosaicOptions): Contiguity {
  return contiguityOf(buildVertexNet(areas), options);
}

/**
 * Contiguity from a net that is built already.
 *
 * @throws RangeError when the snap distance is not a finite number ≥ 0.
 */
export function contiguityOf(net: VertexNet, options: MosaicOptions): Contiguity {
  const { snap, unit } = options;
  if (!(snap >= 0 && snap < Infinity)) throw new RangeError(`invalid snap: ${snap}`);
  const pairs = createPairTable(net.areaCount);
  const matched = matchEdges(net, unit, pairs);
  const crossing = joinLooseEdges(net, matched, options, pairs);
  return { areaCount: net.areaCount, pairs: pairs.sorted(), crossing };
}
