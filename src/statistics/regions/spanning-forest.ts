import { mergeSets } from '../weights/merge-sets.ts';
import type { BorderGraph } from './border-graph.ts';

/** Borders chosen so that a single way leads between any two areas that hang together. */
export interface SpanningForest {
  /** The two ends of each chosen border. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * The minimum spanning forest by Kruskal's method; of equal costs the border of the first areas is taken.
 *
 * Source: Kruskal, "On the shortest spanning subtree of a graph" (1956).
 *
 * @param members the areas that take part, each once.
 * @param costOf the cost of the border between two areas, the lower number first.
 *
 * @example
 * spanningForest({ areaCount: 2, starts: [0, 1, 2], neighbours: [1, 0] }, [0, 1], () => 1).to // => [1]
 */
export function spanningForest(
  { areaCount, starts, neighbours }: BorderGraph,
  members: ArrayLike<number>,
  costOf: (a: number, b: number) => number,
): SpanningForest {
  const isMember = new Uint8Array(areaCount);
  for (let m = 0; m < members.length; m++) isMember[members[m]!] = 1;
  const borders: { readonly a: number; readonly b: number; readonly cost: number }[] = [];
  for (let m = 0; m < members.length; m++) {
    const a = members[m]!;
    for (let k = starts[a]!; k < starts[a + 1]!; k++) {
      const b = neighbours[k]!;
      if (a < b && isMember[b] === 1) borders.push({ a, b, cost: costOf(a, b) });
    }
  }
  borders.sort((one, two) => one.cost - two.cost || one.a - two.a || one.b - two.b);
  const { rootOf, merge } = mergeSets(areaCount);
  const chosen = borders.filter(({ a, b }) => {
    if (rootOf(a) === rootOf(b)) return false;
    merge(a, b);
    return true;
  });
  return {
    from: Int32Array.from(chosen, ({ a }) => a),
    to: Int32Array.from(chosen, ({ b }) => b),
  };
}

/**
 * The squared Euclidean distance between two rows.
 *
 * @example
 * squaredDistance({ columns: 2, values: [0, 0, 3, 4] }, 0, 1) // => 25
 */
export function squaredDistance(
  { columns, values }: { readonly columns: number; readonly values: Float64Array },
  a: number,
  b: number,
): number {
  let sum = 0;
  for (let j = 0; j < columns; j++) {
    sum += (values[a * columns + j]! - values[b * columns + j]!) ** 2;
  }
  return sum;
}
