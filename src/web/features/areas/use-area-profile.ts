import { useQuery } from '@tanstack/react-query';
import type { AreaProfile } from '#contract/areas.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { ReleaseText } from '#contract/releases.ts';
import { collectSources, type Sources } from '#contract/text/profile/collect-sources.ts';
import { askArea, askIndicators, askReleases } from '../../api.ts';

/** Everything the area page shows: the profile, the meaning of its numbers, and where they come from. */
export interface AreaView {
  readonly profile: AreaProfile;
  readonly indicatorOf: (id: string) => IndicatorMetadata | undefined;
  readonly releaseOf: (id: string) => ReleaseText | undefined;
  readonly sources: Sources;
}

export interface AreaProfileAnswer {
  readonly view: AreaView | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Asks for an area's profile, the indicators and the releases, all at once. */
export function useAreaProfile(area: string): AreaProfileAnswer {
  const profile = useQuery(askArea(area));
  const indicators = useQuery(askIndicators());
  const releases = useQuery(askReleases());
  const all = [profile, indicators, releases];
  return {
    view:
      profile.data === undefined || indicators.data === undefined || releases.data === undefined
        ? undefined
        : {
            profile: profile.data,
            indicatorOf: byId(indicators.data.indicators),
            releaseOf: byId(releases.data.releases),
            sources: collectSources(profile.data),
          },
    error: all.find((answer) => answer.error !== null)?.error ?? null,
    retry: () => {
      for (const answer of all) if (answer.error !== null) void answer.refetch();
    },
  };
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
): (id: string) => T | undefined {
  const known = new Map(items.map((item) => [item.id, item]));
  return (id) => known.get(id);
}
