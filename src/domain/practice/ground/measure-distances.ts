import type { Graph } from './graph.ts';

/** Room for walks, made once and used again by every walk. */
export interface WalkRoom {
  /** Cost to each node; meant only for those that the last walk reached. */
  readonly cost: Float64Array;
  /** The nodes in the order they were reached, cheapest first. */
  readonly order: Int32Array;
  /** The number of the last walk that knew, and that finished with, each node. */
  readonly known: Int32Array;
  readonly done: Int32Array;
  readonly heap: Float64Array;
  walk: number;
}

/** Nodes are counted within this; the heap holds cost and node in one number. */
export const mostNodes: number = 2 ** 22;

export function walkRoom({ weights, nodes }: Graph): WalkRoom {
  const size = weights.length;
  if (size > mostNodes) throw new RangeError(`invalid nodes: ${size}`);
  return {
    cost: new Float64Array(size),
    order: new Int32Array(size),
    known: new Int32Array(size),
    done: new Int32Array(size),
    heap: new Float64Array(size + nodes.length + 1),
    walk: 0,
  };
}

/**
 * The cost to every node that can be reached from the starts without leaving those whose `within` is
 * `value`. Source: Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1
 * (1959), with a binary heap; equal costs are taken in the order of the nodes.
 *
 * @param begin nodes to start at, each at no cost.
 * @returns how many nodes were reached; they stand first in `room.order`.
 */
export function measureDistances(
  { starts, nodes, costs }: Graph,
  room: WalkRoom,
  begin: ArrayLike<number>,
  within: Int32Array,
  value: number,
): number {
  const { cost, order, known, done, heap } = room;
  const walk = ++room.walk;
  let size = 0;
  for (let i = 0; i < begin.length; i++) {
    cost[begin[i]!] = 0;
    known[begin[i]!] = walk;
    size = push(heap, size, begin[i]!);
  }
  let reached = 0;
  while (size > 0) {
    const node = heap[0]! % mostNodes;
    size = pop(heap, size);
    if (done[node] === walk) continue;
    done[node] = walk;
    order[reached++] = node;
    for (let e = starts[node]!; e < starts[node + 1]!; e++) {
      const other = nodes[e]!;
      if (within[other] !== value || done[other] === walk) continue;
      const total = cost[node]! + costs[e]!;
      if (known[other] === walk && cost[other]! <= total) continue;
      known[other] = walk;
      cost[other] = total;
      size = push(heap, size, total * mostNodes + other);
    }
  }
  return reached;
}

function push(heap: Float64Array, size: number, entry: number): number {
  let at = size;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above]! <= entry) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = entry;
  return size + 1;
}

function pop(heap: Float64Array, size: number): number {
  const left = size - 1;
  const entry = heap[left]!;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= left) break;
    if (below + 1 < left && heap[below + 1]! < heap[below]!) below++;
    if (heap[below]! >= entry) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = entry;
  return left;
}
