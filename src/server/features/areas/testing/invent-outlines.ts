import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { polygonsOf } from '#statistics/spatial/polygons-of.ts';
import { mapGeometry, toSweref } from '../project-coordinates.ts';

/** An object as a map program writes it. */
export interface OutlineFeature {
  readonly type: 'Feature';
  readonly id?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** Invented areas, in metres (SWEREF 99 TM), that fit against the real ones. */
export interface InventedOutlines {
  /** Two areas of Tierp: the first shares a border with `touched`, and both with each other. */
  readonly features: readonly [OutlineFeature, OutlineFeature];
  /** Id of the real area that the first one shares a border with. */
  readonly touched: string;
  /** Length of that border. */
  readonly sharedMetres: number;
}

/** Two kilometres: the height and width of an invented area. */
const side = 2_000;

/**
 * Invents two areas north of everything that is loaded, in degrees. They stand for nothing real: Tierp has
 * other areas, which its publisher draws.
 */
export function inventOutlines(
  loaded: readonly { readonly id: string; readonly geometry: AreaGeometry }[],
): InventedOutlines {
  const corners = loaded.flatMap(({ id, geometry }) =>
    polygonsOf(mapGeometry(geometry, toSweref)).flatMap(([shell = []]) =>
      shell.slice(1).map((position, i) => ({ id, from: shell[i]!, to: position })),
    ),
  );
  // Nothing lies north of the northernmost corner, so a square above it meets the edge that ends there.
  const top = corners.reduce((best, one) => (one.to[1]! > best.to[1]! ? one : best));
  const [[ax, ay], [vx, vy]] = [top.from, top.to] as [[number, number], [number, number]];
  const above = vy + side;
  const beyond = vx + Math.sign(vx - ax) * side;
  const first = [
    [ax, ay],
    [vx, vy],
    [vx, above],
    [ax, above],
    [ax, ay],
  ];
  const second = [
    [vx, vy],
    [beyond, vy],
    [beyond, above],
    [vx, above],
    [vx, vy],
  ];
  return {
    features: [featureOf('0360A0010', first), featureOf('0360A0020', second)],
    touched: top.id,
    sharedMetres: Math.hypot(vx - ax, vy - ay),
  };
}

function featureOf(desokod: string, ring: readonly (readonly number[])[]): OutlineFeature {
  return {
    type: 'Feature',
    properties: { desokod, regsokod: '0360R001', kommunkod: '0360' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/** GeoJSON as the publisher's geodata service writes it. */
export function outlineFile(
  features: readonly unknown[],
  crs: string | null = 'EPSG::3006',
): string {
  const named = { type: 'name', properties: { name: `urn:ogc:def:crs:${crs}` } };
  return JSON.stringify({
    type: 'FeatureCollection',
    features,
    ...(crs === null ? {} : { crs: named }),
  });
}
