import { findContiguity } from './contiguity.ts';
import type { AreaGeometry } from './geometry.ts';
import type { MosaicOptions } from './mosaic.ts';

/** Two areas that share a boundary; a < b are positions in the list. */
export interface RookPair {
  readonly a: number;
  readonly b: number;
  /** The length of the shared boundary in metres. */
  readonly length: number;
}

/** Two areas that share at least a point. */
export interface QueenPair {
  readonly a: number;
  readonly b: number;
}

/** Who borders on whom. */
export interface Neighbours {
  /** Sorted by a, then b. */
  readonly rook: readonly RookPair[];
  /** Every rook pair and the pairs that meet only in points; sorted by a, then b. */
  readonly queen: readonly QueenPair[];
  /** The areas that share no point with any other. */
  readonly islands: readonly number[];
}

/**
 * The neighbours of every area, by shared boundary (rook) and by shared point (queen).
 *
 * Vertices closer than `snap` metres are one. A boundary counts also where one area has a vertex
 * that the other lacks, and where only a part of an edge is shared.
 *
 * Source: contiguity weights as in Cliff and Ord, "Spatial processes" (1981).
 *
 * @throws RangeError when the snap distance or a coordinate is not usable.
 *
 * @example
 * findNeighbours([], { unit: 'metres', snap: 0 }) // => { rook: [], queen: [], islands: [] }
 */
export function findNeighbours(areas: readonly AreaGeometry[], options: MosaicOptions): Neighbours {
  const { a, b, metres } = findContiguity(areas, options).pairs;
  const rook: RookPair[] = [];
  const queen: QueenPair[] = [];
  const isAlone = new Uint8Array(areas.length).fill(1);
  for (let pair = 0; pair < a.length; pair++) {
    const [one, other, length] = [a[pair]!, b[pair]!, metres[pair]!];
    queen.push({ a: one, b: other });
    if (length > 0) rook.push({ a: one, b: other, length });
    isAlone[one] = 0;
    isAlone[other] = 0;
  }
  const islands: number[] = [];
  for (let i = 0; i < areas.length; i++) if (isAlone[i] === 1) islands.push(i);
  return { rook, queen, islands };
}
