import Flatbush from 'flatbush';

/** The edges of a shape, four numbers each, so ordered that those in a place are found at once. */
export interface EdgeIndex {
  readonly edges: ArrayLike<number>;
  /** Undefined where looking at all edges is as fast. */
  readonly tree: Flatbush | undefined;
}

/** Below this many edges a look at each was faster than a tree. */
const FEW_EDGES = 100;

/**
 * Prepares edges for look-up by place.
 *
 * @example
 * indexEdges([0, 0, 4, 0]).tree // => undefined
 */
export function indexEdges(edges: ArrayLike<number>): EdgeIndex {
  const count = edges.length / 4;
  if (count < FEW_EDGES) return { edges, tree: undefined };
  const tree = new Flatbush(count);
  for (let e = 0; e < edges.length; e += 4) {
    const [ax, ay, bx, by] = [edges[e]!, edges[e + 1]!, edges[e + 2]!, edges[e + 3]!];
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  return { edges, tree };
}

/**
 * The edges whose boxes meet a box, and from a small index others with them.
 *
 * @example
 * edgesMeeting(indexEdges([0, 0, 4, 0]), 1, -1, 2, 1) // => [0, 0, 4, 0]
 */
export function edgesMeeting(
  { edges, tree }: EdgeIndex,
  minX: number,
  minY: number,
  maxX: number,
  maxY: number,
): ArrayLike<number> {
  if (tree === undefined) return edges;
  const found = tree.search(minX, minY, maxX, maxY);
  const meeting = new Float64Array(found.length * 4);
  found.forEach((edge, i) => {
    for (let k = 0; k < 4; k++) meeting[i * 4 + k] = edges[edge * 4 + k]!;
  });
  return meeting;
}
