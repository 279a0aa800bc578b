import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSpeech } from '../../text/use-speech.ts';
import {
  askCompassAreas,
  askCompassRun,
  askCompassRuns,
  askOutsideCompass,
  askOutsideCompasses,
} from './ask-compass.ts';
import {
  type LandscapeContent,
  runsOf,
  type ShownLandscape,
  shownOfOutside,
  shownOfRun,
} from './landscape-content.ts';

/** What the address asks for. */
export interface LandscapeWish {
  readonly division: string;
  /** Id of a run; the division's first when left out. */
  readonly run: string | undefined;
  /** Id of another's compass. */
  readonly outside: string | undefined;
  readonly letter: string | undefined;
}

/** The landscapes of a division: the run asked for, or the one that is adopted. */
export function useLandscapes(
  wish: LandscapeWish,
  enabled: boolean,
): { readonly content: LandscapeContent; readonly queries: readonly UseQueryResult[] } {
  const { language } = useSpeech();
  const list = useQuery({ ...askCompassRuns(), enabled });
  const others = useQuery({ ...askOutsideCompasses(), enabled });
  const runs = useMemo(
    () => list.data && runsOf(list.data.runs, wish.division),
    [list.data, wish.division],
  );
  const outsides = useMemo(
    () => (others.data?.compasses ?? []).filter((one) => one.division === wish.division),
    [others.data, wish.division],
  );
  const asked = runs?.find((one) => one.id === wish.run) ?? runs?.[0];
  const other = outsides.find((one) => one.id === wish.outside);
  const run = useQuery({
    ...askCompassRun(asked?.id ?? ''),
    enabled: enabled && asked !== undefined,
  });
  const areas = useQuery({
    ...askCompassAreas(asked?.id ?? ''),
    enabled: enabled && asked !== undefined,
  });
  const outside = useQuery({
    ...askOutsideCompass(other?.id ?? '', asked?.id),
    enabled: enabled && other !== undefined,
  });
  const shown = useMemo((): readonly ShownLandscape[] => {
    if (other !== undefined) return outside.data === undefined ? [] : shownOfOutside(outside.data);
    return run.data === undefined ? [] : shownOfRun(run.data, language);
  }, [other, outside.data, run.data, language]);
  const content = useMemo(
    (): LandscapeContent => ({
      runs,
      outsides,
      run: run.data,
      areas: areas.data,
      outside: other === undefined ? undefined : outside.data,
      shown,
      chosen: shown.find((one) => one.letter === wish.letter)?.position,
    }),
    [runs, outsides, run.data, areas.data, other, outside.data, shown, wish.letter],
  );
  const ownQueries = asked === undefined ? [] : [run, areas];
  return { content, queries: [list, others, ...ownQueries, ...(other ? [outside] : [])] };
}
