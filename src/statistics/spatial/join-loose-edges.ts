import { crossingPairs } from './crossing-pairs.ts';
import { groupEdges } from './edge-groups.ts';
import type { MatchedEdges } from './match-edges.ts';
import { metresPerDegree } from './metres-per-degree.ts';
import type { MosaicOptions } from './mosaic.ts';
import type { PairTable } from './pair-table.ts';
import { segmentLength } from './segment-length.ts';
import { splitUnmatchedEdges } from './split-unmatched-edges.ts';
import { createVertexMerger } from './vertex-merger.ts';
import type { VertexNet } from './vertex-net.ts';

/**
 * Enters what the edges that no other area has end for end share all the same: within the snap distance,
 * along a part of an edge, or in a point of it; and the pairs whose edges cross.
 *
 * Vertices are merged from west to east, so that the order of the areas does not matter.
 *
 * @returns the pairs whose edges cross, deeper than the snap distance.
 */
export function joinLooseEdges(
  net: VertexNet,
  { loose, first, next: before }: MatchedEdges,
  { unit, snap }: MosaicOptions,
  pairs: PairTable,
): readonly (readonly [number, number])[] {
  const ends = endsOf(net, loose);
  const [planeX, planeY] = planeOf(net, unit);
  ends.sort((a, b) => planeX(a) - planeX(b) || planeY(a) - planeY(b));

  const merger = createVertexMerger(ends.length, snap);
  const x: number[] = [];
  const y: number[] = [];
  const kept: number[] = [];
  const mergedOf = new Map<number, number>();
  const areasAt: Set<number>[] = [];
  for (const vertex of ends) {
    const [px, py] = [planeX(vertex), planeY(vertex)];
    const merged = merger.add(px, py);
    if (merged === x.length) {
      x.push(px);
      y.push(py);
      kept.push(vertex);
      areasAt.push(new Set());
    }
    mergedOf.set(vertex, merged);
    for (let edge = first[vertex]!; edge !== -1; edge = before[edge]!) {
      areasAt[merged]!.add(net.owner[edge]!);
    }
  }

  const edges = splitUnmatchedEdges(mergedEdges(net, loose, mergedOf), x, y, snap);
  edges.from.forEach((vertex, e) => {
    areasAt[vertex]!.add(edges.owner[e]!);
  });
  for (const areas of areasAt) enterAll([...areas], 0, pairs);

  const { firsts, next } = groupEdges(edges.from, edges.to, x.length);
  const alone: number[] = [];
  for (const edge of firsts) {
    if (next[edge] === -1) {
      alone.push(edge);
      continue;
    }
    const areas = new Set<number>();
    for (let e = edge; e !== -1; e = next[e]!) areas.add(edges.owner[e]!);
    const [u, v] = [kept[edges.from[edge]!]!, kept[edges.to[edge]!]!];
    const length = segmentLength(net.x[u]!, net.y[u]!, net.x[v]!, net.y[v]!, unit);
    enterAll([...areas], length, pairs);
  }
  const crossings = crossingPairs(edges, alone, x, y);
  for (const [a, b] of crossings) pairs.add(a, b, 0);
  return crossings;
}

function endsOf({ vertexCount, from, to }: VertexNet, edges: Int32Array): Int32Array {
  const isEnd = new Uint8Array(vertexCount);
  let count = 0;
  for (const edge of edges) {
    for (const vertex of [from[edge]!, to[edge]!]) {
      count += 1 - isEnd[vertex]!;
      isEnd[vertex] = 1;
    }
  }
  const ends = new Int32Array(count);
  let place = 0;
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    if (isEnd[vertex] === 1) ends[place++] = vertex;
  }
  return ends;
}

type Coordinate = (vertex: number) => number;

/** The coordinates of a vertex in metres around the middle of the net, as localPlane has them. */
function planeOf(
  { x, y, vertexCount }: VertexNet,
  unit: MosaicOptions['unit'],
): readonly [Coordinate, Coordinate] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = 0; v < vertexCount; v++) {
    if (x[v]! < west) west = x[v]!;
    if (x[v]! > east) east = x[v]!;
    if (y[v]! < south) south = y[v]!;
    if (y[v]! > north) north = y[v]!;
  }
  const [originX, originY] = [(west + east) / 2, (south + north) / 2];
  const scale = unit === 'metres' ? { east: 1, north: 1 } : metresPerDegree(originY);
  return [(v) => (x[v]! - originX) * scale.east, (v) => (y[v]! - originY) * scale.north];
}

function mergedEdges(
  net: VertexNet,
  loose: Int32Array,
  mergedOf: ReadonlyMap<number, number>,
): { from: number[]; to: number[]; owner: number[] } {
  const edges = { from: [] as number[], to: [] as number[], owner: [] as number[] };
  for (const edge of loose) {
    const from = mergedOf.get(net.from[edge]!)!;
    const to = mergedOf.get(net.to[edge]!)!;
    if (from === to) continue;
    edges.from.push(from);
    edges.to.push(to);
    edges.owner.push(net.owner[edge]!);
  }
  return edges;
}

function enterAll(areas: readonly number[], metres: number, pairs: PairTable): void {
  for (let i = 1; i < areas.length; i++) {
    for (let j = 0; j < i; j++) pairs.add(areas[j]!, areas[i]!, metres);
  }
}
