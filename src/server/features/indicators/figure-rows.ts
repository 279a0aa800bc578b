import type { Figure } from '#contract/figures.ts';
import type { Measured, MissingReason } from '#domain/indicators/observation.ts';

/** The columns that make one figure. */
export interface FigureRow {
  readonly period_id: string;
  readonly release_id: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly count: number | null;
  readonly denominator: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A row as the contract's figure. */
export function figureOf(row: FigureRow): Figure {
  return {
    value: row.value,
    missing: row.missing as MissingReason | null, // the column's check admits nothing else
    count: row.count,
    denominator: row.denominator,
    low: row.low,
    high: row.high,
    period: row.period_id,
    release: row.release_id,
  };
}

/** A row as the domain's measurement: a value, or the reason it is missing. */
export function measuredOf(row: FigureRow): Measured {
  if (row.value === null) return { missing: (row.missing ?? 'blank') as MissingReason };
  const interval =
    row.low === null || row.high === null ? undefined : ([row.low, row.high] as const);
  return {
    value: row.value,
    count: row.count ?? undefined,
    denominator: row.denominator ?? undefined,
    interval,
  };
}
