/** Graf: what borders on what, and what it costs to walk there, in whole numbers ≥ 1. */
export interface Graph {
  /** The neighbours of node i are `nodes[starts[i]] … nodes[starts[i + 1] − 1]`. */
  readonly starts: Int32Array;
  readonly nodes: Int32Array;
  readonly costs: Int32Array;
  readonly weights: Float64Array;
}

/** Builds a graph from pairs; each pair stands once and is walked both ways. */
export function graphOf(
  weights: Float64Array,
  pairs: readonly (readonly [number, number, number])[],
): Graph {
  const starts = new Int32Array(weights.length + 1);
  for (const [a, b] of pairs) {
    starts[a + 1]!++;
    starts[b + 1]!++;
  }
  for (let i = 0; i < weights.length; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice(0, -1);
  const nodes = new Int32Array(pairs.length * 2);
  const costs = new Int32Array(pairs.length * 2);
  for (const [a, b, cost] of pairs) {
    costs[next[a]!] = cost;
    nodes[next[a]!++] = b;
    costs[next[b]!] = cost;
    nodes[next[b]!++] = a;
  }
  return { starts, nodes, costs, weights };
}
