import { projectionNamed } from '#domain/areas/map-projection.ts';
import { DomainError } from '#domain/domain-error.ts';
import { fieldsOf, longestText, type OutlineSource } from './outline-source.ts';
import { readDbf } from './read-dbf.ts';
import { readShp } from './read-shp.ts';

/** The files of a Shapefile that are read. */
export const shapefileParts: RegExp = /\.(shp|dbf|prj|cpg)$/i;

/**
 * Opens the Shapefiles of an unpacked archive: each is a layer, with its table (.dbf), its projection
 * (.prj) and the encoding of its texts (.cpg) beside it.
 *
 * @throws DomainError `area/no-shapefile`
 */
export function openShapefile(files: ReadonlyMap<string, Uint8Array>, file: string): OutlineSource {
  const byName = new Map([...files].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const layers = [...files.keys()]
    .filter((name) => /\.shp$/i.test(name))
    .map((name) => name.slice(0, -4))
    .sort();
  if (layers.length === 0) throw new DomainError('area/no-shapefile', { file });
  const read = (layer: string): ReturnType<OutlineSource['read']> => {
    const part = (ending: string): Uint8Array | undefined =>
      byName.get(`${layer}.${ending}`.toLowerCase());
    const needed = (ending: string): Uint8Array => {
      const bytes = part(ending);
      if (bytes !== undefined) return bytes;
      throw new DomainError('area/shapefile-part-missing', { file, value: `${layer}.${ending}` });
    };
    const stated = systemOf(textOf(needed('prj')), file);
    const table = readDbf(needed('dbf'), encodingOf(part('cpg'), file), file);
    const shapes = readShp(needed('shp'), file);
    if (shapes.length !== table.length) {
      const data = { file, value: layer, shapes: shapes.length, rows: table.length };
      throw new DomainError('area/shapefile-parts-differ', data);
    }
    // A row that is marked as deleted takes its shape with it.
    const features = shapes.flatMap((geometry, i) =>
      table[i] === undefined ? [] : [{ properties: table[i], geometry }],
    );
    return { file, features, fields: fieldsOf(features), stated, layer };
  };
  return { format: 'shapefile', layers, read };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes).trim();

/**
 * The system of a projection file: the name after its first bracket, `PROJCS["SWEREF99_TM",…`.
 *
 * @throws DomainError `area/unsupported-projection`
 */
function systemOf(text: string, file: string): ReturnType<typeof projectionNamed> {
  const value = (/^[A-Z]+\["([^"]{1,100})"/i.exec(text)?.[1] ?? text).slice(0, longestText);
  const code = /(?:AUTHORITY\["EPSG",\s*"?|ID\["EPSG",\s*)(\d{4,5})"?\]\s*\]$/i.exec(text)?.[1];
  const system = (code && projectionNamed(`EPSG:${code}`)) || projectionNamed(value);
  if (system === undefined) {
    throw new DomainError('area/unsupported-projection', { file, field: '.prj', value });
  }
  return system;
}

/**
 * What a .cpg file says (UTF-8, ISO-8859-1, 1252, ANSI 1252); undefined without one.
 *
 * @throws DomainError `area/unknown-encoding`
 */
function encodingOf(bytes: Uint8Array | undefined, file: string): string | undefined {
  const value = bytes && textOf(bytes).slice(0, longestText);
  if (!value) return undefined;
  const plain = value.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (/^(utf8|65001)$/.test(plain)) return 'utf-8';
  if (/(1252|88591|latin1|iso885915?)$/.test(plain)) return 'windows-1252';
  throw new DomainError('area/unknown-encoding', { file, value });
}
