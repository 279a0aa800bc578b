import Flatbush from 'flatbush';
import { groupEdges } from './edge-groups.ts';

/** Directed edges: start vertex, end vertex and area of each. */
export interface OwnedEdges {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly owner: readonly number[];
}

/** Vertices this close in metres to an edge lie on it even without snapping: rounding only. */
const ROUNDING = 1e-6;

/**
 * Splits every edge that no other area has, at the vertices of such edges that lie within the
 * snap distance of it. That makes boundaries equal where one area has a vertex more than its
 * neighbour, or where they share only a part of an edge.
 *
 * @param x plane coordinates of the vertices in metres.
 *
 * @example
 * splitUnmatchedEdges({ from: [0, 1], to: [1, 2], owner: [0, 1] }, [0, 4, 2], [0, 0, 0], 0).to // => [2, 1, 2]
 */
export function splitUnmatchedEdges(
  edges: OwnedEdges,
  x: readonly number[],
  y: readonly number[],
  snap: number,
): OwnedEdges {
  const tolerance = Math.max(snap, ROUNDING);
  const { firsts, next } = groupEdges(edges.from, edges.to, x.length);
  const unmatched = new Set(firsts.filter((first) => next[first] === -1));
  if (unmatched.size === 0) return edges;

  const ends = new Set<number>();
  for (const e of unmatched) ends.add(edges.from[e]!).add(edges.to[e]!);
  const vertices = [...ends];
  const tree = new Flatbush(vertices.length);
  for (const v of vertices) tree.add(x[v]!, y[v]!, x[v]!, y[v]!);
  tree.finish();

  const from: number[] = [];
  const to: number[] = [];
  const owner: number[] = [];
  for (let e = 0; e < edges.from.length; e++) {
    const a = edges.from[e]!;
    const b = edges.to[e]!;
    let start = a;
    if (unmatched.has(e)) {
      for (const v of verticesOnEdge(a, b, vertices, tree, x, y, tolerance)) {
        from.push(start);
        to.push(v);
        owner.push(edges.owner[e]!);
        start = v;
      }
    }
    from.push(start);
    to.push(b);
    owner.push(edges.owner[e]!);
  }
  return { from, to, owner };
}

/** The vertices between the ends of an edge and near it, in the order they are passed. */
function verticesOnEdge(
  a: number,
  b: number,
  vertices: readonly number[],
  tree: Flatbush,
  x: readonly number[],
  y: readonly number[],
  tolerance: number,
): readonly number[] {
  const dx = x[b]! - x[a]!;
  const dy = y[b]! - y[a]!;
  const lengthSquared = dx * dx + dy * dy;
  const near = tree.search(
    Math.min(x[a]!, x[b]!) - tolerance,
    Math.min(y[a]!, y[b]!) - tolerance,
    Math.max(x[a]!, x[b]!) + tolerance,
    Math.max(y[a]!, y[b]!) + tolerance,
  );
  const passed: { vertex: number; at: number }[] = [];
  for (const entry of near) {
    const v = vertices[entry]!;
    const alongX = x[v]! - x[a]!;
    const alongY = y[v]! - y[a]!;
    const at = (alongX * dx + alongY * dy) / lengthSquared;
    const offset = Math.abs(alongX * dy - alongY * dx) / Math.sqrt(lengthSquared);
    if (at > 0 && at < 1 && offset <= tolerance) passed.push({ vertex: v, at });
  }
  return passed.sort((one, two) => one.at - two.at || one.vertex - two.vertex).map((p) => p.vertex);
}
