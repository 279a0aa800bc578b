import { normalUpper } from '../distributions/normal.ts';
import { knownPoints } from './known-points.ts';

/** Fewer points never make a trend. */
export const LEAST_POINTS = 5;

/** Up to so many points without ties the p-value is exact. */
const MOST_EXACT = 10;

/** The outcome of the Mann–Kendall test. */
export interface MannKendall {
  /** Points with a value. */
  readonly points: number;
  /** S: pairs that rise minus pairs that fall. */
  readonly statistic: number;
  /** Of S without trend, with regard to ties. */
  readonly variance: number;
  /** (S ∓ 1) / √variance; 0 when S is 0. */
  readonly z: number;
  /** Kendall's τ-b between value and time, −1 … 1; undefined when all values are equal. */
  readonly tau: number | undefined;
  /** Two-sided. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
}

/**
 * The Mann–Kendall test for a monotonic trend. Exact for up to ten points without ties; otherwise by the
 * normal approximation with correction for ties and continuity.
 *
 * S = Σᵢ<ⱼ sign(xⱼ − xᵢ), Var S = [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)] / 18 over groups of t ties.
 *
 * Source: Mann, "Nonparametric tests against trend", Econometrica 13 (1945); Kendall, *Rank Correlation
 * Methods*, 4th ed. (1975). Supposes that points do not depend on each other beyond the trend.
 *
 * @param values one a period in order; undefined where the period has none.
 * @returns undefined under five points with a value.
 * @throws RangeError when a value is not finite.
 *
 * @example
 * mannKendall([1, 2, 3, 4, 5]).p // => 0.016666666667
 * mannKendall([1, 2, 3, 4]) // => undefined
 */
export function mannKendall(values: readonly (number | undefined)[]): MannKendall | undefined {
  const known = knownPoints(values).values;
  const n = known.length;
  if (n < LEAST_POINTS) return undefined;
  const statistic = scoreOf(known);
  const ties = tieSizes(known);
  const spread = (size: number): number => size * (size - 1) * (2 * size + 5);
  const variance = (spread(n) - ties.reduce((sum, size) => sum + spread(size), 0)) / 18;
  const z = statistic === 0 ? 0 : (statistic - Math.sign(statistic)) / Math.sqrt(variance);
  const pairs = (n * (n - 1)) / 2;
  const untied = pairs - ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const isExact = n <= MOST_EXACT && untied === pairs;
  return {
    points: n,
    statistic,
    variance,
    z,
    tau: untied === 0 ? undefined : statistic / Math.sqrt(pairs * untied),
    p: isExact ? exactP(n, statistic) : Math.min(1, 2 * normalUpper(Math.abs(z))),
    method: isExact ? 'exact' : 'normal',
  };
}

function scoreOf(values: readonly number[]): number {
  let score = 0;
  for (const [j, value] of values.entries()) {
    for (let i = 0; i < j; i++) score += Math.sign(value - values[i]!);
  }
  return score;
}

/** How many values are equal, one number a distinct value. */
function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/** The share of all orders of n values whose S is at least as far from 0. */
function exactP(n: number, statistic: number): number {
  // The number of orders of k values by falling pairs, built up one value at a time.
  let orders = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(orders.length + size - 1).fill(0);
    for (const [falls, count] of orders.entries()) {
      for (let added = 0; added < size; added++) next[falls + added]! += count;
    }
    orders = next;
  }
  let total = 0;
  let extreme = 0;
  for (const [falls, count] of orders.entries()) {
    total += count;
    if (Math.abs(orders.length - 1 - 2 * falls) >= Math.abs(statistic)) extreme += count;
  }
  return extreme / total;
}
