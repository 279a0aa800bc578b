import { groupEdges } from './edge-groups.ts';
import { createVertexMerger } from './vertex-merger.ts';

/**
 * With which other shape each edge is shared, end for end and coordinate for coordinate: its position
 * in the list, or -1 when none or several have it.
 *
 * @param shapes the edges of each shape, four numbers an edge.
 * @returns a list for each shape, one number an edge.
 *
 * @example
 * sharedEdges([[0, 0, 4, 0], [4, 0, 0, 0]]).map((list) => [...list]) // => [[1], [0]]
 */
export function sharedEdges(shapes: readonly ArrayLike<number>[]): readonly Int32Array[] {
  const count = shapes.reduce((sum, edges) => sum + edges.length / 4, 0);
  const merger = createVertexMerger(count * 2, 0);
  const [from, to, owner]: [number[], number[], number[]] = [[], [], []];
  shapes.forEach((edges, shape) => {
    for (let e = 0; e < edges.length; e += 4) {
      from.push(merger.add(edges[e]!, edges[e + 1]!));
      to.push(merger.add(edges[e + 2]!, edges[e + 3]!));
      owner.push(shape);
    }
  });
  const partners = new Int32Array(count).fill(-1);
  const { firsts, next } = groupEdges(from, to, merger.count());
  for (const first of firsts) {
    const second = next[first]!;
    if (second === -1 || next[second] !== -1 || owner[first] === owner[second]) continue;
    partners[first] = owner[second]!;
    partners[second] = owner[first]!;
  }
  let start = 0;
  return shapes.map((edges) => {
    const end = start + edges.length / 4;
    const own = partners.subarray(start, end);
    start = end;
    return own;
  });
}
