import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AreaProfile } from '#contract/areas.ts';
import type { IndicatorMetadata } from '#contract/indicators.ts';
import type { ReleaseText } from '#contract/releases.ts';
import { collectSources, type Sources } from '#contract/text/profile/collect-sources.ts';
import { askArea, askIndicators, askRelease } from '../../api.ts';

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

/**
 * Asks for an area's profile and the indicators at once, and then for the releases that it names, which anybody
 * may read. A release that cannot be had is told among the sources and hinders nothing else.
 */
export function useAreaProfile(area: string): AreaProfileAnswer {
  const profile = useQuery(askArea(area));
  const indicators = useQuery(askIndicators());
  const sources = useMemo(
    () => (profile.data === undefined ? undefined : collectSources(profile.data)),
    [profile.data],
  );
  const releases = useQueries({
    queries: (sources?.list ?? []).map(({ release }) => askRelease(release)),
  });
  const all = [profile, indicators];
  return {
    view:
      profile.data === undefined ||
      sources === undefined ||
      indicators.data === undefined ||
      releases.some(({ isPending }) => isPending)
        ? undefined
        : {
            profile: profile.data,
            indicatorOf: byId(indicators.data.indicators),
            releaseOf: byId(releases.flatMap(({ data }) => (data === undefined ? [] : [data]))),
            sources,
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
