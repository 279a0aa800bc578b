import { expect, test } from 'vitest';
import { toSweref } from './project-coordinates.ts';
import { parseGeojson } from './read-geojson.ts';
import { readOutlines } from './read-outlines.ts';

const ring = [
  [17.6, 59.8],
  [17.7, 59.8],
  [17.7, 59.9],
  [17.6, 59.8],
];
const featureOf = (geometry: unknown, properties: unknown = { deso: '0380C1220' }) => ({
  type: 'Feature',
  properties,
  geometry,
});
const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates });
const fields = { codeField: 'deso', nameField: 'namn', regsoField: 'regso' };
const read = (collection: object | string) =>
  readOutlines(
    parseGeojson(
      typeof collection === 'string' ? collection : JSON.stringify(collection),
      'a.geojson',
    ),
    fields,
  );
const collectionOf = (features: unknown[], rest: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...rest,
});

test('degrees are read as they are, and in metres beside', () => {
  const { degrees, metres } = read(collectionOf([featureOf(polygon([ring]))]));
  expect(degrees[0]).toMatchObject({ feature: 1, code: '0380C1220', geometry: polygon([ring]) });
  const [east, north] = metres[0]!.geometry.coordinates[0]![0] as [number, number];
  expect([Math.round(east), Math.round(north)]).toEqual(toSweref([17.6, 59.8]).map(Math.round));
});

test('metres, stated or not, become degrees', () => {
  const inMetres = ring.map(toSweref);
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
  for (const rest of [{}, { crs }]) {
    const { degrees, metres } = read(collectionOf([featureOf(polygon([inMetres]))], rest));
    const [longitude, latitude] = degrees[0]!.geometry.coordinates[0]![0] as [number, number];
    expect(longitude).toBeCloseTo(17.6, 8);
    expect(latitude).toBeCloseTo(59.8, 8);
    expect(metres[0]!.geometry).toEqual(polygon([inMetres]));
  }
});

test('a code field that is absent is left for the check of codes', () => {
  expect(read(collectionOf([featureOf(polygon([ring]), null)])).degrees[0]!.code).toBeUndefined();
});

test.each([
  ['area/not-geojson', '{'],
  ['area/not-geojson', '[]'],
  ['area/not-geojson', '{"type":"Feature"}'],
  ['area/not-geojson', 'null'],
])('%s: %s', (code, text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code, data: { file: 'a.geojson' } }));
});

test('a projection that is stated but not ours is refused with its name', () => {
  const crs = { type: 'name', properties: { name: 'EPSG:3857' } };
  expect(() => read(collectionOf([featureOf(polygon([ring]))], { crs }))).toThrow(
    expect.objectContaining({
      code: 'area/unsupported-projection',
      data: { file: 'a.geojson', field: 'crs', value: 'EPSG:3857' },
    }),
  );
});

const crsOf = (name: string): object => ({ crs: { type: 'name', properties: { name } } });

test.each([
  ['longitude first', ring, {}, 'EPSG:4326', false],
  ['latitude first', ring.map(([x, y]) => [y, x]), {}, 'EPSG:4326', true],
  [
    'latitude first, as stated',
    ring.map(([x, y]) => [y, x]),
    crsOf('EPSG::4326'),
    'EPSG:4326',
    true,
  ],
  ['easting first', ring.map(toSweref), {}, 'EPSG:3006', false],
  [
    'northing first',
    ring.map((at) => toSweref(at).reverse()),
    crsOf('EPSG:3006'),
    'EPSG:3006',
    true,
  ],
])('%s is read by what the first position can be', (_what, places, rest, system, isSwapped) => {
  const found = read(collectionOf([featureOf(polygon([places]))], rest));
  expect([found.refusals, found.projection]).toEqual([[], system]);
  expect(found.remarks.map((remark) => remark.code)).toEqual(
    isSwapped ? ['area/axes-swapped'] : [],
  );
  const [longitude, latitude] = found.degrees[0]!.geometry.coordinates[0]![0] as [number, number];
  expect(longitude).toBeCloseTo(17.6, 8);
  expect(latitude).toBeCloseTo(59.8, 8);
});

test('a local zone that is stated is read, as municipalities draw', () => {
  // The middle meridian of the zone 18 00 is drawn at 150,000 metres.
  const places = [
    [150_000, 6_640_000],
    [151_000, 6_640_000],
    [151_000, 6_641_000],
    [150_000, 6_640_000],
  ];
  const found = read(collectionOf([featureOf(polygon([places]))], crsOf('EPSG:3011')));
  const [longitude, latitude] = found.degrees[0]!.geometry.coordinates[0]![0] as [number, number];
  expect(longitude).toBeCloseTo(18, 6);
  expect(latitude).toBeGreaterThan(59.8);
  expect(latitude).toBeLessThan(59.95);
  expect(found.projection).toBe('EPSG:3011');
});

test('a stated system that the coordinates contradict is refused once, with the one they fit', () => {
  const features = [featureOf(polygon([ring])), featureOf(polygon([ring]))];
  const { degrees, refusals } = read(collectionOf(features, crsOf('EPSG:3006')));
  expect(degrees).toEqual([]);
  expect(refusals).toMatchObject([
    {
      code: 'area/projection-contradicted',
      data: { stated: 'SWEREF 99 TM (EPSG:3006)', fits: 'WGS 84 (EPSG:4326)', value: '17.6, 59.8' },
    },
  ]);
});

test.each([['web mercator', ring.map(() => [1_958_000, 8_350_000])]])(
  'coordinates that are not in Sweden are refused with feature and value: %s',
  (_name, places) => {
    const { degrees, refusals } = read(collectionOf([featureOf(polygon([places]))]));
    expect(degrees).toEqual([]);
    expect(refusals).toMatchObject([
      {
        code: 'area/wrong-projection',
        data: { feature: 1, code: '0380C1220', value: `${places[0]![0]}, ${places[0]![1]}` },
      },
    ]);
  },
);

test.each([
  ['Point', { type: 'Point', coordinates: [17, 59] }],
  ['Polygon', polygon([[['17', 59]]])],
  ['Polygon', polygon(17)],
])('a geometry that is no area is refused: %s', (value, geometry) => {
  const { metres, labels, refusals } = read(collectionOf([featureOf(geometry)]));
  expect([metres.length, labels.length]).toEqual([0, 1]);
  expect(refusals).toMatchObject([
    { code: 'area/not-a-polygon', data: { feature: 1, field: 'geometry', value } },
  ]);
});

test('heights are left out, and a projection that is said to be none is none', () => {
  const high = ring.map(([x, y]) => [x, y, 12]);
  const { degrees, projection } = read(collectionOf([featureOf(polygon([high]))], { crs: null }));
  expect(degrees[0]!.geometry).toEqual(polygon([ring]));
  expect(projection).toBe('EPSG:4326');
});

test('names, RegSO and what the file calls its objects come along', () => {
  const properties = { deso: 380, namn: ' Gottsunda ', regso: '0380R011', other: { deep: true } };
  const named = { ...featureOf(polygon([ring]), properties), id: 'DeSO_2025.7' };
  expect(read(collectionOf([named], { name: 'DeSO_2018' })).labels).toEqual([
    {
      feature: 1,
      code: '380',
      name: 'Gottsunda',
      regso: '0380R011',
      layer: 'DeSO_2025.7',
      version: undefined,
    },
  ]);
  const bare = featureOf(polygon([ring]), null);
  expect(read(collectionOf([bare], { name: 'DeSO_2018' })).labels[0]?.layer).toBe('DeSO_2018');
});

test('the fields of a file are those of all its objects', () => {
  const text = JSON.stringify(
    collectionOf([featureOf(null, { a: 1 }), featureOf(null, { b: 1, a: 2 }), null]),
  );
  expect(parseGeojson(text, 'a.geojson').fields).toEqual(['a', 'b']);
});
