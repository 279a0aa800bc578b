import type { Matrix } from '../../matrix/matrix.ts';
import { createStream } from '../../random.ts';
import { type Grouping, groupingOfOrdered } from '../grouping.ts';
import { type OrderedRows, orderRows } from '../row-order.ts';
import { withinOfOrdered } from '../within-squares.ts';
import { affordableProducts, isAffordable } from './product-search.ts';
import { refine } from './refine.ts';
import { polish, runRestart } from './restart.ts';

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
  const work = prepareKMeans(matrix, options);
  const done: KMeansRestart[] = [];
  const tally: Tally = { best: Number.POSITIVE_INFINITY, count: 0, restarts: 0 };
  do done.push(runOne(work, done.length));
  while (!isEnough(tally, done.at(-1)!, options));
  const final = finalOf(work.rows, done, tally);
  return concludeKMeans(work, final, carryOn({ ...work, finalists: final.finalists }));
}

/** What restarts are made of. Plain data that threads can share. */
export interface KMeansWork extends KMeansTable {
  /** The inner products of all pairs of rows, where they are few enough. */
  readonly products: Float64Array | undefined;
}

/** The rows, and what is asked about them. */
export interface KMeansTable {
  readonly rows: OrderedRows;
  readonly options: KMeansOptions;
}

/**
 * Everything that the restarts have in common.
 *
 * @throws RangeError as `kMeans`.
 */
export function prepareKMeans(matrix: Matrix, options: KMeansOptions): KMeansWork {
  const rows = orderRows(matrix);
  checkOptions(rows, options);
  return { rows, options, products: affordableProducts(rows) };
}

/**
 * Some of the restarts, for one thread of several: those from `from` to just before `to`, each with a stream
 * of random numbers of its own.
 */
export function kMeansPart(work: KMeansWork, from: number, to: number): readonly KMeansRestart[] {
  return Array.from({ length: to - from }, (_, place) => runOne(work, from + place));
}

/** Finalists and what they are carried on by. */
export interface KMeansFinals extends KMeansTable {
  readonly finalists: readonly KMeansRestart[];
}

/** Restarts that are enough. */
export interface KMeansFinal {
  /** Those that are to be carried on, the best first. */
  readonly finalists: readonly KMeansRestart[];
  readonly restarts: number;
  readonly found: number;
}

/**
 * What parts of the restarts lead to, in order from the first, whatever their sizes; undefined when more
 * restarts are needed. Restarts beyond the one that `kMeans` would have ended with do not count.
 */
export function finalOfKMeans(
  { rows, options }: KMeansTable,
  parts: readonly (readonly KMeansRestart[])[],
): KMeansFinal | undefined {
  const done = parts.flat();
  const tally: Tally = { best: Number.POSITIVE_INFINITY, count: 0, restarts: 0 };
  const last = done.findIndex((one) => isEnough(tally, one, options));
  return last < 0 ? undefined : finalOf(rows, done.slice(0, last + 1), tally);
}

/** Carries finalists on to an optimum under exchanges and, of many rows, beyond; for one thread of several. */
export function carryOn({
  rows,
  options: { groups, seed },
  finalists,
}: KMeansFinals): readonly KMeansRestart[] {
  return finalists.map((one) => {
    const { group, steps } = isAffordable(rows)
      ? polish(rows, one.group, groups)
      : refine(rows, one.group, groups, createStream(seed, one.restart, 1));
    const within = withinOfOrdered(rows, group, groups);
    return { restart: one.restart, within, steps: one.steps + steps, group };
  });
}

/** The answer of `kMeans`: the best, the first of equals, of the finalists that were carried on. */
export function concludeKMeans(
  { rows, options: { groups } }: KMeansTable,
  { restarts, found }: KMeansFinal,
  carried: readonly KMeansRestart[],
): KMeans {
  const best = carried.reduce((least, one) => (one.within < least.within ? one : least));
  return { ...groupingOfOrdered(rows, best.group, groups), restarts, found, steps: best.steps };
}

function runOne({ rows, products, options }: KMeansWork, restart: number): KMeansRestart {
  const random = createStream(options.seed, restart);
  const { group, steps } = runRestart(rows, products, options.groups, random);
  const within = withinOfOrdered(rows, group, options.groups);
  return { restart, within, steps, group };
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

/** The best restart; of many rows, the more of the best the fewer rows there are. */
function finalOf(
  rows: OrderedRows,
  done: readonly KMeansRestart[],
  { restarts, count }: Tally,
): KMeansFinal {
  const most = isAffordable(rows) ? 1 : Math.round(48_000 / rows.rows);
  const sorted = done.toSorted((one, other) => one.within - other.within);
  return {
    finalists: sorted.slice(0, Math.max(1, Math.min(8, most))),
    restarts,
    found: count,
  };
}
