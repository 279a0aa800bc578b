import type { GeoJSON, Position } from 'geojson';

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** The bounds of the features whose property `id` is among those given; undefined for none. */
export function boundsOf(data: GeoJSON, ids: ReadonlySet<string>): Bounds | undefined {
  if (data.type !== 'FeatureCollection') return undefined;
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const feature of data.features) {
    const { geometry } = feature;
    if (!ids.has(String(feature.properties?.id)) || !('coordinates' in geometry)) continue;
    widen(bounds, geometry.coordinates);
  }
  return bounds[0] <= bounds[2] ? bounds : undefined;
}

type Nested = Position | readonly Nested[];

function widen(bounds: Bounds, at: Nested): void {
  const [x, y] = at;
  if (typeof x === 'number' && typeof y === 'number') {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  } else {
    for (const part of at) widen(bounds, part as Nested); // not a position, so a list of them
  }
}
