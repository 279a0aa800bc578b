import { DatabaseSync } from 'node:sqlite';
import { strToU8, zipSync } from 'fflate';
import { topology } from 'topojson-server';

type Position = readonly number[];

/** An area to be written in any format: its fields, and its rings by polygon. */
export interface WrittenArea {
  readonly properties: Readonly<Record<string, string | null>>;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** A GeoJSON object with a Polygon as an area to be written. */
export function writtenOf(feature: {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}): WrittenArea {
  const { coordinates } = feature.geometry as { coordinates: Position[][] };
  const texts = Object.entries(feature.properties).map(([name, value]) => [name, String(value)]);
  return { properties: Object.fromEntries(texts), polygons: [coordinates] };
}

/** TopoJSON with one object for each list of areas. */
export function writeTopojson(
  layers: Readonly<Record<string, readonly WrittenArea[]>>,
): Uint8Array {
  const collections = Object.entries(layers).map(([name, areas]) => [
    name,
    {
      type: 'FeatureCollection',
      features: areas.map(({ properties, polygons }) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'MultiPolygon', coordinates: polygons },
      })),
    },
  ]);
  return strToU8(JSON.stringify(topology(Object.fromEntries(collections), 1e7)));
}

/** How a GeoPackage is to be: a table and its system, and what stands for a geometry. */
export interface GeopackageLayer {
  readonly table: string;
  readonly epsg: number;
  readonly areas: readonly WrittenArea[];
  readonly geometryOf?: (area: WrittenArea) => Uint8Array | null;
}

/** A GeoPackage as map programs write it. */
export function writeGeopackage(layers: readonly GeopackageLayer[]): Uint8Array {
  const database = new DatabaseSync(':memory:');
  database.exec(`
    create table gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key, organization text,
      organization_coordsys_id integer, definition text);
    create table gpkg_contents (table_name text primary key, data_type text, identifier text, srs_id integer);
    create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text,
      srs_id integer, z integer, m integer);`);
  for (const { table, epsg, areas, geometryOf = packGeometry } of layers) {
    database
      .prepare('insert or ignore into gpkg_spatial_ref_sys values (?, ?, ?, ?, ?)')
      .run(`system ${epsg}`, epsg, 'EPSG', epsg, '');
    database
      .prepare('insert into gpkg_contents values (?, ?, ?, ?)')
      .run(table, 'features', table, epsg);
    database
      .prepare('insert into gpkg_geometry_columns values (?, ?, ?, ?, 0, 0)')
      .run(table, 'geom', 'MULTIPOLYGON', epsg);
    const fields = Object.keys(areas[0]?.properties ?? { kod: '' });
    const columns = fields.map((field) => `"${field}" text`).join();
    database.exec(`create table "${table}" (fid integer primary key, geom blob, ${columns})`);
    for (const area of areas) {
      const values = fields.map((field) => area.properties[field] ?? null);
      database
        .prepare(`insert into "${table}" values (null, ?, ${fields.map(() => '?').join()})`)
        .run(geometryOf(area), ...values);
    }
  }
  const bytes = database.serialize();
  database.close();
  return bytes;
}

/** Dimensions beyond the plane, as ISO numbers them: 0 none, 1 heights, 2 measures, 3 both. */
export function writeWkb({ polygons }: Pick<WrittenArea, 'polygons'>, dimension = 0): number[] {
  const size = 2 + (dimension === 0 ? 0 : dimension === 3 ? 2 : 1);
  const head = (type: number): number[] => [1, ...uint32(type + dimension * 1000)];
  const ring = (positions: readonly Position[]): number[] => [
    ...uint32(positions.length),
    ...positions.flatMap((at) =>
      Array.from({ length: size }, (_, i) => at[i] ?? 7).flatMap((number) => float64(number)),
    ),
  ];
  const polygon = (rings: readonly (readonly Position[])[]): number[] => [
    ...head(3),
    ...uint32(rings.length),
    ...rings.flatMap(ring),
  ];
  return [...head(6), ...uint32(polygons.length), ...polygons.flatMap(polygon)];
}

/** With a box in its head, as most programs write it. */
export function packGeometry(
  area: Pick<WrittenArea, 'polygons'>,
  wkb = writeWkb(area),
): Uint8Array {
  const box = Array.from({ length: 32 }, () => 0);
  return Uint8Array.from([0x47, 0x50, 0, 0b11, ...uint32(3006), ...box, ...wkb]);
}

const swerefTm =
  'PROJCS["SWEREF99_TM",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99"]],UNIT["Meter",1.0]]';

/** The parts of a Shapefile; one may be left out or be something else. */
export function shapefileParts(
  name: string,
  areas: readonly WrittenArea[],
  { prj = swerefTm, encode = (text: string): number[] => [...strToU8(text)] } = {},
): Record<string, Uint8Array> {
  return {
    [`${name}.shp`]: writeShp(areas),
    [`${name}.dbf`]: writeDbf(areas, encode),
    [`${name}.prj`]: strToU8(prj),
  };
}

export const zipOf = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);

function writeShp(areas: readonly WrittenArea[]): Uint8Array {
  const records = areas.flatMap(({ polygons }, i) => {
    const rings = polygons.flat().map((ring) => ring.toReversed()); // outer rings run clockwise
    const starts = rings.map((_, r) =>
      rings.slice(0, r).reduce((sum, ring) => sum + ring.length, 0),
    );
    const positions = rings.flat();
    const content = [
      ...uint32(5),
      ...Array.from({ length: 32 }, () => 0),
      ...uint32(rings.length),
      ...uint32(positions.length),
      ...starts.flatMap((start) => uint32(start)),
      ...positions.flatMap((at) => [...float64(at[0]!), ...float64(at[1]!)]),
    ];
    return [...uint32(i + 1).reverse(), ...uint32(content.length / 2).reverse(), ...content];
  });
  const head = Array.from({ length: 100 }, () => 0);
  head.splice(0, 4, ...uint32(9994).reverse());
  return Uint8Array.from([...head, ...records]);
}

function writeDbf(
  areas: readonly WrittenArea[],
  encode: (text: string) => readonly number[],
): Uint8Array {
  const width = 40;
  const fields = Object.keys(areas[0]?.properties ?? {});
  const head = Array.from({ length: 32 }, () => 0);
  head.splice(0, 1, 3);
  head.splice(4, 4, ...uint32(areas.length));
  const start = 33 + fields.length * 32;
  head.splice(
    8,
    4,
    start % 256,
    start >> 8,
    (1 + fields.length * width) % 256,
    (1 + fields.length * width) >> 8,
  );
  const described = fields.flatMap((field) => {
    const one = Array.from({ length: 32 }, () => 0);
    one.splice(0, field.length, ...encode(field));
    one.splice(11, 1, 'C'.charCodeAt(0));
    one.splice(16, 1, width);
    return one;
  });
  const rows = areas.flatMap(({ properties }) => [
    0x20,
    ...fields.flatMap((field) => {
      const bytes = encode(properties[field] ?? '').slice(0, width);
      return [...bytes, ...Array.from({ length: width - bytes.length }, () => 0x20)];
    }),
  ]);
  return Uint8Array.from([...head, ...described, 0x0d, ...rows, 0x1a]);
}

const uint32 = (value: number): number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);

function float64(value: number): number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}
