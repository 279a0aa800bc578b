import type { ReactNode } from 'react';
import { askDivisions, askIndicators, queryClient } from '../../api.ts';
import { PageHeading } from '../../shell/page-heading.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import type { MapSearch } from './map-search.ts';

/** Asks for what the page will need, without waiting for it. */
export function prepareMapPage(_search: MapSearch): void {
  void queryClient.prefetchQuery(askDivisions());
  void queryClient.prefetchQuery(askIndicators());
}

/** Karta: one measure over all areas, as a map and as a table. */
export function MapPage(): ReactNode {
  const { say } = useSpeech();
  return <PageHeading title={say('shell.map')} />;
}
