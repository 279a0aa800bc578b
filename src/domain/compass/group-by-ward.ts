import type { Matrix } from '#statistics/matrix/matrix.ts';

/** Two groups that are joined, by a row of each, at the square root of twice what the sum of squares grows by. */
interface Join {
  readonly one: number;
  readonly other: number;
  readonly height: number;
}

/**
 * Ward: joins, again and again, the two groups whose joining adds least to the sum of squares, and stops at each of
 * some numbers of groups. Rows come in the order of their ids: of equal joins the one with the earlier rows is made.
 *
 * Source: Ward, "Hierarchical grouping to optimize an objective function", Journal of the American Statistical
 * Association 58 (1963); by the nearest-neighbour chain, Murtagh, The Computer Journal 26 (1983).
 *
 * @returns the group of each row, 0 … k − 1, one list a number of groups.
 */
export function groupByWard(matrix: Matrix, ks: readonly number[]): readonly Int32Array[] {
  const joins = chainJoins(matrix).sort((one, other) => one.height - other.height);
  return ks.map((k) => cutAt(matrix.rows, joins, k));
}

function chainJoins({ rows, columns, values }: Matrix): Join[] {
  const centres = values.slice();
  const counts = new Float64Array(rows).fill(1);
  const costOf = (a: number, b: number): number => {
    let squared = 0;
    for (let j = 0; j < columns; j++) {
      squared += (centres[a * columns + j]! - centres[b * columns + j]!) ** 2;
    }
    return (squared * counts[a]! * counts[b]!) / (counts[a]! + counts[b]!);
  };
  const active = Array.from({ length: rows }, (_, i) => i);
  const joins: Join[] = [];
  const chain: number[] = [];
  while (joins.length < rows - 1) {
    if (chain.length === 0) chain.push(active[0]!);
    const last = chain.at(-1)!;
    const previous = chain.at(-2);
    // Of equally near ones the previous, so that the chain ends.
    let nearest = previous ?? -1;
    let least = previous === undefined ? Number.POSITIVE_INFINITY : costOf(last, previous);
    for (const other of active) {
      if (other === last) continue;
      const cost = costOf(last, other);
      if (cost < least) [least, nearest] = [cost, other];
    }
    if (nearest !== previous) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [kept, gone] = last < nearest ? [last, nearest] : [nearest, last];
    joins.push({ one: kept, other: gone, height: Math.sqrt(2 * least) });
    const total = counts[kept]! + counts[gone]!;
    for (let j = 0; j < columns; j++) {
      const [a, b] = [kept * columns + j, gone * columns + j];
      centres[a] = (centres[a]! * counts[kept]! + centres[b]! * counts[gone]!) / total;
    }
    counts[kept] = total;
    active.splice(active.indexOf(gone), 1);
  }
  return joins;
}

function cutAt(rows: number, joins: readonly Join[], k: number): Int32Array {
  const parent = Int32Array.from({ length: rows }, (_, i) => i);
  const rootOf = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root]!;
    return root;
  };
  for (const { one, other } of joins.slice(0, rows - k)) parent[rootOf(other)] = rootOf(one);
  const number = new Map<number, number>();
  return parent.map((_, row) => {
    const root = rootOf(row);
    if (!number.has(root)) number.set(root, number.size);
    return number.get(root)!;
  });
}
