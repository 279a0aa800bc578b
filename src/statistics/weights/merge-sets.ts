/** Sets of areas that can only grow together: each area begins in a set of its own. */
export interface MergedSets {
  /** The area that stands for the set of an area. */
  readonly rootOf: (area: number) => number;
  /** Makes one set of two; its root is that of the second. */
  readonly merge: (one: number, other: number) => void;
}

/**
 * Disjoint sets with paths halved on the way.
 *
 * Source: Tarjan and van Leeuwen, "Worst-case analysis of set union algorithms", Journal of the ACM 31 (1984).
 *
 * @example
 * const sets = mergeSets(3);
 * sets.merge(0, 2);
 * [0, 1, 2].map(sets.rootOf) // => [2, 1, 2]
 */
export function mergeSets(areaCount: number): MergedSets {
  const parent = Int32Array.from({ length: areaCount }, (_, i) => i);
  const rootOf = (area: number): number => {
    let root = area;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  return {
    rootOf,
    merge: (one, other) => {
      parent[rootOf(one)] = rootOf(other);
    },
  };
}
