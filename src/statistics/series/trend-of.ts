import type { Interval } from '../uncertainty/interval.ts';
import { mannKendall } from './mann-kendall.ts';
import { sensSlope } from './sens-slope.ts';

/** Trend: whether a series rises or falls more surely than chance explains. */
export interface Trend {
  /** `none` is "no certain change", not proof that nothing changes. */
  readonly direction: 'up' | 'down' | 'none';
  /** Two-sided, of the Mann–Kendall test. */
  readonly p: number;
  /** Sen's slope per unit of time. */
  readonly slope: number;
  /** 95 per cent, of the slope. */
  readonly interval: Interval;
}

/**
 * The direction of a series by the Mann–Kendall test at 5 per cent, with Sen's slope.
 *
 * @param values one a period in order; undefined where the period has none.
 * @param times strictly increasing, one a period, such as years; 0, 1, 2 … unless told.
 * @returns undefined under five points with a value: too few to tell.
 * @throws RangeError when an argument is outside its range.
 *
 * @example
 * trendOf([10, 12, 15, 16, 20]).direction // => 'up'
 * trendOf([10, 12, undefined, 16, 20]) // => undefined
 */
export function trendOf(
  values: readonly (number | undefined)[],
  times?: readonly number[],
): Trend | undefined {
  const test = mannKendall(values);
  const sen = sensSlope(values, times);
  if (test === undefined || sen === undefined) return undefined;
  const isCertain = test.p < 0.05;
  const direction = test.statistic > 0 ? 'up' : 'down';
  return { direction: isCertain ? direction : 'none', p: test.p, ...sen };
}
