import Flatbush from 'flatbush';
import { segmentRelation } from './segment-relation.ts';
import type { OwnedEdges } from './split-unmatched-edges.ts';

/**
 * The pairs of areas of which an edge crosses an edge of the other in an inner point of both.
 *
 * @param chosen the edges to look at.
 * @param x plane coordinates of the vertices.
 * @returns each pair once, a < b, in no order.
 *
 * @example
 * crossingPairs({ from: [0, 2], to: [1, 3], owner: [7, 5] }, [0, 1], [0, 4, 0, 4], [0, 4, 4, 0]) // => [[5, 7]]
 */
export function crossingPairs(
  { from, to, owner }: OwnedEdges,
  chosen: readonly number[],
  x: readonly number[],
  y: readonly number[],
): readonly (readonly [number, number])[] {
  if (chosen.length < 2) return [];
  const boxOf = (edge: number): [number, number, number, number] => {
    const [ax, ay] = [x[from[edge]!]!, y[from[edge]!]!];
    const [bx, by] = [x[to[edge]!]!, y[to[edge]!]!];
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  const tree = new Flatbush(chosen.length);
  for (const edge of chosen) tree.add(...boxOf(edge));
  tree.finish();

  const found = new Map<string, readonly [number, number]>();
  for (const edge of chosen) {
    const a = owner[edge]!;
    const ends = endsOf(edge);
    for (const other of tree.search(...boxOf(edge), (place) => owner[chosen[place]!]! > a)) {
      const edgeThere = chosen[other]!;
      if (segmentRelation(ends, endsOf(edgeThere)) !== 'crossing') continue;
      const b = owner[edgeThere]!;
      found.set(`${a},${b}`, [a, b]);
    }
  }
  return [...found.values()];

  function endsOf(edge: number): readonly number[] {
    return [x[from[edge]!]!, y[from[edge]!]!, x[to[edge]!]!, y[to[edge]!]!];
  }
}
