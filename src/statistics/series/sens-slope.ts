import { normalQuantile } from '../distributions/normal.ts';
import { type Interval, tailOf } from '../uncertainty/interval.ts';
import { knownPoints } from './known-points.ts';
import { mannKendall } from './mann-kendall.ts';

/** A slope per unit of time that outliers hardly move. */
export interface SensSlope {
  readonly slope: number;
  readonly interval: Interval;
}

/**
 * Sen's slope: the median of the slopes between all pairs of points, with the interval that belongs to
 * the Mann–Kendall test.
 *
 * With N slopes and C = z √(Var S), the limits are the slopes of rank (N − C)/2 and (N + C)/2 + 1,
 * interpolated between ranks, and at most the smallest and largest slope.
 *
 * Source: Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968);
 * Gilbert, *Statistical Methods for Environmental Pollution Monitoring* (1987), 16.5.
 *
 * @param values one a period in order; undefined where the period has none.
 * @param times strictly increasing, one a period; 0, 1, 2 … unless told.
 * @param confidence between 0 and 1.
 * @returns undefined under five points with a value.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * sensSlope([1, 3, 5, 7, 9]).slope // => 2
 */
export function sensSlope(
  values: readonly (number | undefined)[],
  times?: readonly number[],
  confidence: number = 0.95,
): SensSlope | undefined {
  const tail = tailOf(confidence);
  const points = knownPoints(values, times);
  const test = mannKendall(points.values);
  if (test === undefined) return undefined;
  const slopes = slopesBetween(points.times, points.values);
  const reach = normalQuantile(1 - tail) * Math.sqrt(test.variance);
  return {
    slope: atRank(slopes, (slopes.length + 1) / 2),
    interval: {
      lower: atRank(slopes, (slopes.length - reach) / 2),
      upper: atRank(slopes, (slopes.length + reach) / 2 + 1),
    },
  };
}

function slopesBetween(times: readonly number[], values: readonly number[]): Float64Array {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let place = 0;
  for (const [j, value] of values.entries()) {
    for (let i = 0; i < j; i++) slopes[place++] = (value - values[i]!) / (times[j]! - times[i]!);
  }
  return slopes.sort();
}

/** The value of a rank from 1, interpolated, the ends beyond. */
function atRank(sorted: Float64Array, rank: number): number {
  const kept = Math.min(Math.max(rank, 1), sorted.length);
  const below = sorted[Math.floor(kept) - 1]!;
  const above = sorted[Math.ceil(kept) - 1]!;
  return below + (kept - Math.floor(kept)) * (above - below);
}
