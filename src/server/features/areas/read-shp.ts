import { DomainError } from '#domain/domain-error.ts';
import { assemblePolygons } from '#statistics/spatial/assemble-polygons.ts';
import type { Position } from '#statistics/spatial/geometry.ts';
import { mostFeatures, type RawShape } from './outline-source.ts';

type Shape = RawShape | null;

const typeNames: Readonly<Record<number, string>> = {
  1: 'Point',
  3: 'LineString',
  8: 'MultiPoint',
  11: 'Point',
  13: 'LineString',
  18: 'MultiPoint',
  21: 'Point',
  23: 'LineString',
  28: 'MultiPoint',
  31: 'MultiPatch',
};
/** Plain, with heights, and with measures: their rings stand in the same place. */
const polygonTypes = new Set([5, 15, 25]);

/**
 * Reads the shapes of a .shp file (ESRI Shapefile Technical Description, 1998): areas with their rings, of
 * other types the name only, null where there is none, and `damaged` for what cannot be read.
 *
 * @throws DomainError `area/damaged-shapefile`
 */
export function readShp(bytes: Uint8Array, file: string): readonly Shape[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 100 || view.getInt32(0) !== 9994) {
    throw new DomainError('area/damaged-shapefile', { file, value: '.shp' });
  }
  const shapes: Shape[] = [];
  let at = 100;
  while (at + 12 <= bytes.length && shapes.length <= mostFeatures) {
    const length = view.getInt32(at + 4) * 2;
    const end = at + 8 + length;
    if (length < 4 || end > bytes.length) {
      throw new DomainError('area/damaged-shapefile', { file, value: '.shp' });
    }
    shapes.push(readRecord(new DataView(bytes.buffer, bytes.byteOffset + at + 8, length)));
    at = end;
  }
  return shapes;
}

function readRecord(view: DataView): Shape {
  const type = view.getInt32(0, true);
  if (type === 0) return null;
  if (!polygonTypes.has(type)) return { type: typeNames[type] ?? 'damaged' };
  try {
    return readPolygon(view);
  } catch {
    return { type: 'damaged' };
  }
}

function readPolygon(view: DataView): Shape {
  const parts = view.getInt32(36, true);
  const positions = view.getInt32(40, true);
  const start = 44 + parts * 4;
  if (parts < 0 || positions < 0 || start + positions * 16 > view.byteLength) {
    throw new RangeError(`invalid polygon: ${parts} parts, ${positions} positions`);
  }
  const starts = Array.from({ length: parts }, (_, i) => view.getInt32(44 + i * 4, true));
  const rings = starts.map((from, i): Position[] => {
    const to = starts[i + 1] ?? positions;
    if (from < 0 || to < from || to > positions) throw new RangeError(`invalid part: ${from}`);
    return Array.from({ length: to - from }, (_, k) => {
      const at = start + (from + k) * 16;
      return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
    });
  });
  if (rings.length === 1) return { type: 'Polygon', coordinates: rings };
  // Outer rings run clockwise here, and anticlockwise where they are put together.
  return assemblePolygons(rings.map((ring) => ring.toReversed()));
}
