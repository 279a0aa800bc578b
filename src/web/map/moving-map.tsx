import 'maplibre-gl/dist/maplibre-gl.css';
import { type GeoJSONSource, Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { paths, pathTo } from '#contract/paths.ts';
import { boundsOf } from './bounds-of.ts';
import { buildHatch } from './hatch-image.ts';
import type { MapArea } from './map-area.ts';
import styles from './moving-map.module.css';
import { buildMovingStyle, onlyAreas, readColours } from './moving-style.ts';

export interface MovingMapProps {
  readonly division: string;
  readonly areas: readonly MapArea[];
  readonly name: string;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

// From its own file, so that the content security policy needs no blob: addresses.
setWorkerUrl(workerUrl);

/** The same map drawn with MapLibre: freely moved and zoomed, the same colours, no tiles from elsewhere. */
export function MovingMap({
  division,
  areas,
  name,
  selected,
  onSelect,
}: MovingMapProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LibreMap>();
  const [pointed, setPointed] = useState<string>();
  const latest = useRef(onSelect);
  latest.current = onSelect;
  useEffect(() => {
    if (place.current === null) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const made = new LibreMap({
      container: place.current,
      style: buildMovingStyle(
        new URL(pathTo(paths.divisionGeojson, { division }), location.href).href,
        readColours(),
      ),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: isStill ? 0 : 120,
      reduceMotion: isStill,
      center: [17.5, 59.85],
      zoom: 8,
    });
    made.touchZoomRotate.disableRotation();
    made.on('click', 'areas', (event) => {
      const id = event.features?.[0]?.properties.id as string | undefined; // a text in every feature
      if (id !== undefined) latest.current(id);
    });
    made.on('mousemove', 'areas', (event) => {
      setPointed(event.features?.[0]?.properties.id as string | undefined);
    });
    made.on('mouseleave', 'areas', () => setPointed(undefined));
    made.once('load', () => setMap(made));
    made.once('styledata', () => made.addImage('hatch', buildHatch(8, hatchColour())));
    return () => {
      setMap(undefined);
      made.remove();
    };
  }, [division]);
  useEffect(() => {
    if (map !== undefined) paint(map, areas);
  }, [map, areas]);
  useEffect(() => {
    if (map === undefined) return;
    const filter = onlyAreas(selected === undefined ? [] : [selected]);
    map.setFilter('selected', filter);
    map.setFilter('selected-halo', filter);
  }, [map, selected]);
  useFitToAreas(map, areas);
  const spoken = areas.find((area) => area.id === pointed)?.spoken;
  return (
    <figure className={styles.map}>
      <section ref={place} className={styles.place} aria-label={name} />
      <figcaption className={styles.caption} aria-hidden="true">
        {spoken}
      </figcaption>
    </figure>
  );
}

function paint(map: LibreMap, areas: readonly MapArea[]): void {
  const colours = readColours();
  for (const area of areas) {
    const isPale = area.isOutside || area.isFaint === true;
    const colour = isPale ? colours.land : colours.fills[area.fill];
    map.setFeatureState({ source: 'areas', id: area.id }, { colour: colour ?? colours.land });
  }
  const missing = areas.filter(
    (area) => (area.fill === 'missing' || area.isHatched === true) && !area.isOutside,
  );
  map.setFilter('missing', onlyAreas(missing.map((area) => area.id)));
}

/** The hatch's colour as three bytes; the styles write it as `#rrggbb`. */
function hatchColour(): [number, number, number] {
  const { hatch } = readColours();
  const at = (i: number): number => Number.parseInt(hatch.slice(i, i + 2), 16) || 0;
  return [at(1), at(3), at(5)];
}

/** Shows the areas that are not outside, at once: nothing flies. */
function useFitToAreas(map: LibreMap | undefined, areas: readonly MapArea[]): void {
  const inside = areas.filter((area) => !area.isOutside).map((area) => area.id);
  const key = inside.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which areas are inside
  useEffect(() => {
    const source = map?.getSource<GeoJSONSource>('areas');
    if (map === undefined || source === undefined) return;
    let isGone = false;
    const showAll = async (): Promise<void> => {
      const bounds = boundsOf(await source.getData(), new Set(inside));
      if (!isGone && bounds !== undefined) map.fitBounds(bounds, { padding: 24, animate: false });
    };
    void showAll();
    return () => {
      isGone = true;
    };
  }, [map, key]);
}
