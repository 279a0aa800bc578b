import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import type { DivisionShapes } from './division-shapes.ts';

interface AreaFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly municipality: string | null;
    readonly [more: string]: unknown;
  };
  readonly geometry: AreaGeometry;
}

/**
 * A division's borders as GeoJSON (RFC 7946), in WGS 84 as they were read.
 *
 * @param more further properties of an area, by its id.
 */
export function buildGeojson(
  shapes: Pick<DivisionShapes, 'rows'>,
  more: (id: string) => Readonly<Record<string, unknown>> = () => ({}),
): {
  readonly type: 'FeatureCollection';
  readonly features: readonly AreaFeature[];
} {
  return {
    type: 'FeatureCollection',
    features: shapes.rows.map(({ id, code, name, municipality_code, geometry }) => ({
      type: 'Feature',
      id,
      properties: { id, code, name, municipality: municipality_code, ...more(id) },
      geometry,
    })),
  };
}
