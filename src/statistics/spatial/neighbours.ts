import { buildMosaic } from './build-mosaic.ts';
import { groupEdges } from './edge-groups.ts';
import type { AreaGeometry } from './geometry.ts';
import type { Mosaic, MosaicOptions } from './mosaic.ts';
import { segmentLength } from './segment-length.ts';

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
  const mosaic = buildMosaic(areas, options);
  const rook = pairsBySharedEdge(mosaic);
  const queen = pairsBySharedVertex(mosaic);
  const alone = new Set(areas.keys());
  for (const { a, b } of queen) {
    alone.delete(a);
    alone.delete(b);
  }
  return { rook, queen, islands: [...alone] };
}

function pairsBySharedEdge(mosaic: Mosaic): readonly RookPair[] {
  const { x, y, from, to, owner, areaCount, unit } = mosaic;
  const { firsts, next } = groupEdges(from, to, x.length);
  const lengths = new Map<number, number>();
  for (const first of firsts) {
    if (next[first] === -1) continue;
    const owners = new Set<number>();
    for (let e = first; e !== -1; e = next[e]!) owners.add(owner[e]!);
    const u = from[first]!;
    const v = to[first]!;
    const length = segmentLength(x[u]!, y[u]!, x[v]!, y[v]!, unit);
    for (const key of pairKeys(owners, areaCount)) {
      lengths.set(key, (lengths.get(key) ?? 0) + length);
    }
  }
  return [...lengths]
    .sort(([one], [two]) => one - two)
    .map(([key, length]) => ({ ...pairOf(key, areaCount), length }));
}

function pairsBySharedVertex(mosaic: Mosaic): readonly QueenPair[] {
  const { x, from, owner, areaCount } = mosaic;
  // Rings are closed, so every vertex of an area starts one of its edges.
  const ownersAt: (Set<number> | number)[] = new Array(x.length).fill(-1);
  for (let e = 0; e < from.length; e++) {
    const here = ownersAt[from[e]!]!;
    if (here === -1) ownersAt[from[e]!] = owner[e]!;
    else if (typeof here !== 'number') here.add(owner[e]!);
    else if (here !== owner[e]) ownersAt[from[e]!] = new Set([here, owner[e]!]);
  }
  const keys = new Set<number>();
  for (const owners of ownersAt) {
    if (typeof owners === 'number') continue;
    for (const key of pairKeys(owners, areaCount)) keys.add(key);
  }
  return [...keys].sort((one, two) => one - two).map((key) => pairOf(key, areaCount));
}

function pairKeys(owners: ReadonlySet<number>, areaCount: number): readonly number[] {
  const sorted = [...owners].sort((one, two) => one - two);
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => a * areaCount + b));
}

function pairOf(key: number, areaCount: number): QueenPair {
  return { a: Math.floor(key / areaCount), b: key % areaCount };
}
