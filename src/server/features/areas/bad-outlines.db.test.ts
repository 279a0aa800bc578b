import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AreaGeometry } from '#statistics/spatial/geometry.ts';
import { mapGeometry, toSweref } from './project-coordinates.ts';
import { type OutlineFeature, outlineFile } from './testing/invent-outlines.ts';
import { type OutlineClient, outlineClient } from './testing/outline-client.ts';

let client: OutlineClient;
let before: string;
let loaded: readonly { id: string; geometry: AreaGeometry }[];

beforeAll(async () => {
  client = await outlineClient();
  before = await client.digest();
  const drawn = await client.read<{ features: typeof loaded }>(
    '/api/divisions/deso2025/areas.geojson',
  );
  loaded = drawn.features;
});
afterAll(() => client.house.close());

type Ring = [number, number][];
const ringOf = (feature: OutlineFeature): Ring =>
  (feature.geometry as { coordinates: Ring[] }).coordinates[0]!;
const withRing = (feature: OutlineFeature, ring: Ring): OutlineFeature => ({
  ...feature,
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const withCode = (feature: OutlineFeature, desokod: unknown): OutlineFeature => ({
  ...feature,
  properties: { ...feature.properties, desokod },
});

/** What a file holds, made of the two invented areas; the refusal's code and what it names. */
const faults: readonly [
  string,
  (first: OutlineFeature, second: OutlineFeature) => readonly unknown[],
  string,
  object,
  object?,
][] = [
  [
    'a border in another projection than the file states',
    (first, second) => [
      first,
      withRing(second, [
        [17.6, 59.8],
        [17.7, 59.8],
        [17.7, 59.9],
        [17.6, 59.8],
      ]),
    ],
    'area/wrong-projection',
    { feature: 2, field: 'geometry', value: '17.6, 59.8' },
  ],
  [
    'a border that crosses itself',
    (first, second) => {
      const [a, b, c, d] = ringOf(second) as [Ring[0], Ring[0], Ring[0], Ring[0]];
      return [first, withRing(second, [a, c, b, d, a])];
    },
    'area/ring-self-crossing',
    { feature: 2, field: 'geometry' },
  ],
  [
    'a border that does not end where it begins',
    (first, second) => [withRing(first, ringOf(first).slice(0, -1)), second],
    'area/ring-not-closed',
    { feature: 1, field: 'geometry', value: expect.stringMatching(/^\d{6}, \d{7}$/) },
  ],
  [
    'a border of a line',
    (first, second) => [first, withRing(second, [ringOf(second)[0]!, ringOf(second)[1]!])],
    'area/ring-too-short',
    { feature: 2 },
  ],
  [
    'a point for an area',
    (first) => [first, { ...first, geometry: { type: 'Point', coordinates: [1, 2] } }],
    'area/not-a-polygon',
    { feature: 2, value: 'Point' },
  ],
  [
    'an object without its code',
    (first, second) => [first, withCode(second, null)],
    'area/missing-code-field',
    { feature: 2, field: 'desokod' },
  ],
  [
    'a code that has lost its leading zero',
    (first, second) => [first, withCode(second, '360A0020')],
    'area/code-not-of-division',
    { feature: 2, field: 'desokod', value: '360A0020' },
  ],
  [
    'a code with a NUL byte',
    (first, second) => [first, withCode(second, '0360A0020\0')],
    'area/code-not-of-division',
    { feature: 2 },
  ],
  [
    'a code of another edition',
    (first, second) => [first, withCode(second, '0360A0020_DeSO2018')],
    'area/wrong-vintage',
    { feature: 2, field: 'desokod', value: '0360A0020_DeSO2018' },
  ],
  [
    "the other edition's layer",
    (first, second) => [first, { ...second, id: 'DeSO_2018.17' }],
    'area/wrong-vintage',
    { feature: 2 },
  ],
  [
    'a code twice',
    (first, second) => [first, withCode(second, '0360A0010')],
    'area/duplicate-code',
    { feature: 2, field: 'desokod', value: '0360A0010' },
  ],
  [
    'a municipality that is not loaded',
    (first, second) => [first, withCode(second, '0114A0010')],
    'area/unknown-parent',
    { feature: 2, data: expect.objectContaining({ parent: 'municipality:0114' }) },
  ],
  [
    'a RegSO of another municipality',
    (first, second) => [
      first,
      { ...second, properties: { ...second.properties, regsokod: '0380R001' } },
    ],
    'area/regso-elsewhere',
    { feature: 2, value: '0380R001' },
  ],
  [
    'a name that cannot be saved',
    (first, second) => [
      first,
      { ...second, properties: { ...second.properties, regsonamn: 'Norr\ud800' } },
    ],
    'area/unreadable-name',
    { feature: 2 },
  ],
  [
    'two areas over the same ground',
    (first, second) => [first, withRing(second, ringOf(first))],
    'area/overlap',
    { feature: 1, data: expect.objectContaining({ code: '0360A0010', other: '0360A0020' }) },
  ],
  [
    'a field that the file does not have',
    (first, second) => [first, second],
    'area/unknown-field',
    { field: 'omrade', feature: null },
    { codeField: 'omrade' },
  ],
  [
    'no field that holds codes',
    (first) => [{ ...first, properties: { namn: 'Norr' } }],
    'area/no-code-field',
    { feature: null, data: expect.objectContaining({ fields: ['namn'] }) },
  ],
];

test.each(faults)(
  '%s is refused with object, field, value and what to do',
  async (_what, compose, code, place, reading = {}) => {
    const file = outlineFile(compose(...client.invented.features));
    const { status, body } = await client.preview(file, reading);
    expect([status, body.canLoad]).toEqual([200, false]);
    expect(body.errors.find((error) => error.code === code)).toMatchObject(place);
    const load = await client.load(file, reading);
    expect(load).toMatchObject({ status: 400, body: { code: 'release/preview-has-errors' } });
    expect(load.body.detail).toContain('gränser.geojson');
    expect(load.body.detail).not.toMatch(/[{}]/);
    expect(await client.digest()).toBe(before);
  },
);

test('an overlap with an area that is loaded names both', async () => {
  const { touched, features } = client.invented;
  const old = loaded.find((one) => one.id === touched)!;
  const file = outlineFile([{ ...features[0], geometry: mapGeometry(old.geometry, toSweref) }]);
  const { body } = await client.preview(file);
  expect(body.errors).toMatchObject([
    {
      code: 'area/overlap-with-loaded',
      feature: 1,
      data: { code: '0360A0010', other: touched.slice('deso2025:'.length) },
    },
  ]);
});

test('a gap is told and does not keep the file from being loaded', async () => {
  const [first, second] = client.invented.features;
  const [[x, y]] = ringOf(second) as [Ring[0], ...Ring];
  const hole: Ring = [
    [x + 100 * Math.sign(ringOf(second)[1]![0] - x), y + 100],
    [x + 300 * Math.sign(ringOf(second)[1]![0] - x), y + 100],
    [x + 300 * Math.sign(ringOf(second)[1]![0] - x), y + 300],
    [x + 100 * Math.sign(ringOf(second)[1]![0] - x), y + 100],
  ];
  const geometry = { type: 'Polygon', coordinates: [ringOf(second), hole] };
  const { body } = await client.preview(outlineFile([first, { ...second, geometry }]));
  expect(body).toMatchObject({ canLoad: true, errors: [] });
  expect(body.warnings).toMatchObject([
    { code: 'area/gap', feature: 2, data: { codes: ['0360A0020'], squareMetres: 20_000 } },
  ]);
});

const files: readonly [string, string | Uint8Array, number, string][] = [
  ['an empty file', '', 400, 'area/empty-file'],
  ['a NUL byte', '{"type":"FeatureCollection","features":[]}\0', 400, 'area/unreadable-file'],
  ['half a sign', Buffer.from([0x7b, 0xed, 0xa0, 0x80, 0x7d]), 400, 'area/unreadable-file'],
  ['half an archive', Buffer.from('PK\u0003\u0004\0\0'), 400, 'archive/broken'],
  ['markup', '<gml/>', 400, 'area/xml-not-read'],
  ['half a package', Buffer.from('SQLite format 3\0'), 400, 'area/unreadable-file'],
  ['a table', 'desokod;namn\n0360A0010;Norr\n', 400, 'area/not-geojson'],
  ['a single object', '{"type":"Feature"}', 400, 'area/not-geojson'],
  ['a set without objects', outlineFile([]), 400, 'area/no-features'],
  ['a map of the world', outlineFile([null], 'EPSG::3857'), 400, 'area/unsupported-projection'],
  [
    'ten thousand objects and one',
    outlineFile(Array.from({ length: 10_001 }, () => null)),
    400,
    'area/too-many-features',
  ],
  ['a file beyond 25 MB', Buffer.alloc(26 * 2 ** 20, 0x20), 413, 'release/file-too-large'],
];

test.each(files)('%s is refused with a sentence', async (_what, file, status, code) => {
  const { status: answered, body } = await client.preview(file);
  expect([answered, body.code]).toEqual([status, code]);
  expect(body.detail).toMatch(/\.$/);
  expect(body.detail).not.toMatch(/[{}]/);
  expect(await client.digest()).toBe(before);
});

test('objects that are no objects are refused one by one, never with a fault of ours', async () => {
  const junk = [null, 1, 'x', [], {}, { properties: 3, geometry: 3 }, { geometry: { type: {} } }];
  const { status, body } = await client.preview(outlineFile(junk), { codeField: null });
  expect([status, body.canLoad]).toEqual([200, false]);
  const codes = body.errors.map((error) => error.code);
  expect(codes.filter((code) => code === 'area/no-border')).toHaveLength(5);
  expect(codes.filter((code) => code === 'area/not-a-polygon')).toHaveLength(2);
});

test('another file than the one previewed, and what is said of it in another form, are refused', async () => {
  const file = outlineFile(client.invented.features);
  const other = await client.load(file, {}, { fileHash: '0'.repeat(64) });
  expect(other).toMatchObject({ status: 409, body: { code: 'release/other-file' } });
  for (const said of [{ source: '' }, { source: 3 }]) {
    const answer = await client.load(file, {}, said);
    expect(answer).toMatchObject({ status: 400, body: { code: 'area/malformed-statement' } });
  }
  const reading = await client.preview(file, { colour: 'blue' });
  expect(reading).toMatchObject({ status: 400, body: { code: 'area/malformed-reading' } });
  expect(await client.digest()).toBe(before);
});

test.each([
  ['kvarter', 404, 'area/unknown-division'],
  ['deso2016', 404, 'area/unknown-division'],
  ['composite', 400, 'area/made-here'],
])('borders of %s cannot be loaded', async (division, status, code) => {
  const answer = await client.preview(outlineFile(client.invented.features), {}, division);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});
