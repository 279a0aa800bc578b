import { assemblePolygons } from '#statistics/spatial/assemble-polygons.ts';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { traceRings } from '#statistics/spatial/trace-rings.ts';
import { type Mesh, nextCorner } from './mesh.ts';

/** The outline of each area, in whole metres from the origin given; shared borders have the same corners. */
export function traceAreas(
  { x, y, corners, beyond, count }: Mesh,
  area: Int32Array,
  areas: number,
  [east, north]: readonly [number, number],
): readonly AreaGeometry[] {
  const edges: number[][] = Array.from({ length: areas }, () => []);
  for (let i = 0; i < count * 3; i++) {
    const own = area[(i / 3) | 0]!;
    if (own < 0) continue;
    const over = beyond[i]!;
    if (over >= 0 && area[over] === own) continue;
    edges[own]!.push(corners[i]!, corners[nextCorner(i)]!);
  }
  return edges.map((pairs) => {
    const places = new Map<number, number>();
    const localX: number[] = [];
    const localY: number[] = [];
    const placeOf = (vertex: number): number => {
      const known = places.get(vertex);
      if (known !== undefined) return known;
      places.set(vertex, localX.length);
      localX.push(Math.round(x[vertex]! + east));
      localY.push(Math.round(y[vertex]! + north));
      return localX.length - 1;
    };
    const from: number[] = [];
    const to: number[] = [];
    for (let i = 0; i < pairs.length; i += 2) {
      from.push(placeOf(pairs[i]!));
      to.push(placeOf(pairs[i + 1]!));
    }
    const rings = traceRings({ from, to }, localX, localY).map((ring) =>
      [...ring, ring[0]!].map((v) => [localX[v]!, localY[v]!]),
    );
    return assemblePolygons(rings);
  });
}

/** The length of border that two areas share, by the number of the one times `areas` plus the other. */
export function sharedBorders(
  { x, y, corners, beyond, count }: Mesh,
  area: Int32Array,
  areas: number,
): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (let i = 0; i < count * 3; i++) {
    const own = area[(i / 3) | 0]!;
    const other = beyond[i]! < 0 ? -1 : area[beyond[i]!]!;
    if (own < 0 || other <= own) continue;
    const [a, b] = [corners[i]!, corners[nextCorner(i)]!];
    const key = own * areas + other;
    const length = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
    lengths.set(key, (lengths.get(key) ?? 0) + length);
  }
  return lengths;
}
