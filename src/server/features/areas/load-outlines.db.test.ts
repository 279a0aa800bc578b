import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AreaList, AreaProfile, Division, MapData } from '#contract/areas.ts';
import type { LogPage } from '#contract/log.ts';
import { faultOfShape } from '../../testing/test-app.ts';
import { loadReferenceData } from '../reference/load-reference-data.ts';
import { multipartOf } from '../releases/testing/release-client.ts';
import { fromSweref, mapGeometry } from './project-coordinates.ts';
import { outlineFile } from './testing/invent-outlines.ts';
import { type OutlineClient, outlineClient } from './testing/outline-client.ts';
import {
  shapefileParts,
  writeGeopackage,
  writeTopojson,
  writtenOf,
  zipOf,
} from './testing/write-outline-formats.ts';

let client: OutlineClient;
let file: string;
beforeEach(async () => {
  client = await outlineClient();
  file = outlineFile(client.invented.features);
});
afterEach(() => client.house.close());

const none = { new: 0, firstBorder: 0, newBorder: 0, renamed: 0, same: 0 };
const added = ['deso2025:0360A0010', 'deso2025:0360A0020'];

test('a preview tells what a file would do, and nothing is saved', async () => {
  const before = await client.digest();
  const { status, body } = await client.preview(file);
  expect(status).toBe(200);
  expect(faultOfShape('OutlinePreview', body)).toBeUndefined();
  expect(body).toMatchObject({
    fileName: 'gränser.geojson',
    division: 'deso2025',
    projection: 'EPSG:3006',
    reading: { codeField: 'desokod', nameField: null, regsoField: 'regsokod' },
    fields: ['desokod', 'regsokod', 'kommunkod'],
    features: 2,
    areas: { ...none, new: 2 },
    newRegso: 1,
    municipalities: [
      { municipality: 'municipality:0360', name: 'Tierp', areas: { ...none, new: 2 } },
    ],
    examples: added.map((area) => ({
      area,
      name: `Tierp (${area.slice(9)})`,
      change: 'new',
    })),
    neighbours: 479 + 2,
    errors: [],
    warnings: [],
    canLoad: true,
  });
  expect(await client.digest()).toBe(before);
});

test('a load adds the areas with what they lie in, and the map shows them beside the old', async () => {
  const mapBefore = await client.house.app.inject('/api/divisions/deso2025/map');
  const loaded = await client.load(file);
  expect(loaded).toEqual({
    status: 201,
    body: { created: true, division: 'deso2025', areas: { ...none, new: 2 } },
  });

  const [first, second] = added;
  const profile = await client.read<AreaProfile>(`/api/areas/${first}`);
  expect(profile.area.parents.map((parent) => parent.id)).toEqual([
    'regso2025:0360R001',
    'municipality:0360',
    'county:03',
    'country:SE',
  ]);
  expect(profile.areaKm2).toBeGreaterThan(0.1);
  expect(profile.neighbours.map((one) => one.id)).toEqual(
    expect.arrayContaining([second, client.invented.touched]),
  );
  expect(profile.evaluation?.outcome).toBe('undecided');

  const etag = String(mapBefore.headers.etag);
  const headers = { 'if-none-match': etag };
  const changed = await client.house.app.inject({ url: '/api/divisions/deso2025/map', headers });
  expect(changed.statusCode).toBe(200);
  const map = changed.json() as MapData;
  expect(map.areas).toHaveLength(186);
  const place = map.areas.indexOf(first!);
  const beside = map.neighbours[place]!.map((i) => map.areas[i]);
  expect(beside).toEqual(expect.arrayContaining([second, client.invented.touched]));
  expect(map.topology.objects.outlines.geometries.map((one: { id: string }) => one.id)).toContain(
    'municipality:0360',
  );

  const { longitude, latitude } = profile.labelPoint ?? { longitude: 0, latitude: 0 };
  const found = await client.read<{ id: string }>(
    `/api/areas/at?longitude=${longitude}&latitude=${latitude}`,
  );
  expect(found.id).toBe(first);
});

test('the border across old and new has the length that they share', async () => {
  await client.load(file);
  const { rows } = await client.house.database.owner.query(
    'select neighbour_id, kind, shared_metres from area_neighbour where area_id = $1',
    [added[0]],
  );
  const across = rows.find((row) => row.neighbour_id === client.invented.touched);
  expect(across).toMatchObject({ kind: 'edge' });
  expect(across.shared_metres).toBeCloseTo(client.invented.sharedMetres, 1);
  const { rows: back } = await client.house.database.owner.query(
    'select count(*)::int as rows from area_neighbour where neighbour_id = $1',
    [added[0]],
  );
  expect(back[0].rows).toBe(rows.length);
});

test('a load is in the list of its division and in the log, with who and from where', async () => {
  await client.load(file, {}, { author: ' Kartograf Ek ', source: 'stat:DeSO_2025' });
  const { divisions } = await client.read<{ divisions: Division[] }>('/api/divisions');
  const division = divisions.find((one) => one.id === 'deso2025');
  expect(division?.outlineLoads).toEqual([
    {
      fileName: 'gränser.geojson',
      source: 'stat:DeSO_2025',
      author: 'Kartograf Ek',
      loadedAt: expect.any(String),
      areas: 3,
    },
  ]);
  expect(division?.coverage.find((one) => one.municipality === 'municipality:0360')?.areas).toBe(2);
  const log = await client.read<LogPage>('/api/log?search=Kartograf');
  expect(log.entries[0]).toMatchObject({
    actor: 'Kartograf Ek',
    role: 'operator',
    action: 'outlines/loaded',
    objectId: 'deso2025',
    data: { fileName: 'gränser.geojson', areas: { new: 2 } },
  });
  expect(log.chain.whole).toBe(true);
  const { rows } = await client.house.database.owner.query('select raw from outline_load');
  expect(rows[0].raw.toString('utf8')).toBe(file);
});

test('the same file twice changes nothing, nor does the same in the other projection', async () => {
  await client.load(file);
  const before = await client.digest();
  const again = await client.load(file);
  expect(again).toMatchObject({
    status: 200,
    body: { created: false, areas: { ...none, same: 2 } },
  });
  const degrees = client.invented.features.map((feature) => ({
    ...feature,
    geometry: mapGeometry(feature.geometry as never, (position) =>
      fromSweref(position).map((value) => Number(value.toFixed(7))),
    ),
  }));
  const other = await client.load(outlineFile(degrees.toReversed(), null));
  expect(other.body).toMatchObject({ created: false, areas: { ...none, same: 2 } });
  expect(await client.digest()).toBe(before);
});

test('what is loaded from a GeoPackage is the same as TopoJSON, as Shapefile and as GeoJSON', async () => {
  const areas = client.invented.features.map(writtenOf);
  const first = await client.load(writeGeopackage([{ table: 'DeSO_2025', epsg: 3006, areas }]));
  expect(first.body).toMatchObject({ created: true, areas: { ...none, new: 2 } });
  const before = await client.digest();
  const two = { deso2025: areas, regso: [{ ...areas[0]!, properties: { regsokod: '0360R001' } }] };
  const others = [file, writeTopojson(two), zipOf(shapefileParts('DeSO_2025', areas))];
  for (const other of others) {
    const { body } = await client.load(other);
    expect(body).toMatchObject({ created: false, areas: { ...none, same: 2 } });
  }
  expect(await client.digest()).toBe(before);
});

test('of several layers one is chosen, after a refusal that names them', async () => {
  const areas = client.invented.features.map(writtenOf);
  const bytes = writeGeopackage([
    { table: 'norr', epsg: 3006, areas },
    { table: 'vatten', epsg: 3006, areas: [{ ...areas[0]!, properties: { namn: 'Sjön' } }] },
  ]);
  const { body } = await client.preview(bytes);
  expect(body).toMatchObject({
    canLoad: false,
    layers: ['norr', 'vatten'],
    errors: [{ code: 'area/choose-layer', data: { layers: ['norr', 'vatten'] } }],
  });
  const chosen = await client.preview(bytes, { layer: 'norr' });
  expect(chosen.body).toMatchObject({
    canLoad: true,
    areas: { new: 2 },
    reading: { layer: 'norr' },
  });
  const lost = await client.preview(bytes, { layer: 'väst' });
  expect(lost.body.errors).toMatchObject([{ code: 'area/unknown-layer', value: 'väst' }]);
});

test('an area that is loaded gets a new border when it differs, and keeps its name and place', async () => {
  await client.load(file);
  const [first, second] = client.invented.features;
  const ring = (second.geometry as { coordinates: [number, number][][] }).coordinates[0]!;
  const wider = ring.map(([x, y], i) => [x, i === 2 || i === 3 ? y + 500 : y]);
  const moved = { ...second, geometry: { type: 'Polygon', coordinates: [wider] } };
  const smaller = await client.load(outlineFile([first, moved]));
  expect(smaller.body).toMatchObject({ created: true, areas: { ...none, newBorder: 1, same: 1 } });
  const { areas } = await client.read<AreaList>('/api/divisions/deso2025/areas');
  expect(areas).toHaveLength(186);
  expect(areas.find((area) => area.id === added[1])).toMatchObject({
    name: 'Tierp (0360A0020)',
    hasGeometry: true,
  });
});

test('a RegSO that a file names gives its DeSO their name', async () => {
  await client.load(file);
  const regso = client.invented.features.slice(0, 1).map((feature) => ({
    ...feature,
    properties: { regsokod: '0360R001', regsonamn: 'Påhittad' },
  }));
  const { status, body } = await client.preview(outlineFile(regso), {}, 'regso2025');
  expect([status, body.areas]).toEqual([200, { ...none, firstBorder: 1 }]);
  const named = client.invented.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, regso_name: 'Påhittad' },
  }));
  const loaded = await client.load(outlineFile(named));
  expect(loaded.body).toMatchObject({ created: true, areas: { ...none, same: 2 } });
  const { areas } = await client.read<AreaList>('/api/divisions/deso2025/areas');
  expect(areas.find((area) => area.id === added[0])?.name).toBe('Påhittad (0360A0010)');
});

test('a new start keeps what a person has loaded, and the neighbours across', async () => {
  await client.load(file);
  const { owner } = client.house.database;
  await owner.query("delete from reference_file where path like 'areas/%'");
  await loadReferenceData(client.house.database);
  const { rows } = await owner.query(
    `select count(*)::int as rows from area_neighbour
     where kind = 'edge' and (area_id, neighbour_id) in (($1, $2), ($2, $1))`,
    [added[0], client.invented.touched],
  );
  expect(rows[0].rows).toBe(2);
});

test('two loads at once of other borders: one wins, the other is told to preview again', async () => {
  const [first, second] = client.invented.features;
  const answers = await Promise.all([
    client.load(outlineFile([first])),
    client.load(outlineFile([second])),
  ]);
  const statuses = answers.map((answer) => answer.status).sort();
  expect([
    [201, 201],
    [201, 409],
  ]).toContainEqual(statuses);
  const refused = answers.find((answer) => answer.status === 409);
  expect(refused?.body.code ?? 'area/changed-meanwhile').toBe('area/changed-meanwhile');
});

test('a division of a party’s own is added with how it was made, gets borders, and is on the map', async () => {
  const proposal = {
    id: 'nyko-tierp2024',
    name: { sv: 'NYKO Tierp', en: 'NYKO Tierp' },
    within: 'municipality:0360',
    method: 'Ritad efter skolornas upptagningsområden.',
    madeBy: 'Tierps kommun',
    source: 'Kommunens kartportal',
    licence: 'CC0',
    referenceDate: '2024-01-01',
    author: 'Kartograf Ek',
  };
  const post = (payload: object) =>
    client.house.app.inject({
      method: 'POST',
      url: '/api/divisions',
      headers: { host: '127.0.0.1:80' },
      payload,
    });
  expect((await post(proposal)).statusCode).toBe(201);
  expect((await post(proposal)).json()).toMatchObject({
    code: 'area/division-exists',
    status: 409,
  });
  const nowhere = await post({ ...proposal, id: 'nyko-heby2024', within: 'municipality:9999' });
  expect(nowhere.json()).toMatchObject({ code: 'area/unknown-area' });

  const own = client.invented.features.map((feature, i) => ({
    ...feature,
    properties: { NYKO: `11${i}`, namn: i === 0 ? 'Norra' : 'Södra' },
  }));
  const loaded = await client.load(outlineFile(own), {}, {}, 'nyko-tierp2024');
  expect(loaded.body).toMatchObject({ created: true, areas: { ...none, new: 2 } });
  const list = await client.read<AreaList>('/api/divisions/nyko-tierp2024/areas');
  expect(list.division.own).toEqual({
    within: { id: 'municipality:0360', name: 'Tierp' },
    method: proposal.method,
    madeBy: proposal.madeBy,
  });
  expect(
    list.areas.map(({ id, name, level, parents }) => [id, name, level, parents[0]?.name]),
  ).toEqual([
    ['nyko-tierp2024:110', 'Norra', 'own', 'Tierp'],
    ['nyko-tierp2024:111', 'Södra', 'own', 'Tierp'],
  ]);
  const map = await client.read<MapData>('/api/divisions/nyko-tierp2024/map');
  expect(map.areas).toHaveLength(2);
  const profile = await client.read<AreaProfile>('/api/areas/nyko-tierp2024:110');
  expect(profile.neighbours.map((area) => area.name)).toEqual(['Södra']);
  expect(profile.evaluation).toBeNull();

  // Statistics are loaded for it like for any other division.
  const figures = 'omrade;indikator;period;varde\nnyko-tierp2024:110;unemployment;2024;4,5\n';
  const form = await multipartOf(figures, { reading: {} }, 'nyko.csv');
  const preview = await client.house.app.inject({
    method: 'POST',
    url: '/api/releases/preview',
    headers: { host: '127.0.0.1:80', 'content-type': form.type },
    payload: form.payload,
  });
  expect(preview.json()).toMatchObject({ canLoad: true, errors: [] });
});
