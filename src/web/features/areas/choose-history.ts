import type { ProfileRow } from '#contract/areas.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { IndicatorOf } from '#contract/text/profile/explain-condition.ts';
import { type JoinedFigure, joinHistory } from '#domain/areas/join-history.ts';
import { endYear, parsePeriod } from '#domain/time/period.ts';

/** One of the small multiples: its points, and the scales it shares with the others. */
export interface HistoryMultiple {
  readonly row: ProfileRow;
  readonly indicator: IndicatorMetadata;
  readonly points: readonly {
    readonly year: number;
    readonly value: number | undefined;
    readonly isAfterBreak: boolean;
    readonly isRecomputed: boolean;
  }[];
  /** The row's own figures and those of other editions, oldest first. */
  readonly joined: readonly JoinedFigure[];
  readonly held: readonly number[];
}

export interface Histories {
  readonly multiples: readonly HistoryMultiple[];
  readonly years: readonly [number, number];
  /** How many measures have one period only. */
  readonly tooFew: number;
}

/**
 * The measures with at least two periods, on one time axis; measures of the same unit hold the same
 * values, so that the same height means the same.
 */
export function chooseHistory(
  rows: readonly ProfileRow[],
  indicatorOf: IndicatorOf<IndicatorMetadata>,
): Histories {
  const known = rows.flatMap((row) => {
    const indicator = indicatorOf(row.indicator);
    const joined = joinHistory(row);
    return indicator === undefined ? [] : [{ row, indicator, joined, points: pointsOf(joined) }];
  });
  const long = known.filter(({ points }) => valuesOf(points).length >= 2);
  const years = long.flatMap(({ points }) => points.map((point) => point.year));
  return {
    multiples: long.map((one) => ({
      ...one,
      held: long
        .filter((other) => other.indicator.unit === one.indicator.unit)
        .flatMap((other) => valuesOf(other.points)),
    })),
    years: years.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)],
    tooFew: known.length - long.length,
  };
}

function pointsOf(joined: readonly JoinedFigure[]): HistoryMultiple['points'] {
  return joined.map(({ figure, link, isAfterBreak }) => ({
    year: endYear(parsePeriod(figure.period)),
    value: figure.value ?? undefined,
    isAfterBreak,
    isRecomputed: link?.kind === 'recomputed',
  }));
}

function valuesOf(points: HistoryMultiple['points']): number[] {
  return points.flatMap((point) => (point.value === undefined ? [] : [point.value]));
}
