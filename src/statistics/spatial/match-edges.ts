import type { CoordinateUnit } from './geometry.ts';
import type { PairTable } from './pair-table.ts';
import { segmentLength } from './segment-length.ts';
import type { VertexNet } from './vertex-net.ts';

/**
 * Enters the pairs of areas that have an edge in common, end for end, with its length. An edge that three
 * areas have gives each two of them.
 *
 * @returns the edges that are there only once.
 *
 * @example
 * matchEdges({ vertexCount: 0, edgeCount: 0 }, 'metres', {}) // => []
 */
export function matchEdges(net: VertexNet, unit: CoordinateUnit, pairs: PairTable): Int32Array {
  const { vertexCount, edgeCount, x, y, from, to, owner } = net;
  // The edges from a vertex to higher ones as a chain, and under each the others with the same ends.
  const firstAt = new Int32Array(vertexCount).fill(-1);
  const next = new Int32Array(edgeCount);
  const same = new Int32Array(edgeCount).fill(-1);
  const isRepeat = new Uint8Array(edgeCount);
  let looseCount = 0;

  const enter = (edge: number, group: number): void => {
    const own = owner[edge]!;
    for (let e = group; e !== -1; e = same[e]!) if (owner[e] === own) return;
    const [u, v] = [from[edge]!, to[edge]!];
    const length = segmentLength(x[u]!, y[u]!, x[v]!, y[v]!, unit);
    for (let e = group; e !== -1; e = same[e]!) {
      let isFirst = true;
      for (let d = group; d !== e; d = same[d]!) if (owner[d] === owner[e]) isFirst = false;
      if (isFirst) pairs.add(own, owner[e]!, length);
    }
  };
  for (let edge = 0; edge < edgeCount; edge++) {
    const [u, v] = [from[edge]!, to[edge]!];
    const low = Math.min(u, v);
    const sum = u + v;
    let group = firstAt[low]!;
    while (group !== -1 && from[group]! + to[group]! !== sum) group = next[group]!;
    if (group === -1) {
      next[edge] = firstAt[low]!;
      firstAt[low] = edge;
      looseCount += 1;
      continue;
    }
    enter(edge, group);
    if (same[group] === -1) looseCount -= 1;
    isRepeat[edge] = 1;
    same[edge] = same[group]!;
    same[group] = edge;
  }
  const loose = new Int32Array(looseCount);
  let place = 0;
  for (let edge = 0; edge < edgeCount; edge++) {
    if (isRepeat[edge] === 0 && same[edge] === -1) loose[place++] = edge;
  }
  return loose;
}
