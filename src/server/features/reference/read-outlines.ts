import type { DivisionId } from '#domain/areas/area.ts';
import { checkOutlineCodes } from '#domain/areas/check-outline-codes.ts';
import { checkOutlines } from '#domain/areas/check-outlines.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { labelPoint } from '#statistics/spatial/label-point.ts';
import { findNeighbours } from '#statistics/spatial/neighbours.ts';
import { polygonArea } from '#statistics/spatial/polygon-area.ts';
import { fromSweref } from '../areas/project-coordinates.ts';
import { readGeojson } from '../areas/read-geojson.ts';

/** A row of `area_geometry`. */
export interface GeometryRow {
  readonly area_id: string;
  readonly geometry: AreaGeometry;
  readonly area_km2: number;
  readonly label_longitude: number;
  readonly label_latitude: number;
  readonly source: string;
}

/** A row of `area_neighbour`; every pair stands both ways. */
export interface NeighbourRow {
  readonly area_id: string;
  readonly neighbour_id: string;
  readonly kind: 'edge' | 'point';
  readonly shared_metres: number;
}

export interface Outlines {
  readonly geometries: readonly GeometryRow[];
  readonly neighbours: readonly NeighbourRow[];
}

/** Which division's borders a file holds, and what is known of it. */
export interface OutlineFile {
  readonly file: string;
  readonly division: DivisionId;
  readonly codeField: string;
  readonly knownCodes: ReadonlySet<string>;
  readonly source: string;
}

/** Borders within a metre of each other are the same border. */
const snap = 1;

/**
 * Reads a division's borders, checks them and measures them in SWEREF 99 TM.
 *
 * @throws DomainError `area/…`: the first refusal, with file, feature, field and value
 */
export function readOutlines(text: string, options: OutlineFile): Outlines {
  const { degrees, metres } = readGeojson(text, options.file, options.codeField);
  const refusal =
    checkOutlineCodes(degrees, { ...options, field: options.codeField })[0] ??
    checkOutlines(options.file, metres)[0];
  if (refusal !== undefined) throw refusal;
  const ids = degrees.map((outline) => `${options.division}:${outline.code}`);
  return {
    geometries: metres.map(({ geometry }, i) => {
      const [longitude, latitude] = fromSweref(labelPoint(geometry, 'metres')!); // checked: it has area
      return {
        area_id: ids[i]!,
        geometry: degrees[i]!.geometry,
        area_km2: polygonArea(geometry, 'metres') / 1e6,
        label_longitude: longitude,
        label_latitude: latitude,
        source: options.source,
      };
    }),
    neighbours: neighboursOf(
      metres.map((outline) => outline.geometry),
      ids,
    ),
  };
}

function neighboursOf(
  geometries: readonly AreaGeometry[],
  ids: readonly string[],
): readonly NeighbourRow[] {
  const { rook, queen } = findNeighbours(geometries, { unit: 'metres', snap });
  const shared = new Map(rook.map(({ a, b, length }) => [`${a} ${b}`, length]));
  return queen.flatMap(({ a, b }) => {
    const length = shared.get(`${a} ${b}`);
    const kind = length === undefined ? 'point' : 'edge';
    const row = { kind, shared_metres: length ?? 0 } as const;
    return [
      { area_id: ids[a]!, neighbour_id: ids[b]!, ...row },
      { area_id: ids[b]!, neighbour_id: ids[a]!, ...row },
    ];
  });
}
