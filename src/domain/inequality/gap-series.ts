import type { Interval } from '#statistics/uncertainty/interval.ts';

/** What areas are grouped by when the gap between groups is followed. */
export const gapGroupings = ['landscapes', 'municipalities'] as const;
export type GapGrouping = (typeof gapGroupings)[number];

/** Grupp: areas that are held together, such as a landscape. */
export interface GapGroup {
  readonly key: string;
  readonly areas: number;
  /** Mean in the newest period, weighted by people. */
  readonly mean: number;
}

/** Skillnad i en period: how far the two groups lie apart, in both ways. */
export interface GapPoint {
  readonly period: string;
  readonly high: number;
  readonly low: number;
  /** Areas with a value on the two sides. */
  readonly areas: number;
  readonly absolute: number;
  readonly absoluteInterval: Interval | null;
  readonly relative: number | null;
  readonly relativeInterval: Interval | null;
}

/** Ojämlikhet som egen serie: the same two groups through all periods. */
export interface GapSeries {
  /** All groups, highest mean first. */
  readonly groups: readonly GapGroup[];
  /** The two that lie farthest apart in the newest period. */
  readonly high: string;
  readonly low: string;
  /** Oldest first; a period in which a side has no value is left out. */
  readonly points: readonly GapPoint[];
}
