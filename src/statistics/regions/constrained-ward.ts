import type { Matrix } from '../matrix/matrix.ts';
import type { SpatialWeights } from '../weights/spatial-weights.ts';
import { createJoinQueue, type JoinQueue } from './join-queue.ts';
import { planRegions } from './region-plan.ts';
import { type Regions, regionsOf } from './regions.ts';

/** Two clusters joined: 0 … n − 1 are areas, n + i is what the i-th join made. */
export interface Join {
  readonly a: number;
  readonly b: number;
  /** √(2 · the rise of the sum of squares within), as Ward D2 has it; may fall from one join to the next. */
  readonly height: number;
  readonly areas: number;
}

/** The joins in the order they were made; separate parts of the map are never joined. */
export interface ConstrainedWard {
  readonly joins: readonly Join[];
  readonly separateParts: number;
}

/**
 * Ward's method with contiguity: of all clusters that border on each other, the two are joined that raise
 * the sum of squares within least, until each separate part of the map is one cluster. Of equal rises the
 * clusters with the lowest numbers are joined.
 *
 * Source: Ward, "Hierarchical grouping to optimize an objective function" (1963); with contiguity: Murtagh,
 * "A survey of algorithms for contiguity-constrained clustering and related problems" (1985).
 *
 * @param data one row an area, on scales that may be compared, such as standard scores.
 * @throws RangeError when an argument is not usable.
 *
 * @example
 * const line = { areaCount: 3, starts: [0, 1, 3, 4], neighbours: [1, 0, 2, 1] };
 * constrainedWard({ rows: 3, columns: 1, values: [0, 1, 9] }, line).joins[0] // => { a: 0, b: 1, height: 1, areas: 2 }
 */
export function constrainedWard(data: Matrix, weights: SpatialWeights): ConstrainedWard {
  const { graph, data: moved, partCount } = planRegions(data, weights, data.rows);
  const { rows, columns } = data;
  const clusters = 2 * rows - partCount;
  const means = new Float64Array(clusters * columns);
  means.set(moved.values);
  const counts = new Float64Array(clusters).fill(1, 0, rows);
  const isJoined = new Uint8Array(clusters);
  const lists: number[][] = [];
  for (let i = 0; i < rows; i++) {
    lists.push([...graph.neighbours.subarray(graph.starts[i]!, graph.starts[i + 1]!)]);
  }
  const riseOf = (a: number, b: number): number => {
    let squared = 0;
    for (let j = 0; j < columns; j++)
      squared += (means[a * columns + j]! - means[b * columns + j]!) ** 2;
    return ((counts[a]! * counts[b]!) / (counts[a]! + counts[b]!)) * squared;
  };
  const queue: JoinQueue = createJoinQueue();
  for (let a = 0; a < rows; a++)
    for (const b of lists[a]!) if (a < b) queue.push(riseOf(a, b), a, b);

  const joins: Join[] = [];
  const metBy = new Int32Array(clusters).fill(-1);
  for (let made = rows; made < clusters; ) {
    const { rise, a, b } = queue.pop();
    if (isJoined[a] === 1 || isJoined[b] === 1) continue;
    isJoined[a] = 1;
    isJoined[b] = 1;
    counts[made] = counts[a]! + counts[b]!;
    for (let j = 0; j < columns; j++) {
      const sum = counts[a]! * means[a * columns + j]! + counts[b]! * means[b * columns + j]!;
      means[made * columns + j] = sum / counts[made]!;
    }
    const around: number[] = [];
    for (const other of [...lists[a]!, ...lists[b]!]) {
      if (isJoined[other] === 1 || metBy[other] === made) continue;
      metBy[other] = made;
      around.push(other);
      lists[other]!.push(made);
      queue.push(riseOf(other, made), other, made);
    }
    lists[a] = [];
    lists[b] = [];
    lists.push(around);
    joins.push({ a, b, height: Math.sqrt(2 * rise), areas: counts[made]! });
    made += 1;
  }
  return { joins, separateParts: partCount };
}

/**
 * The regions that are left when the last joins are not made.
 *
 * @param count how many regions, separate parts of the map included.
 * @throws RangeError when there are fewer separate parts or areas than that.
 *
 * @example
 * const tree = { joins: [{ a: 0, b: 1, height: 1, areas: 2 }], separateParts: 2 };
 * cutWard(tree, { rows: 3, columns: 1, values: [0, 1, 9] }, 2).regionOf // => [0, 0, 1]
 */
export function cutWard(
  { joins, separateParts }: ConstrainedWard,
  data: Matrix,
  count: number,
): Regions {
  if (!Number.isInteger(count) || count < separateParts || count > data.rows) {
    throw new RangeError(
      `invalid regions: ${count} of ${data.rows} areas in ${separateParts} separate parts`,
    );
  }
  const made = data.rows - count;
  const labels = Int32Array.from({ length: data.rows + made }, (_, i) => i);
  for (let join = made - 1; join >= 0; join--) {
    const { a, b } = joins[join]!;
    labels[a] = labels[data.rows + join]!;
    labels[b] = labels[data.rows + join]!;
  }
  return regionsOf(labels.subarray(0, data.rows), data);
}
