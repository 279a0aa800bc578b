import type { SeriesBreak } from '../breaks/series-break.ts';
import type { Figure } from '../indicators/figure.ts';
import type { LinkedHistory } from './link-editions.ts';
import type { Spread } from './spread-values.ts';

/** Vad ett områdes värde jämförs med. */
export type ComparisonRole =
  | 'country'
  | 'stand-in'
  | 'county'
  | 'municipality'
  | 'median-of-areas'
  | 'same-landscape';

/** Jämförelse: a value measured for a larger area, or the median of the areas like this one. */
export interface ProfileComparison {
  readonly role: ComparisonRole;
  /** The area measured; null for a median. */
  readonly area: string | null;
  /** Name of that area, of the area whose parts the median is of, or of the landscape. */
  readonly name: string;
  /** Null when nothing is loaded for the same period: never a value from another level. */
  readonly figure: Figure | null;
  /** Number of areas behind a median. */
  readonly areas: number | null;
}

/** Profilrad: one indicator for one area, with what it is set against. */
export interface ProfileRow {
  readonly indicator: string;
  /** The newest period. */
  readonly figure: Figure;
  readonly comparisons: readonly ProfileComparison[];
  readonly spread: Spread | null;
  /** Share (0–1) of the other areas with a worse value; null without a judgement. */
  readonly betterThan: number | null;
  /** Every period, oldest first. */
  readonly history: readonly Figure[];
  /** The series in other editions of the areas. */
  readonly linked: readonly LinkedHistory[];
  /** Breaks within the series, those of other editions included. */
  readonly breaks: readonly Omit<SeriesBreak, 'indicators'>[];
}

/** Why an indicator has no row: measured only for larger areas, or not loaded here. */
export const absentReasons = ['not-at-this-level', 'not-loaded'] as const;
export type AbsentReason = (typeof absentReasons)[number];

/** Områdesprofil: rows in the order of the catalogue, and what is absent. */
export interface ProfileBody {
  readonly rows: readonly ProfileRow[];
  readonly absent: readonly { readonly indicator: string; readonly reason: AbsentReason }[];
  /** At most three indicators, the strongest first. */
  readonly strengths: readonly string[];
}
