import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { ReleaseText } from '#contract/releases.ts';

/** Källa: a publisher with the releases of its tables that stand, newest first. */
export interface PublisherGroup {
  readonly publisher: string;
  readonly releases: readonly ReleaseText[];
}

/** Standing releases by publisher, in alphabetical order; withdrawn ones are left to the history. */
export function groupSources(releases: readonly ReleaseText[]): readonly PublisherGroup[] {
  const standing = releases
    .filter((release) => release.state !== 'withdrawn')
    .sort((a, b) => b.fetchedAt.localeCompare(a.fetchedAt));
  const groups = Object.groupBy(standing, (release) => release.publisher);
  return Object.entries(groups)
    .map(([publisher, list]) => ({ publisher, releases: list ?? [] }))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, 'sv'));
}

/** When the measures in a release are expected anew, each answer once; `unknown` where none is told. */
export function nextUpdates(
  release: ReleaseText,
  indicators: readonly IndicatorMetadata[],
): readonly string[] {
  const told = indicators
    .filter((indicator) => release.indicators.includes(indicator.id))
    .map((indicator) => indicator.source.nextUpdate);
  const known = [...new Set(told)].filter((text) => text !== 'unknown').sort();
  return known.length === 0 ? ['unknown'] : known;
}

/** Whole days from one ISO time to another, never less than nought. */
export function wholeDaysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
