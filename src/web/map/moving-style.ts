import type { StyleSpecification } from 'maplibre-gl';
import { landscapeFills } from './landscape-fills.ts';

/** The colours of the moving map, read from the page's styles so that both maps agree. */
export interface MapColours {
  readonly land: string;
  readonly edge: string;
  readonly core: string;
  readonly hatch: string;
  /** By the name of the fill: `class-1`, `count-3`, `landscape-0`. */
  readonly fills: Readonly<Record<string, string>>;
}

const fillNames = [
  ...Array.from({ length: 5 }, (_, i) => `class-${i + 1}`),
  ...Array.from({ length: 8 }, (_, i) => `count-${i}`),
];

/** Reads the colours in use now, light or dark. */
export function readColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    land: read('map-land'),
    edge: read('map-edge'),
    core: read('map-edge-core'),
    hatch: read('hatch'),
    fills: Object.fromEntries([
      ...fillNames.map((name) => [name, read(name)]),
      ...landscapeFills.map((fill) => [fill.name, read(fill.colour)]),
    ]),
  };
}

type Layer = StyleSpecification['layers'][number];
type Filter = NonNullable<Extract<Layer, { type: 'line' }>['filter']>;

type LinePaint = NonNullable<Extract<Layer, { type: 'line' }>['paint']>;
type LineWidth = NonNullable<LinePaint['line-width']>;

/** Thin over the county, wider over a town. */
function byZoom(county: number, town: number): LineWidth {
  return ['interpolate', ['linear'], ['zoom'], 8, county, 12, town];
}

/** Lets the areas with these ids through. */
export function onlyAreas(ids: readonly string[]): Filter {
  return ['in', ['get', 'id'], ['literal', [...ids]]];
}

/** A style with one source and no glyphs, sprites or tiles: everything comes from the page's own server. */
export function buildMovingStyle(data: string, colours: MapColours): StyleSpecification {
  const line = (id: string, color: string, width: LineWidth, filter: Filter = true): Layer => ({
    id,
    filter,
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  });
  return {
    version: 8,
    sources: { areas: { type: 'geojson', data, promoteId: 'id' } },
    transition: { duration: 0, delay: 0 },
    layers: [
      {
        id: 'areas',
        type: 'fill',
        source: 'areas',
        paint: {
          'fill-color': ['to-color', ['feature-state', 'colour'], colours.land],
          'fill-antialias': false,
        },
      },
      {
        id: 'missing',
        type: 'fill',
        source: 'areas',
        filter: onlyAreas([]),
        paint: { 'fill-pattern': 'hatch' },
      },
      line('edge', colours.edge, byZoom(0.9, 2.2)),
      line('core', colours.core, byZoom(0.3, 0.9)),
      line('selected-halo', colours.core, 7, onlyAreas([])),
      line('selected', colours.edge, 3.5, onlyAreas([])),
    ],
  };
}
