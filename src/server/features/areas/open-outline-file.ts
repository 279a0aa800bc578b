import { DomainError } from '#domain/domain-error.ts';
import type { OutlineSource } from './outline-source.ts';
import { parseJson, readCollection } from './read-geojson.ts';
import { openGeopackage } from './read-geopackage.ts';
import { openShapefile, shapefileParts } from './read-shapefile.ts';
import { openTopojson } from './read-topojson.ts';
import { unzipFiles } from './unzip-files.ts';

/**
 * Recognises a file with borders by what it holds, whatever it is called: GeoJSON, TopoJSON, GeoPackage, or
 * an archive with a Shapefile or one file of the others.
 *
 * @throws DomainError `area/empty-file`, `area/unreadable-file`, `area/bare-shapefile`,
 *   `area/xml-not-read`, and what the opening of the format throws
 */
export function openOutlineFile(bytes: Uint8Array, file: string): OutlineSource {
  if (bytes.length === 0) throw new DomainError('area/empty-file', { file });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return openArchive(bytes, file);
  return openPlain(bytes, file);
}

function openArchive(bytes: Uint8Array, file: string): OutlineSource {
  const files = unzipFiles(bytes, file, /\.(shp|dbf|prj|cpg|gpkg|geojson|topojson|json)$/i);
  const others = [...files].filter(([name]) => !shapefileParts.test(name));
  const [only] = others;
  return files.size === 1 && only !== undefined
    ? openPlain(only[1], file)
    : openShapefile(files, file);
}

function openPlain(bytes: Uint8Array, file: string): OutlineSource {
  if (startsWith(bytes, sqliteMark)) return openGeopackage(bytes, file);
  if (startsWith(bytes, [0x00, 0x00, 0x27, 0x0a])) {
    throw new DomainError('area/bare-shapefile', { file });
  }
  const text = decode(bytes, file);
  if (text.trimStart().startsWith('<')) throw new DomainError('area/xml-not-read', { file });
  const value = parseJson(text, file);
  if ((value as { type?: unknown } | null)?.type === 'Topology') return openTopojson(value, file);
  const table = readCollection(value, file);
  return { format: 'geojson', layers: [table.layer ?? ''], read: () => table };
}

const sqliteMark = [...new TextEncoder().encode('SQLite format 3\0')];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** @throws DomainError `area/empty-file`, `area/unreadable-file` */
function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new DomainError('area/empty-file', { file });
  try {
    if (bytes.includes(0)) throw new RangeError('NUL');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('area/unreadable-file', { file });
  }
}
