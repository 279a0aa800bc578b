import { expect, test } from 'vitest';
import { fromSweref } from '../features/areas/project-coordinates.ts';
import { askEcho, refusalOf } from './testing/ask-echo.ts';

const data = 'deso,x\na,1\nb,2\nc,3\nd,4\n';
type Corner = readonly [number, number];

/** Squares of a kilometre in a row in SWEREF 99 TM, Uppsala, one for each name. */
const squares = (names: readonly string[]): readonly { name: string; ring: readonly Corner[] }[] =>
  names.map((name, i) => {
    const [x, y] = [648_000 + 1000 * i, 6_638_000];
    const ring: Corner[] = [
      [x, y],
      [x + 1000, y],
      [x + 1000, y + 1000],
      [x, y + 1000],
      [x, y],
    ];
    return { name, ring };
  });

const collection = (
  names: readonly string[],
  options: {
    readonly move?: (corner: Corner) => readonly number[];
    readonly field?: string;
    readonly crs?: string;
  } = {},
): string => {
  const { move = (corner) => corner, field = 'deso', crs } = options;
  return JSON.stringify({
    type: 'FeatureCollection',
    ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
    features: squares(names).map(({ name, ring }) => ({
      type: 'Feature',
      ...(field === 'id' && { id: name }),
      properties: { other: 1, ...(field !== 'id' && { [field]: name }) },
      geometry: { type: 'Polygon', coordinates: [ring.map(move)] },
    })),
  });
};

const ask = (areas: string, words = '--weights rook') =>
  askEcho(`--data d.csv --id deso --columns x --areas a.json ${words}`, {
    'd.csv': data,
    'a.json': areas,
  });
const refuse = (areas: string, words = '--weights rook') =>
  refusalOf(`--data d.csv --id deso --columns x --areas a.json ${words}`, {
    'd.csv': data,
    'a.json': areas,
  });

test('areas that only one file has are left out and told', async () => {
  const { result, leftOut } = await ask(collection(['c', 'b', 'z', 'a']));
  expect(result.ids).toEqual(['a', 'b', 'c']);
  expect(leftOut).toEqual([
    { id: 'd', reason: 'not-in-areas', columns: [] },
    { id: 'z', reason: 'not-in-data', columns: [] },
  ]);
  // In the file c lies beside b, and z between b and a.
  expect(result.neighbours).toEqual([2, 1]);
  expect(result.starts).toEqual([0, 0, 1, 2]);
});

test('an area that stands twice or has no border is left out and told', async () => {
  const twice = JSON.parse(collection(['a', 'b', 'b', 'c'])) as {
    features: { geometry: unknown }[];
  };
  twice.features[3]!.geometry = { type: 'Point', coordinates: [1, 2] };
  const { result, leftOut } = await ask(JSON.stringify(twice));
  expect(result.ids).toEqual(['a']);
  expect(leftOut).toEqual([
    { id: 'b', reason: 'duplicate-id', columns: [] },
    { id: 'c', reason: 'no-border', columns: [] },
    { id: 'd', reason: 'not-in-areas', columns: [] },
  ]);
});

const width = async (
  areas: string,
  words = '--weights rook',
): Promise<readonly [string, number]> => {
  const { result, input } = await ask(areas, words);
  const [area] = result.geometries as { coordinates: Corner[][] }[];
  const [[one, other]] = area!.coordinates as [[Corner, Corner]];
  const distance = Math.hypot(other[0] - one[0], other[1] - one[1]);
  return [String(input.areas!.coordinates), distance];
};

test('borders become metres from whatever they are in', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const inDegrees = (corner: Corner): Corner => fromSweref(corner);
  const tm = await width(collection(names));
  expect(tm).toEqual(['EPSG:3006', 1000]);
  const degrees = await width(collection(names, { move: inDegrees }));
  expect(degrees[0]).toBe('EPSG:4326');
  expect(degrees[1]).toBeCloseTo(1000, 3);
  const swapped = (corner: Corner): Corner => inDegrees(corner).toReversed() as [number, number];
  expect((await width(collection(names, { move: swapped })))[1]).toBeCloseTo(1000, 3);
  const stated = await width(collection(names, { crs: 'urn:ogc:def:crs:EPSG::3006' }));
  expect(stated).toEqual(['EPSG:3006', 1000]);
});

test('degrees elsewhere are laid on a plane about their middle', async () => {
  // Raleigh: a hundredth of a degree north is 1,109.6 metres on the ellipsoid there.
  const move = ([x, y]: Corner): Corner => [
    -78.6 + (y - 6_638_000) / 1e5,
    35.8 + (x - 648_000) / 1e5,
  ];
  const [coordinates, distance] = await width(collection(['a', 'b', 'c', 'd'], { move }));
  expect(coordinates).toBe('EPSG:4326');
  expect(distance).toBeGreaterThan(1109);
  expect(distance).toBeLessThan(1110);
  const told = await width(
    collection(['a', 'b'], { move }),
    '--weights rook --coordinates degrees',
  );
  expect(told[1]).toBeCloseTo(distance, 1);
});

test('coordinates that are no degrees are metres as they stand', async () => {
  const move = ([x, y]: Corner): Corner => [x - 648_000, y - 6_638_000];
  expect(await width(collection(['a', 'b'], { move }))).toEqual(['metres', 1000]);
  const small = ([x, y]: Corner): Corner => [(x - 648_000) / 100, (y - 6_638_000) / 100];
  const told = '--weights band:15 --coordinates metres';
  expect(await width(collection(['a', 'b'], { move: small }), told)).toEqual(['metres', 10]);
});

test('the field with the ids is the one told, the one of the data, or the one that fits', async () => {
  const facts = async (field: string, words?: string) =>
    (await ask(collection(['a', 'b'], { field }), words)).input.areas!.id;
  expect(await facts('deso')).toBe('deso');
  expect(await facts('code')).toBe('code');
  expect(await facts('id')).toBe('id of the feature');
  expect(await facts('code', '--area-id code')).toBe('code');
});

test('neighbours follow the rule that is told', async () => {
  const areas = collection(['a', 'b', 'c', 'd']);
  const links = async (weights: string): Promise<unknown> =>
    (await ask(areas, `--weights ${weights}`)).input.weights;
  expect(await links('queen')).toEqual({ kind: 'queen', links: 6, islands: [] });
  expect(await links('knn:2')).toEqual({ kind: 'knn', k: 2, links: 8, islands: [] });
  expect(await links('band:2000')).toEqual({ kind: 'band', metres: 2000, links: 10, islands: [] });
  const islands = ['a', 'b', 'c', 'd'];
  expect(await links('band:999')).toEqual({ kind: 'band', metres: 999, links: 0, islands });
});

test('without data the areas are those of the borders', async () => {
  const { result } = await askEcho('--id deso --areas a.json', {
    'a.json': collection(['b', 'a']),
  });
  expect(result.ids).toEqual(['a', 'b']);
  expect(result.geometries).toHaveLength(2);
});

test('files with borders that cannot be used are refused', async () => {
  expect(await refuse('')).toMatchObject({ code: 'area/empty-file' });
  expect(await refuse('{"type":"Feature"}')).toMatchObject({ code: 'area/not-geojson' });
  expect(await refuse('[')).toMatchObject({ code: 'area/not-geojson' });
  expect(await refuse('null')).toMatchObject({ code: 'area/not-geojson' });
  const features = '{"type":"FeatureCollection","features":[null,{"type":"Feature"}]}';
  expect(await refuse(features)).toMatchObject({ code: 'analysis/no-area-id' });
  expect(await refuse(collection(['y', 'z']))).toEqual({
    code: 'analysis/no-area-in-both',
    file: 'd.csv',
    one: 'a',
    areas: 'a.json',
    other: 'y',
  });
  expect(await refuse(collection(['a'], { field: 'code' }), '--area-id kod')).toEqual({
    code: 'analysis/no-area-id',
    file: 'a.json',
    fields: ['other', 'code'],
  });
  const crs = 'urn:ogc:def:crs:EPSG::3857';
  expect(await refuse(collection(['a'], { crs }))).toMatchObject({
    code: 'area/unsupported-projection',
  });
  expect(await refuse(collection(['a'], { crs: 'CRS84' }))).toMatchObject({
    code: 'analysis/unknown-coordinates',
    value: '648000, 6638000',
  });
});
