import type { BothLanguages } from '../indicators/indicator.ts';
import { parsePeriod } from '../time/period.ts';

/** Slag av brott: other areas, noise in the figures, another definition. */
export const breakKinds = ['areas', 'noise', 'definition'] as const;
export type BreakKind = (typeof breakKinds)[number];

/** Brott i en serie: from a period on, figures are not made as before. */
export interface SeriesBreak {
  readonly id: string;
  readonly kind: BreakKind;
  /** Indicator ids. */
  readonly indicators: readonly string[];
  /** The first period after the break. */
  readonly period: string;
  /** What changed, in a sentence. */
  readonly sentence: BothLanguages;
  readonly source: string;
}

/**
 * The breaks of an indicator that lie within a series: with a period before and one from the break on.
 *
 * @param periods keys, in any order.
 */
export function breaksWithin(
  breaks: readonly SeriesBreak[],
  indicator: string,
  periods: readonly string[],
): readonly SeriesBreak[] {
  const starts = periods.map((period) => parsePeriod(period).start);
  return breaks.filter((one) => {
    if (!one.indicators.includes(indicator)) return false;
    const { start } = parsePeriod(one.period);
    return starts.some((other) => other < start) && starts.some((other) => other >= start);
  });
}
