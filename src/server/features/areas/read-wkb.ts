import type { Position } from '#statistics/spatial/geometry.ts';
import type { RawShape } from './outline-source.ts';

/** Names of the geometry types of ISO 13249-3 and OGC 06-103r4, by their numbers without dimensions. */
const typeNames: Readonly<Record<number, string>> = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  7: 'GeometryCollection',
  8: 'CircularString',
  9: 'CompoundCurve',
  10: 'CurvePolygon',
  11: 'MultiCurve',
  12: 'MultiSurface',
};

/**
 * Reads a well-known binary geometry (ISO, and the older form with flags): areas with their rings, heights
 * and measures left out, and of other types the name only. What cannot be read has the type `damaged`.
 */
export function readWkb(bytes: Uint8Array, start = 0): RawShape {
  try {
    return readShape({
      view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
      at: start,
    });
  } catch {
    return { type: 'damaged' };
  }
}

interface Cursor {
  readonly view: DataView;
  at: number;
}

interface Head {
  readonly little: boolean;
  readonly kind: number;
  /** Numbers in a position: 2, 3 or 4. */
  readonly size: number;
}

function readShape(cursor: Cursor): RawShape {
  const head = readHead(cursor);
  if (head.kind === 3) return { type: 'Polygon', coordinates: readRings(cursor, head) };
  if (head.kind !== 6) return { type: typeNames[head.kind] ?? 'damaged' };
  const coordinates = readMany(cursor, head.little, 9, () => {
    const part = readHead(cursor);
    if (part.kind !== 3) throw new RangeError(`invalid part: ${part.kind}`);
    return readRings(cursor, part);
  });
  return { type: 'MultiPolygon', coordinates };
}

function readHead(cursor: Cursor): Head {
  const little = cursor.view.getUint8(cursor.at) === 1;
  const type = cursor.view.getUint32(cursor.at + 1, little);
  cursor.at += 5;
  if ((type & 0x20000000) !== 0) cursor.at += 4; // the number of a reference system
  const plain = type & 0x0fffffff;
  const dimension = Math.floor(plain / 1000); // 1: height, 2: measure, 3: both
  const hasZ = (type & 0x80000000) !== 0 || dimension === 1 || dimension === 3;
  const hasM = (type & 0x40000000) !== 0 || dimension === 2 || dimension === 3;
  return { little, kind: plain % 1000, size: 2 + Number(hasZ) + Number(hasM) };
}

function readRings(cursor: Cursor, { little, size }: Head): Position[][] {
  return readMany(cursor, little, 4, () =>
    readMany(cursor, little, size * 8, () => {
      const x = cursor.view.getFloat64(cursor.at, little);
      const y = cursor.view.getFloat64(cursor.at + 8, little);
      cursor.at += size * 8;
      return [x, y];
    }),
  );
}

/** A count, and as many things of at least so many bytes: a count beyond the end is not believed. */
function readMany<Thing>(
  cursor: Cursor,
  little: boolean,
  bytes: number,
  read: () => Thing,
): Thing[] {
  const count = cursor.view.getUint32(cursor.at, little);
  cursor.at += 4;
  if (count * bytes > cursor.view.byteLength - cursor.at)
    throw new RangeError(`invalid count: ${count}`);
  return Array.from({ length: count }, read);
}
