import { type Trend, trendOf } from '#statistics/series/trend-of.ts';
import { endYear, parsePeriod } from '../time/period.ts';
import type { JoinedFigure } from './join-history.ts';

/** As many measured values as a trend word needs, at the least. */
export const fewestForTrend = 5;

/** Utveckling: a trend with its test, or that there are too few values for one. */
export type TrendJudgement =
  | {
      readonly kind: 'trend';
      readonly trend: Trend;
      /** Values that were tested. */
      readonly count: number;
      readonly firstYear: number;
      readonly lastYear: number;
    }
  | { readonly kind: 'too-few'; readonly count: number };

/**
 * Bedöm utveckling: only what is measured after the last break, since a break is not a change. Recomputed
 * values are left out: they were not measured.
 */
export function judgeTrend(joined: readonly JoinedFigure[]): TrendJudgement {
  const start = joined.findLastIndex((one) => one.isAfterBreak);
  const points = joined
    .slice(Math.max(0, start))
    .filter(({ link, figure }) => link?.kind !== 'recomputed' && figure.value !== null)
    .map(({ figure }) => ({ year: endYear(parsePeriod(figure.period)), value: figure.value! }))
    // Two periods that end the same year are one point in time: the later stands.
    .filter(({ year }, i, all) => all[i + 1]?.year !== year);
  return judgeSeries(points);
}

/** Bedöm en serie: years in order, each once, and all made the same way. */
export function judgeSeries(
  points: readonly { readonly year: number; readonly value: number }[],
): TrendJudgement {
  const [values, years] = [points.map((point) => point.value), points.map((point) => point.year)];
  const trend = trendOf(values, years);
  if (trend === undefined) return { kind: 'too-few', count: points.length };
  return {
    kind: 'trend',
    trend,
    count: points.length,
    firstYear: years[0]!,
    lastYear: years.at(-1)!,
  };
}
