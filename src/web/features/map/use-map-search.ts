import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MapSearch } from './map-search.ts';

/** What to change in the address; undefined takes a part away. */
export type MapChange = { readonly [K in keyof MapSearch]?: MapSearch[K] | undefined };

/** The page's state, and how it is changed: as a new step for the back button, or in its place. */
export function useMapSearch(): readonly [
  MapSearch,
  (change: MapChange, how?: { readonly replace: boolean }) => void,
] {
  const search: MapSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (parts: MapChange, { replace } = { replace: false }): void => {
    void navigate({
      to: '/karta',
      search: (old: object) => ({ ...old, ...parts }),
      replace,
      resetScroll: false,
    });
  };
  return [search, change];
}
