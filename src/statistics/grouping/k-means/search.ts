import type { OrderedRows } from '../row-order.ts';

/**
 * Where a search for groups stands: who is in which group, the centres, and bounds that tell which distances
 * need not be computed again. By the triangle inequality a centre that has moved by p is at most p nearer or
 * farther; `travelled` sums those p, so a bound is right as long as its centre's travel is counted in it.
 *
 * Source of the bounds: Elkan, "Using the triangle inequality to accelerate k-means", ICML (2003).
 */
export interface Search {
  readonly rows: number;
  readonly columns: number;
  readonly groups: number;
  /** Row after row, see `OrderedRows`. */
  readonly values: Float64Array;
  /** Group of each row. */
  readonly group: Int32Array;
  readonly counts: Int32Array;
  /** Group after group. */
  readonly sums: Float64Array;
  readonly centres: Float64Array;
  /** Where the centres were when their travel was last settled. */
  readonly anchors: Float64Array;
  /** How far the centres have gone from anchor to anchor, with the way from the last anchor. */
  readonly travelled: Float64Array;
  /** The same less the way from the last anchor: what a distance of today is written down with. */
  readonly settled: Float64Array;
  /** Distance of a row to its own centre is at most this plus the centre's travel. */
  readonly upper: Float64Array;
  /** Distance of row i to centre c is at least `lower[i * groups + c]` less the centre's travel. */
  readonly lower: Float64Array;
}

/** A search over the rows without any group yet. */
export function newSearch({ rows, columns, values }: OrderedRows, groups: number): Search {
  return {
    rows,
    columns,
    groups,
    values,
    group: new Int32Array(rows),
    counts: new Int32Array(groups),
    sums: new Float64Array(groups * columns),
    centres: new Float64Array(groups * columns),
    anchors: new Float64Array(groups * columns),
    travelled: new Float64Array(groups),
    settled: new Float64Array(groups),
    upper: new Float64Array(rows),
    lower: new Float64Array(rows * groups),
  };
}

/** Squared distance between two rows of the same length in two arrays, from the places given. */
export function squaredDistance(
  one: Float64Array,
  from: number,
  other: Float64Array,
  start: number,
  columns: number,
): number {
  let even = 0;
  let odd = 0;
  let j = 0;
  // Two sums at a time: the processor need not wait for one addition before the next.
  for (; j + 3 < columns; j += 4) {
    const a = one[from + j]! - other[start + j]!;
    const b = one[from + j + 1]! - other[start + j + 1]!;
    const c = one[from + j + 2]! - other[start + j + 2]!;
    const d = one[from + j + 3]! - other[start + j + 3]!;
    even += a * a;
    odd += b * b;
    even += c * c;
    odd += d * d;
  }
  for (; j < columns; j += 2) {
    const a = one[from + j]! - other[start + j]!;
    even += a * a;
    if (j + 1 === columns) break;
    const b = one[from + j + 1]! - other[start + j + 1]!;
    odd += b * b;
  }
  return even + odd;
}

/** Distances of all rows to all centres, written down as bounds; the groups stay. */
export function measureAll(search: Search): void {
  const { rows, columns, groups, values, group, centres, settled, upper, lower } = search;
  for (let i = 0; i < rows; i++) {
    for (let c = 0; c < groups; c++) {
      const squared = squaredDistance(values, i * columns, centres, c * columns, columns);
      lower[i * groups + c] = Math.sqrt(squared) + settled[c]!;
    }
    const own = group[i]!;
    upper[i] = lower[i * groups + own]! - 2 * settled[own]!;
  }
}

/** Counts and sums of the groups anew from the rows; centres stay. */
export function sumGroups({ rows, columns, values, group, counts, sums }: Search): void {
  counts.fill(0);
  sums.fill(0);
  for (let i = 0; i < rows; i++) {
    const own = group[i]!;
    counts[own]! += 1;
    for (let j = 0; j < columns; j++) sums[own * columns + j]! += values[i * columns + j]!;
  }
}

/** Moves a row from its group to another in counts and sums; centres stay. */
export function moveRow(search: Search, row: number, to: number): void {
  const { columns, values, group, counts, sums } = search;
  const from = group[row]!;
  for (let j = 0; j < columns; j++) {
    const value = values[row * columns + j]!;
    sums[from * columns + j]! -= value;
    sums[to * columns + j]! += value;
  }
  counts[from]! -= 1;
  counts[to]! += 1;
  group[row] = to;
}

/** Puts a centre where the mean of its rows is and counts the way from its anchor. The group has rows. */
export function moveCentre(search: Search, c: number): void {
  const { columns, counts, sums, centres, anchors, travelled, settled } = search;
  const share = 1 / counts[c]!;
  const road = (travelled[c]! + settled[c]!) / 2;
  let squared = 0;
  for (let j = c * columns; j < (c + 1) * columns; j++) {
    centres[j] = sums[j]! * share;
    const way = centres[j]! - anchors[j]!;
    squared += way * way;
  }
  const offset = Math.sqrt(squared);
  travelled[c] = road + offset;
  settled[c] = road - offset;
}

/** Puts all centres where the means are. All groups have rows. */
export function moveCentres(search: Search): void {
  for (let c = 0; c < search.groups; c++) moveCentre(search, c);
  settleCentres(search);
}

/** Drops the anchors where the centres are, so that later moves are counted from here. */
export function settleCentres({ centres, anchors, travelled, settled }: Search): void {
  anchors.set(centres);
  settled.set(travelled);
}
