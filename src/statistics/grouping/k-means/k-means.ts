import type { Matrix } from '../../matrix/matrix.ts';
import { createStream } from '../../random.ts';
import { type Grouping, groupingOfOrdered } from '../grouping.ts';
import { type OrderedRows, orderRows } from '../row-order.ts';
import { withinOfOrdered } from '../within-squares.ts';
import { affordableProducts, isAffordable } from './product-search.ts';
import { refine } from './refine.ts';
import { type Descent, polish, runRestart } from './restart.ts';

/** What k-means is asked for. */
export interface KMeansOptions {
  /** How many groups, k. */
  readonly groups: number;
  readonly seed: number;
  /** At most so many restarts; 100 unless told. */
  readonly restarts?: number;
  /** It ends when so many restarts have found the best; 5 unless told. Infinity for all restarts. */
  readonly found?: number;
}

/** What one restart found. Plain data that threads can send. */
export interface KMeansRestart {
  readonly restart: number;
  /** Sum of squares within the groups. */
  readonly within: number;
  readonly steps: number;
  /** Group of each row in the order of `orderRows`. */
  readonly group: Int32Array;
}

/** Groups by k-means, and how they were found. */
export interface KMeans extends Grouping {
  /** How many restarts are behind the answer. */
  readonly restarts: number;
  /** How many of them found the best. */
  readonly found: number;
  /** How many times the rows were gone through from the restart's beginning to the answer. */
  readonly steps: number;
}

/** Sums of squares that differ by less than this share are those of the same groups. */
const sameWithin = 1e-9;

/**
 * k-means: groups that have the smallest sum of squared distances to their means, Σᵢ ‖xᵢ − m(i)‖².
 *
 * Nobody can know that the smallest was found; each restart is a search of its own with k-means++ (Arthur and
 * Vassilvitskii 2007), exchange moves (Hartigan and Wong 1979) and, up to 1,500 rows, random swaps (Fränti
 * 2018), and restarts go on until the best was found several times independently. The answer does not depend
 * on the order of the rows; the groups are numbered by the first coordinate of their centres, then the second.
 *
 * Source: MacQueen, "Some methods for classification and analysis of multivariate observations" (1967).
 *
 * @throws RangeError when the groups are more than the rows that differ, or an option is out of its range.
 *
 * @example
 * const matrix = { rows: 4, columns: 1, values: new Float64Array([9, 1, 2, 10]) };
 * kMeans(matrix, { groups: 2, seed: 1 }).group // => [1, 0, 0, 1]
 */
export function kMeans(matrix: Matrix, options: KMeansOptions): KMeans {
  const search = prepareKMeans(matrix, options);
  const done: KMeansRestart[] = [];
  const tally: Tally = { best: Number.POSITIVE_INFINITY, count: 0, restarts: 0 };
  do done.push(search.run(done.length));
  while (!isEnough(tally, done.at(-1)!, options));
  return conclude(search.rows, options, done, tally);
}

/**
 * Some of the restarts, for one thread of several: those from `from` to just before `to`, each with a stream
 * of random numbers of its own.
 *
 * @throws RangeError as `kMeans`.
 */
export function kMeansPart(
  matrix: Matrix,
  options: KMeansOptions,
  from: number,
  to: number,
): readonly KMeansRestart[] {
  const search = prepareKMeans(matrix, options);
  return Array.from({ length: to - from }, (_, place) => search.run(from + place));
}

/**
 * The answer of `kMeans` from parts of its restarts in order from the first, whatever their sizes; undefined
 * when more restarts are needed. Restarts beyond the one that `kMeans` would have ended with do not count.
 *
 * @throws RangeError as `kMeans`.
 */
export function mergeKMeans(
  matrix: Matrix,
  options: KMeansOptions,
  parts: readonly (readonly KMeansRestart[])[],
): KMeans | undefined {
  const rows = orderRows(matrix);
  checkOptions(rows, options);
  const done = parts.flat();
  const tally: Tally = { best: Number.POSITIVE_INFINITY, count: 0, restarts: 0 };
  const last = done.findIndex((one) => isEnough(tally, one, options));
  return last < 0 ? undefined : conclude(rows, options, done.slice(0, last + 1), tally);
}

interface PreparedKMeans {
  readonly rows: OrderedRows;
  readonly run: (restart: number) => KMeansRestart;
}

function prepareKMeans(matrix: Matrix, options: KMeansOptions): PreparedKMeans {
  const rows = orderRows(matrix);
  checkOptions(rows, options);
  const products = affordableProducts(rows);
  return {
    rows,
    run: (restart) => {
      const random = createStream(options.seed, restart);
      const { group, steps } = runRestart(rows, products, options.groups, random);
      const within = withinOfOrdered(rows, group, options.groups);
      return { restart, within, steps, group };
    },
  };
}

function checkOptions(rows: OrderedRows, { groups, restarts, found }: KMeansOptions): void {
  if (!Number.isInteger(groups) || groups < 1) throw new RangeError(`invalid groups: ${groups}`);
  if (groups > rows.distinct) {
    throw new RangeError(`invalid groups: ${groups} of ${rows.distinct} rows that differ`);
  }
  for (const [name, count] of Object.entries({ restarts, found })) {
    const isCount = count === undefined || (count === Number.POSITIVE_INFINITY && name === 'found');
    if (!isCount && !(Number.isInteger(count) && count >= 1)) {
      throw new RangeError(`invalid ${name}: ${count}`);
    }
  }
}

/** How often the best so far was found. */
interface Tally {
  best: number;
  count: number;
  restarts: number;
}

/** Counts one more restart; whether it is the last. */
function isEnough(
  tally: Tally,
  { within }: KMeansRestart,
  { restarts = 100, found = 5 }: KMeansOptions,
): boolean {
  if (within < tally.best * (1 - sameWithin)) tally.count = 0;
  tally.best = Math.min(tally.best, within);
  if (within <= tally.best * (1 + sameWithin)) tally.count++;
  tally.restarts++;
  return tally.count >= found || tally.restarts >= restarts;
}

function conclude(
  rows: OrderedRows,
  { groups, seed }: KMeansOptions,
  done: readonly KMeansRestart[],
  tally: Tally,
): KMeans {
  const { group, steps } = finish(rows, groups, seed, done);
  const grouping = groupingOfOrdered(rows, group, groups);
  return { ...grouping, restarts: tally.restarts, found: tally.count, steps };
}

/** The groups of the best restart; of many rows, the best that some of the best restarts lead to. */
function finish(
  rows: OrderedRows,
  groups: number,
  seed: number,
  done: readonly KMeansRestart[],
): Descent {
  const sorted = done.toSorted((one, other) => one.within - other.within);
  const first = sorted[0]!;
  if (isAffordable(rows)) {
    const { group, steps } = polish(rows, first.group, groups);
    return { group, steps: first.steps + steps };
  }
  let least = Number.POSITIVE_INFINITY;
  let chosen: Descent = first;
  for (const one of sorted.slice(0, Math.max(1, Math.min(8, Math.round(48_000 / rows.rows))))) {
    const random = createStream(seed, one.restart, 1);
    const { group, steps } = refine(rows, one.group, groups, random);
    const within = withinOfOrdered(rows, group, groups);
    if (within >= least) continue;
    least = within;
    chosen = { group, steps: one.steps + steps };
  }
  return chosen;
}
