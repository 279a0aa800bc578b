import { DatabaseSync } from 'node:sqlite';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openOutlineFile } from './open-outline-file.ts';
import { readOutlines } from './read-outlines.ts';
import {
  packGeometry,
  shapefileParts,
  type WrittenArea,
  writeGeopackage,
  writeTopojson,
  writeWkb,
  zipOf,
} from './testing/write-outline-formats.ts';

/** A square of a kilometre with a square hole, anticlockwise, metres in SWEREF 99 TM. */
const square = (x: number, y: number, side: number): number[][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const areaOf = (code: string, x: number): WrittenArea => ({
  properties: { desokod: code, regsonamn: 'Ängby', version: '2025_v2' },
  polygons: [[square(x, 6_640_000, 1000), square(x + 200, 6_640_200, 100).toReversed()]],
});
const areas = [areaOf('0380C1010', 640_000), areaOf('0380C1020', 641_000)];
const fields = { codeField: 'desokod', nameField: 'regsonamn', regsoField: null };
const latin = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

const written: readonly [string, Uint8Array, string][] = [
  ['topojson', writeTopojson({ deso: areas }), 'topojson'],
  ['a GeoPackage', writeGeopackage([{ table: 'DeSO_2025', epsg: 3006, areas }]), 'geopackage'],
  ['a Shapefile', zipOf(shapefileParts('DeSO_2025', areas)), 'shapefile'],
  [
    'a Shapefile in windows-1252',
    zipOf(shapefileParts('mapp/DeSO_2025', areas, { encode: latin })),
    'shapefile',
  ],
  [
    'a zipped GeoPackage',
    zipOf({ 'x.gpkg': writeGeopackage([{ table: 'deso', epsg: 3006, areas }]) }),
    'geopackage',
  ],
];

test.each(written)('%s gives codes, names and borders with their holes', (_what, bytes, format) => {
  const source = openOutlineFile(bytes, 'fil.bin');
  expect([source.format, source.layers.length]).toEqual([format, 1]);
  const table = source.read(source.layers[0]!);
  expect(table.fields).toEqual(expect.arrayContaining(['desokod', 'regsonamn', 'version']));
  const { metres, labels, refusals, projection } = readOutlines(table, fields);
  expect([refusals, projection]).toEqual([[], 'EPSG:3006']);
  expect(labels.map((label) => [label.code, label.name, label.version])).toEqual([
    ['0380C1010', 'Ängby', '2025_v2'],
    ['0380C1020', 'Ängby', '2025_v2'],
  ]);
  const rings = metres.map(({ geometry }) =>
    geometry.coordinates.flat(geometry.type === 'Polygon' ? 0 : 1),
  );
  expect(rings.map((all) => all.length)).toEqual([2, 2]);
  const xs = metres[0]!.geometry.coordinates.flat(3).filter((_, i) => i % 2 === 0) as number[];
  expect(Math.min(...xs)).toBeCloseTo(640_000, -1);
  expect(Math.max(...xs)).toBeCloseTo(641_000, -1);
});

test.each([1, 2, 3])('heights and measures are left out of a GeoPackage (%i)', (dimension) => {
  const geometryOf = (area: WrittenArea) => packGeometry(area, writeWkb(area, dimension));
  const source = openOutlineFile(
    writeGeopackage([{ table: 'd', epsg: 3006, areas, geometryOf }]),
    'a',
  );
  const { metres } = readOutlines(source.read('d'), fields);
  expect(metres[0]!.geometry.coordinates).toEqual(areas[0]!.polygons);
});

test('a package that was open in a map program is read', () => {
  const bytes = writeGeopackage([{ table: 'd', epsg: 3006, areas }]);
  bytes.fill(2, 18, 20); // it says that it has a journal beside it
  expect(openOutlineFile(bytes, 'a').read('d').features).toHaveLength(2);
});

test('the layers of a file are told, and each is read by its name', () => {
  const other = [{ ...areas[0]!, properties: { regsokod: '0380R001' } }];
  const files = [
    writeTopojson({ deso: areas, regso: other }),
    writeGeopackage([
      { table: 'deso', epsg: 3006, areas },
      { table: 'regso', epsg: 3006, areas: other },
    ]),
    zipOf({ ...shapefileParts('deso', areas), ...shapefileParts('regso', other) }),
  ];
  for (const bytes of files) {
    const source = openOutlineFile(bytes, 'a');
    expect(source.layers).toEqual(['deso', 'regso']);
    expect(source.read('deso').features).toHaveLength(2);
    expect(source.read('regso').fields).toContain('regsokod');
  }
});

const gpkgWith = (geometryOf: (area: WrittenArea) => Uint8Array | null): Uint8Array =>
  writeGeopackage([{ table: 'd', epsg: 3006, areas: [areas[0]!], geometryOf }]);
const wkbOf =
  (type: number, rest: number[] = []) =>
  (): Uint8Array =>
    packGeometry(areas[0]!, [1, type, 0, 0, 0, ...rest]);

type PackedBy = (area: WrittenArea) => Uint8Array | null;
const unread: [string, PackedBy, string, string][] = [
  ['a point', wkbOf(1), 'area/not-a-polygon', 'Point'],
  ['a line', wkbOf(2), 'area/not-a-polygon', 'LineString'],
  ['an area with arcs', wkbOf(10), 'area/curved-border', 'CurvePolygon'],
  ['areas with arcs', wkbOf(12), 'area/curved-border', 'MultiSurface'],
  ['no geometry', () => null, 'area/no-border', ''],
  ['an empty geometry', wkbOf(6, [0, 0, 0, 0]), 'area/no-border', ''],
  ['a count beyond the end', wkbOf(3, [255, 255, 255, 255]), 'area/damaged-border', 'damaged'],
  [
    'a geometry cut short',
    () => packGeometry(areas[0]!).subarray(0, 90),
    'area/damaged-border',
    'damaged',
  ],
  ['bytes that are no geometry', () => new Uint8Array(9), 'area/damaged-border', 'damaged'],
];

test.each(unread)(
  '%s in a GeoPackage is refused by its object',
  (_what, geometryOf, code, value) => {
    const { refusals, metres } = readOutlines(
      openOutlineFile(gpkgWith(geometryOf), 'a').read('d'),
      fields,
    );
    expect(metres).toEqual([]);
    expect(refusals).toMatchObject([
      { code, data: { file: 'a', feature: 1, code: '0380C1010', value } },
    ]);
  },
);

const parts = shapefileParts('d', areas);
const without = (name: string): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)));
const withPart = (name: string, bytes: Uint8Array): Uint8Array =>
  zipOf({ ...parts, [name]: bytes });
const sqlite = writeGeopackage([]);
const arcs = {
  type: 'Topology',
  arcs: [[[1, 2]]],
  objects: { a: { type: 'Polygon', arcs: [[7]] } },
};

test.each<[string, Uint8Array, string, object]>([
  [
    'a Shapefile without its table',
    without('d.dbf'),
    'area/shapefile-part-missing',
    { value: 'd.dbf' },
  ],
  [
    'a Shapefile without its projection',
    without('d.prj'),
    'area/shapefile-part-missing',
    { value: 'd.prj' },
  ],
  ['a Shapefile alone', parts['d.shp']!, 'area/bare-shapefile', {}],
  ['an archive of a text', zipOf({ 'a.txt': strToU8('a') }), 'area/no-shapefile', {}],
  ['an archive cut short', without('x').subarray(0, 300), 'archive/broken', {}],
  [
    'a table cut short',
    withPart('d.dbf', parts['d.dbf']!.subarray(0, 150)),
    'area/damaged-shapefile',
    { value: '.dbf' },
  ],
  [
    'shapes cut short',
    withPart('d.shp', parts['d.shp']!.subarray(0, 200)),
    'area/damaged-shapefile',
    { value: '.shp' },
  ],
  [
    'a table of another file',
    withPart('d.dbf', shapefileParts('d', [areas[0]!])['d.dbf']!),
    'area/shapefile-parts-differ',
    { shapes: 2, rows: 1 },
  ],
  [
    'an encoding that nobody reads',
    withPart('d.cpg', strToU8('Shift_JIS')),
    'area/unknown-encoding',
    { value: 'Shift_JIS' },
  ],
  [
    'another projection beside a Shapefile',
    zipOf(shapefileParts('d', areas, { prj: 'PROJCS["RT90_25_gon_V",…' })),
    'area/unsupported-projection',
    { value: 'RT90_25_gon_V' },
  ],
  [
    'another projection in a package',
    writeGeopackage([{ table: 'd', epsg: 3857, areas }]),
    'area/unsupported-projection',
    { value: 'system 3857 (EPSG:3857)' },
  ],
  ['a package without layers', sqlite, 'area/no-features', {}],
  [
    'a package cut short',
    writeGeopackage([{ table: 'd', epsg: 3006, areas }]).subarray(0, 9000),
    'area/unreadable-file',
    {},
  ],
  ['markup', strToU8('<?xml version="1.0"?><gml/>'), 'area/xml-not-read', {}],
  [
    'a topology without arcs',
    strToU8('{"type":"Topology","objects":{"a":{}}}'),
    'area/damaged-topology',
    {},
  ],
  ['an arc that does not exist', strToU8(JSON.stringify(arcs)), 'area/damaged-topology', {}],
])('%s is refused', (_what, bytes, code, data) => {
  const open = (): unknown => {
    const source = openOutlineFile(bytes, 'a.zip');
    return source.read(source.layers[0]!);
  };
  expect(open).toThrow(expect.objectContaining({ code, data: expect.objectContaining(data) }));
});

test('an archive that unpacks beyond the limit, or has too many files, is refused', () => {
  const refusal = expect.objectContaining({ code: 'area/archive-too-large' });
  const bomb = zipSync({ 'd.shp': new Uint8Array(51 * 2 ** 20) }, { level: 1 });
  expect(() => openOutlineFile(bomb, 'a')).toThrow(refusal);
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.txt`, strToU8('')]));
  expect(() => openOutlineFile(zipOf(many), 'a')).toThrow(refusal);
});

test('a small topology that unfolds to millions of corners is refused before it does', () => {
  const arc = Array.from({ length: 5_000 }, (_, i) => [i, i]);
  const geometries = Array.from({ length: 900 }, () => ({ type: 'Polygon', arcs: [[0]] }));
  const text = JSON.stringify({
    type: 'Topology',
    arcs: [arc],
    objects: { a: { type: 'GeometryCollection', geometries } },
  });
  expect(() => openOutlineFile(strToU8(text), 'a').read('a')).toThrow(
    expect.objectContaining({ code: 'area/too-many-corners' }),
  );
});

test('a view in a package is not read: it is a program', () => {
  const database = new DatabaseSync(':memory:');
  database.deserialize(writeGeopackage([{ table: 'd', epsg: 3006, areas }]));
  database.exec(`create view endless as with recursive n(i) as (select 1 union all select i + 1 from n)
    select i as fid, null as geom from n;
    insert into gpkg_contents values ('endless', 'features', 'endless', 3006);
    insert into gpkg_geometry_columns values ('endless', 'geom', 'POLYGON', 3006, 0, 0);`);
  expect(openOutlineFile(database.serialize(), 'a').layers).toEqual(['d']);
  database.close();
});
