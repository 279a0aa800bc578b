import type { CoordinateUnit } from './geometry.ts';
import type { PairTable } from './pair-table.ts';
import { segmentLength } from './segment-length.ts';
import type { VertexNet } from './vertex-net.ts';

/** The edges that start in each vertex, as chains, and those that no other area has. */
export interface MatchedEdges {
  /** The last edge that starts in each vertex. */
  readonly first: Int32Array;
  /** The edge before it in the same vertex, or -1. */
  readonly next: Int32Array;
  /** The edges that are there only once. */
  readonly loose: Int32Array;
}

/**
 * Enters the pairs of areas that meet in a vertex, and with its length each edge that they have in common, end
 * for end. An edge that three areas have gives each two of them.
 */
export function matchEdges(net: VertexNet, unit: CoordinateUnit, pairs: PairTable): MatchedEdges {
  const { vertexCount, edgeCount, from, to, owner } = net;
  const first = new Int32Array(vertexCount).fill(-1);
  const next = new Int32Array(edgeCount);
  const isMatched = new Uint8Array(edgeCount);

  for (let edge = 0; edge < edgeCount; edge++) {
    const u = from[edge]!;
    const v = to[edge]!;
    let twin = -1;
    let twins = 0;
    // Rings are closed: every vertex of an area starts one of its edges.
    const head = first[u]!;
    for (let e = head; e !== -1; e = next[e]!) {
      enterPoint(pairs, owner[edge]!, owner[e]!);
      if (to[e] !== v) continue;
      twin = e;
      twins++;
    }
    for (let e = first[v]!; e !== -1; e = next[e]!) {
      if (to[e] !== u) continue;
      twin = e;
      twins++;
    }
    isMatched[edge] = Math.min(twins, 1);
    if (twins === 1) {
      isMatched[twin] = 1;
      enterShared(net, unit, pairs, edge, owner[twin]!);
    } else if (twins > 1) {
      const areas = othersAlong(net, first, next, edge);
      for (const area of areas) enterShared(net, unit, pairs, edge, area);
    }
    next[edge] = head;
    first[u] = edge;
  }
  return { first, next, loose: unmatched(isMatched) };
}

function enterPoint(pairs: PairTable, own: number, other: number): void {
  if (own !== other) pairs.add(own, other, 0);
}

function enterShared(
  { x, y, from, to, owner }: VertexNet,
  unit: CoordinateUnit,
  pairs: PairTable,
  edge: number,
  area: number,
): void {
  const own = owner[edge]!;
  if (area === own) return;
  const u = from[edge]!;
  const v = to[edge]!;
  pairs.add(own, area, segmentLength(x[u]!, y[u]!, x[v]!, y[v]!, unit));
}

/** The areas of the edges before with the same two ends; none when the edge's own area has it once more. */
function othersAlong(
  { from, to, owner }: VertexNet,
  first: Int32Array,
  next: Int32Array,
  edge: number,
): Set<number> {
  const areas = new Set<number>();
  const u = from[edge]!;
  const v = to[edge]!;
  for (let e = first[u]!; e !== -1; e = next[e]!) if (to[e] === v) areas.add(owner[e]!);
  for (let e = first[v]!; e !== -1; e = next[e]!) if (to[e] === u) areas.add(owner[e]!);
  return areas.has(owner[edge]!) ? new Set() : areas;
}

/** The edges without a mark. */
function unmatched(isMatched: Uint8Array): Int32Array {
  let count = 0;
  for (let edge = 0; edge < isMatched.length; edge++) count += 1 - isMatched[edge]!;
  const edges = new Int32Array(count);
  let place = 0;
  for (let edge = 0; edge < isMatched.length; edge++)
    if (isMatched[edge] === 0) edges[place++] = edge;
  return edges;
}
