import { boundingBox } from './bounding-box.ts';
import type { AreaGeometry, CoordinateUnit } from './geometry.ts';
import { metresPerDegree } from './metres-per-degree.ts';

/** plane = (coordinate − origin) · scale, in metres. */
export interface LocalPlane {
  readonly originX: number;
  readonly originY: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/**
 * A plane in metres around some geometries. Coordinates in metres pass unscaled; degrees are
 * scaled as at the middle latitude, so east–west lengths are wrong by a few per cent a hundred
 * kilometres north or south of it. Good for tolerances; lengths and areas have their own files.
 *
 * @example
 * localPlane([], 'metres') // => { originX: 0, originY: 0, scaleX: 1, scaleY: 1 }
 */
export function localPlane(geometries: readonly AreaGeometry[], unit: CoordinateUnit): LocalPlane {
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (const geometry of geometries) {
    const box = boundingBox(geometry);
    if (!box) continue;
    minX = Math.min(minX, box[0]);
    minY = Math.min(minY, box[1]);
    maxX = Math.max(maxX, box[2]);
    maxY = Math.max(maxY, box[3]);
  }
  const empty = minX > maxX;
  const originX = empty ? 0 : (minX + maxX) / 2;
  const originY = empty ? 0 : (minY + maxY) / 2;
  if (unit === 'metres') return { originX, originY, scaleX: 1, scaleY: 1 };
  const { east, north } = metresPerDegree(originY);
  return { originX, originY, scaleX: east, scaleY: north };
}
