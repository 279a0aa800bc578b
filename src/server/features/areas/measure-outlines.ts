import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { labelPoint } from '#statistics/spatial/label-point.ts';
import { findNeighbours } from '#statistics/spatial/neighbours.ts';
import { polygonArea } from '#statistics/spatial/polygon-area.ts';
import { fromSweref } from './project-coordinates.ts';

/** A row of `area_geometry`, but for where it was read. */
export interface GeometryRow {
  readonly area_id: string;
  readonly geometry: AreaGeometry;
  readonly area_km2: number;
  readonly label_longitude: number;
  readonly label_latitude: number;
}

/** A row of `area_neighbour`; every pair stands both ways. */
export interface NeighbourRow {
  readonly area_id: string;
  readonly neighbour_id: string;
  readonly kind: 'edge' | 'point';
  readonly shared_metres: number;
}

/** An area's border in degrees (WGS 84) and in metres (SWEREF 99 TM), checked to be sound. */
export interface SoundOutline {
  readonly id: string;
  readonly degrees: AreaGeometry;
  readonly metres: AreaGeometry;
}

/** Borders within a metre of each other are the same border. */
const snap = 1;

/** A border with its size and the place for its label. */
export function measureOutline({ id, degrees, metres }: SoundOutline): GeometryRow {
  const [longitude, latitude] = fromSweref(labelPoint(metres, 'metres')!); // checked: it has area
  return {
    area_id: id,
    geometry: degrees,
    area_km2: polygonArea(metres, 'metres') / 1e6,
    label_longitude: longitude,
    label_latitude: latitude,
  };
}

/** Who borders on whom in a division, in metres. */
export function pairNeighbours(
  outlines: readonly Pick<SoundOutline, 'id' | 'metres'>[],
): readonly NeighbourRow[] {
  const { rook, queen } = findNeighbours(
    outlines.map((outline) => outline.metres),
    { unit: 'metres', snap },
  );
  const shared = new Map(rook.map(({ a, b, length }) => [`${a} ${b}`, length]));
  return queen.flatMap(({ a, b }) => {
    const length = shared.get(`${a} ${b}`);
    const kind = length === undefined ? 'point' : 'edge';
    const row = { kind, shared_metres: length ?? 0 } as const;
    const [one, other] = [outlines[a]!.id, outlines[b]!.id];
    return [
      { area_id: one, neighbour_id: other, ...row },
      { area_id: other, neighbour_id: one, ...row },
    ];
  });
}
