import type { PairTable } from './pair-table.ts';
import type { VertexNet } from './vertex-net.ts';

/** The areas that meet in each vertex, as chains of nodes. */
export interface VertexOwners {
  /** The first node of each vertex. */
  readonly first: Int32Array;
  /** The area of each node, and the following node of the same vertex or -1. */
  readonly owner: Int32Array;
  readonly next: Int32Array;
}

/**
 * Enters every two areas that meet in a vertex, and tells which areas meet in each.
 *
 * @example
 * pairAtVertices({ vertexCount: 0, edgeCount: 0 }, {}).first // => []
 */
export function pairAtVertices(net: VertexNet, pairs: PairTable): VertexOwners {
  const first = new Int32Array(net.vertexCount).fill(-1);
  const owner = new Int32Array(net.edgeCount);
  const next = new Int32Array(net.edgeCount);
  let count = 0;
  // Rings are closed: every vertex of an area starts one of its edges.
  for (let edge = 0; edge < net.edgeCount; edge++) {
    const vertex = net.from[edge]!;
    const own = net.owner[edge]!;
    const head = first[vertex]!;
    let node = head;
    while (node !== -1 && owner[node] !== own) node = next[node]!;
    if (node !== -1) continue;
    for (node = head; node !== -1; node = next[node]!) pairs.add(own, owner[node]!, 0);
    owner[count] = own;
    next[count] = head;
    first[vertex] = count++;
  }
  return { first, owner, next };
}
