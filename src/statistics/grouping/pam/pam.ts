import type { Matrix } from '../../matrix/matrix.ts';
import { squaredDistance } from '../k-means/search.ts';
import { type OrderedRows, orderRows } from '../row-order.ts';

/** Rows in groups around rows of their own. */
export interface Pam {
  /** Group of each row, 0 … groups − 1. */
  readonly group: Int32Array;
  /** The row in the middle of each group. */
  readonly medoids: Int32Array;
  readonly counts: Int32Array;
  /** Mean distance of the rows to the medoid of their group. */
  readonly objective: number;
  /** The same before the exchanges. */
  readonly built: number;
  /** How many exchanges made it smaller. */
  readonly exchanges: number;
}

interface Nearest {
  readonly group: Int32Array;
  readonly distance: Float64Array;
  readonly second: Float64Array;
}

/**
 * Partitioning around medoids: groups around rows, so that the sum of the Euclidean distances to them is
 * small. BUILD takes one medoid after another where it helps most; SWAP then makes the best exchange of a
 * medoid for another row until none helps, all medoids being tried at once. Of equals the row that is first
 * by its values is taken, whatever the order of the rows; groups are numbered by their medoids in that order.
 *
 * Source: Kaufman and Rousseeuw, "Finding groups in data" (1990), chapter 2; exchanges as in Schubert and
 * Rousseeuw, "Faster k-medoids clustering", SISAP (2019), FastPAM1.
 *
 * @param groups a whole number 1 … rows that differ.
 * @throws RangeError when it is not, or the matrix is not usable.
 *
 * @example
 * const matrix = { rows: 5, columns: 1, values: new Float64Array([1, 2, 3, 8, 9]) };
 * pam(matrix, 2).medoids // => [1, 3]
 */
export function pam(matrix: Matrix, groups: number): Pam {
  const rows = orderRows(matrix);
  if (!Number.isInteger(groups) || groups < 1 || groups > rows.distinct) {
    throw new RangeError(`invalid groups: ${groups} of ${rows.distinct} rows that differ`);
  }
  const medoids = buildMedoids(rows, groups);
  const built = meanDistance(nearestMedoids(rows, medoids));
  let exchanges = 0;
  while (groups > 1 && exchangeMedoid(rows, medoids)) exchanges++;
  medoids.sort();
  const nearest = nearestMedoids(rows, medoids);
  const group = new Int32Array(rows.rows);
  const counts = new Int32Array(groups);
  for (let i = 0; i < rows.rows; i++) {
    group[rows.order[i]!] = nearest.group[i]!;
    counts[nearest.group[i]!]! += 1;
  }
  return {
    group,
    medoids: medoids.map((medoid) => rows.order[medoid]!),
    counts,
    objective: meanDistance(nearest),
    built,
    exchanges,
  };
}

function buildMedoids(rows: OrderedRows, groups: number): Int32Array {
  const medoids = new Int32Array(groups);
  const nearest = new Float64Array(rows.rows).fill(Number.POSITIVE_INFINITY);
  for (let c = 0; c < groups; c++) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let candidate = 0; candidate < rows.rows; candidate++) {
      let sum = 0;
      for (let i = 0; i < rows.rows; i++) {
        sum += Math.min(nearest[i]!, distanceOf(rows, candidate, i));
      }
      if (sum < least) {
        least = sum;
        best = candidate;
      }
    }
    medoids[c] = best;
    for (let i = 0; i < rows.rows; i++) {
      nearest[i] = Math.min(nearest[i]!, distanceOf(rows, best, i));
    }
  }
  return medoids;
}

/** Makes the exchange that helps most; false when none does. */
function exchangeMedoid(rows: OrderedRows, medoids: Int32Array): boolean {
  const { group, distance, second } = nearestMedoids(rows, medoids);
  const losses = new Float64Array(medoids.length);
  let total = 0;
  for (let i = 0; i < rows.rows; i++) {
    losses[group[i]!]! += second[i]! - distance[i]!;
    total += distance[i]!;
  }
  const isMedoid = new Set(medoids);
  const changes = new Float64Array(medoids.length);
  let best = { change: -1e-12 * total, medoid: -1, row: -1 };
  for (let row = 0; row < rows.rows; row++) {
    if (isMedoid.has(row)) continue;
    changes.set(losses);
    let shared = 0;
    for (let i = 0; i < rows.rows; i++) {
      const other = distanceOf(rows, row, i);
      if (other >= second[i]!) continue;
      changes[group[i]!]! += Math.max(other, distance[i]!) - second[i]!;
      if (other < distance[i]!) shared += other - distance[i]!;
    }
    for (let medoid = 0; medoid < medoids.length; medoid++) {
      const change = changes[medoid]! + shared;
      if (change < best.change) best = { change, medoid, row };
    }
  }
  if (best.row < 0) return false;
  medoids[best.medoid] = best.row;
  return true;
}

function nearestMedoids(rows: OrderedRows, medoids: Int32Array): Nearest {
  const group = new Int32Array(rows.rows);
  const distance = new Float64Array(rows.rows).fill(Number.POSITIVE_INFINITY);
  const second = new Float64Array(rows.rows).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < rows.rows; i++) {
    for (const [c, medoid] of medoids.entries()) {
      const other = distanceOf(rows, medoid, i);
      if (other < distance[i]!) {
        second[i] = distance[i]!;
        distance[i] = other;
        group[i] = c;
      } else if (other < second[i]!) second[i] = other;
    }
  }
  return { group, distance, second };
}

function meanDistance({ distance }: Nearest): number {
  return distance.reduce((sum, one) => sum + one, 0) / distance.length;
}

function distanceOf({ columns, values }: OrderedRows, one: number, other: number): number {
  return Math.sqrt(squaredDistance(values, one * columns, values, other * columns, columns));
}
