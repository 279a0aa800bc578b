import type { OrderedRows } from '../row-order.ts';

/** Two clusters that became one; a cluster is known by its first row in the order. */
export interface Merge {
  /** The first row of the one, and of both together. */
  readonly kept: number;
  /** The first row of the other, which is later. */
  readonly taken: number;
  readonly height: number;
}

interface Clusters {
  readonly columns: number;
  readonly centres: Float64Array;
  /** 1 / number of rows. */
  readonly inverse: Float64Array;
  /** The first rows of the clusters that are left, in no order, and the place of each. */
  readonly left: Int32Array;
  readonly place: Int32Array;
  count: number;
}

/**
 * All merges of Ward's method by nearest-neighbour chains: from any cluster to its nearest, to that one's
 * nearest, until two are each other's nearest; those merge. The distances come from the centres, so that no
 * table of distances is needed. Among equally near clusters the one before in the chain is nearest, then the
 * one whose first row is first.
 *
 * Source: Murtagh and Legendre, "Ward's hierarchical agglomerative clustering method", Journal of
 * Classification 31 (2014); chains by Benzécri (1982).
 */
export function mergeNearest({ rows, columns, values }: OrderedRows): Merge[] {
  const clusters: Clusters = {
    columns,
    centres: values.slice(),
    inverse: new Float64Array(rows).fill(1),
    left: Int32Array.from({ length: rows }, (_, row) => row),
    place: Int32Array.from({ length: rows }, (_, row) => row),
    count: rows,
  };
  const heights = new Float64Array(rows);
  const merges: Merge[] = [];
  const chain: number[] = [];
  while (clusters.count > 1) {
    if (chain.length === 0) chain.push(clusters.left[0]!);
    const last = chain.at(-1)!;
    const { nearest, cost } = findNearest(clusters, last, chain.at(-2) ?? -1);
    if (nearest !== chain.at(-2)) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const kept = Math.min(last, nearest);
    const taken = Math.max(last, nearest);
    // A merge is never lower than those before it; rounding could make it so.
    heights[kept] = Math.max(Math.sqrt(2 * cost), heights[kept]!, heights[taken]!);
    merges.push({ kept, taken, height: heights[kept]! });
    joinClusters(clusters, kept, taken);
  }
  return merges;
}

/** The cluster with the smallest n_a·n_b/(n_a + n_b)·‖a − b‖² to one. */
function findNearest(
  { columns, centres, inverse, left, count }: Clusters,
  one: number,
  before: number,
): { nearest: number; cost: number } {
  const own = inverse[one]!;
  const from = one * columns;
  const half = columns >> 1;
  let nearest = -1;
  let cost = Number.POSITIVE_INFINITY;
  if (before >= 0) {
    nearest = before;
    // Summed as below, so that the way there is as long as the way back.
    const part = squaredBetween(centres, from, before * columns, 0, half);
    const rest = squaredBetween(centres, from, before * columns, half, columns);
    cost = (part + rest) / (own + inverse[before]!);
  }
  for (let p = 0; p < count; p++) {
    const other = left[p]!;
    if (other === one || other === before) continue;
    const share = own + inverse[other]!;
    const start = other * columns;
    // Half of the columns are often enough to see that it is too far.
    const part = squaredBetween(centres, from, start, 0, half);
    if (part > cost * share) continue;
    const reached = (part + squaredBetween(centres, from, start, half, columns)) / share;
    if (reached < cost || (reached === cost && nearest !== before && other < nearest)) {
      cost = reached;
      nearest = other;
    }
  }
  return { nearest, cost };
}

function squaredBetween(
  centres: Float64Array,
  one: number,
  other: number,
  from: number,
  to: number,
): number {
  let even = 0;
  let odd = 0;
  let j = from;
  for (; j + 1 < to; j += 2) {
    const a = centres[one + j]! - centres[other + j]!;
    const b = centres[one + j + 1]! - centres[other + j + 1]!;
    even += a * a;
    odd += b * b;
  }
  if (j < to) {
    const a = centres[one + j]! - centres[other + j]!;
    even += a * a;
  }
  return even + odd;
}

function joinClusters(clusters: Clusters, kept: number, taken: number): void {
  const { columns, centres, inverse, left, place } = clusters;
  const one = 1 / inverse[kept]!;
  const other = 1 / inverse[taken]!;
  const share = other / (one + other);
  for (let j = 0; j < columns; j++) {
    const centre = centres[kept * columns + j]!;
    centres[kept * columns + j] = centre + (centres[taken * columns + j]! - centre) * share;
  }
  inverse[kept] = 1 / Math.round(one + other);
  clusters.count--;
  const moved = left[clusters.count]!;
  left[place[taken]!] = moved;
  place[moved] = place[taken]!;
}
