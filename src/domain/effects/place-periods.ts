import { parsePeriod } from '../time/period.ts';
import type { EffectPoint } from './effect.ts';

/** A period and which side of the start it lies on. */
export type PlacedPeriod = Pick<EffectPoint, 'period' | 'side'>;

/**
 * Lägg perioderna i ordning: those of the most common kind, since the last break that lies before the
 * effort, each before the start, after it, or around it.
 *
 * @returns the periods, and those left out because a break lies between.
 */
export function placePeriods(
  keys: readonly string[],
  start: string,
  breaks: readonly string[],
): { readonly periods: readonly PlacedPeriod[]; readonly beforeBreak: readonly string[] } {
  const parsed = keys.map((key) => ({ key, ...parsePeriod(key) }));
  const counts = Map.groupBy(parsed, ({ kind }) => kind);
  const commonest = [...counts.values()].sort((one, other) => other.length - one.length)[0] ?? [];
  const sorted = commonest.sort((one, other) => (one.start < other.start ? -1 : 1));
  const lastBreak = breaks
    .map((key) => parsePeriod(key).start)
    .filter(
      (day) => sorted.some((one) => one.start < day) && sorted.some((one) => one.start >= day),
    )
    .sort()
    .at(-1);
  const since = lastBreak ?? '';
  return {
    periods: sorted
      .filter((one) => one.start >= since)
      .map(({ key, start: first, end }) => ({
        period: key,
        side: end < start ? 'before' : first >= start ? 'after' : 'during',
      })),
    beforeBreak: sorted.filter((one) => one.start < since).map(({ key }) => key),
  };
}
