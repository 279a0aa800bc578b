import { logLikelihoodRatio, type ScanModel } from './log-likelihood-ratio.ts';

/** Into how many steps of size the table is divided. Fewer sizes than that need none. */
const steps = 4096;

/** What the table is about. */
export interface ScanTotals {
  readonly model: ScanModel;
  readonly totalCases: number;
  readonly totalSize: number;
}

/**
 * For each zone the number of cases below which its log likelihood ratio is at most the floor, or a little
 * less than that number: whoever has fewer need not be looked at. The number grows with the size; where the
 * zones are many it is taken from a table of sizes, the next smaller one.
 *
 * @param sizes of the zones; where it is not a number, no number of cases is enough.
 * @param floor ≥ 0.
 *
 * @example
 * leastCases([50], 2, { model: 'poisson', totalCases: 100, totalSize: 1000 }) // => [10]
 */
export function leastCases(
  sizes: ArrayLike<number>,
  floor: number,
  totals: ScanTotals,
): Int32Array | Float64Array {
  const find = sizes.length > steps ? findInTable(sizes, floor, totals) : leastOfSize;
  // Whole numbers of 32 bits are added and compared faster, where they hold every count.
  const isSmall = totals.totalCases < 2 ** 31 - 1;
  const least = isSmall ? new Int32Array(sizes.length) : new Float64Array(sizes.length);
  const never = isSmall ? 2 ** 31 - 1 : Infinity;
  for (let k = 0; k < sizes.length; k++) {
    const size = sizes[k]!;
    least[k] = Number.isNaN(size) ? never : Math.min(never, find(size, floor, totals));
  }
  return least;
}

type Find = (size: number, floor: number, totals: ScanTotals) => number;

function findInTable(sizes: ArrayLike<number>, floor: number, totals: ScanTotals): Find {
  let largest = 0;
  for (let k = 0; k < sizes.length; k++) if (sizes[k]! > largest) largest = sizes[k]!;
  const table = new Float64Array(steps);
  // Squares: small zones differ more.
  for (let j = 0; j < steps; j++) {
    table[j] = leastOfSize(largest * (j / steps) ** 2, floor, totals);
  }
  // A little less, so that rounding cannot lead to a step above; so the largest stands in the last, too.
  return (size) => table[Math.floor(Math.sqrt(size / largest) * steps * (1 - 1e-12))]!;
}

/** By halving between the expected, where the ratio is 0, and all cases that there can be. */
function leastOfSize(size: number, floor: number, totals: ScanTotals): number {
  const { model, totalCases, totalSize } = totals;
  if (size === 0) return 1;
  const most = model === 'bernoulli' ? Math.min(totalCases, size) : totalCases;
  if (logLikelihoodRatio(model, most, size, totalCases, totalSize) <= floor) return Infinity;
  let low = (totalCases * size) / totalSize;
  let high = most;
  while (high - low > 1e-6 * (1 + high)) {
    const middle = (low + high) / 2;
    if (logLikelihoodRatio(model, middle, size, totalCases, totalSize) > floor) high = middle;
    else low = middle;
  }
  return Math.floor(low) + 1;
}
