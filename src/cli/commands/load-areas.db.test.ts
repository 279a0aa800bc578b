import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { speak } from '#contract/text/format.ts';
import { outlineFile } from '#server/features/areas/testing/invent-outlines.ts';
import {
  type OutlineClient,
  outlineClient,
} from '#server/features/areas/testing/outline-client.ts';
import {
  shapefileParts,
  writtenOf,
  zipOf,
} from '#server/features/areas/testing/write-outline-formats.ts';
import { makeCrosswalk } from './crosswalk.ts';
import { loadAreas, readWords } from './load-areas.ts';

const swedish = speak('sv');
let client: OutlineClient;
let folder: string;
let environment: Record<string, string>;
let said: string[];

beforeAll(async () => {
  client = await outlineClient();
  await client.house.app.listen({ host: '127.0.0.1', port: 0 });
  folder = mkdtempSync(join(tmpdir(), 'samsyn-load-areas-'));
  const { port } = client.house.app.server.address() as AddressInfo;
  environment = { SAMSYN_DATA: folder };
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: 1, port }));
});
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'info').mockImplementation((line: string) => {
    said.push(line);
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await client.house.close();
});

const write = (features: readonly unknown[], name = 'tierp.geojson'): string => {
  const path = join(folder, name);
  writeFileSync(path, outlineFile(features));
  return path;
};
const statement = ['--author', 'Kartograf', '--source', 'invented'];

test('borders are previewed, then loaded with --yes, and once only', async () => {
  const before = await client.digest();
  const file = write(client.invented.features);
  const division = ['--division', 'deso2025'];
  await loadAreas(swedish, environment, [file, '--preview', ...division]);
  expect(said).toEqual([
    'tierp.geojson (GeoJSON): 2 objekt i SWEREF 99 TM (EPSG:3006), kod ur fältet desokod, indelning deso2025.',
    '2 nya områden, 0 får sin första gräns, 0 får ny gräns, 0 byter bara namn eller plats, 0 oförändrade. 1 nya RegSO.',
    'Tierp: 2 nya, 0 med ny gräns, 0 oförändrade.',
    'Inget har sparats. Kör om med --yes för att läsa in.',
  ]);
  expect(await client.digest()).toBe(before);
  await loadAreas(swedish, environment, [file, '--yes', ...division, ...statement]);
  expect(said.at(-1)).toMatch(/^Inläst: 2 nya områden, 0 nya gränser/);
  await loadAreas(swedish, environment, [file, '--yes', ...division, ...statement]);
  expect(said.at(-1)).toBe('Områdena var redan inlästa med samma gränser. Inget ändrades.');
});

test('a zipped Shapefile is recognised by what it holds', async () => {
  const areas = client.invented.features.map(writtenOf);
  const file = join(folder, 'tierp.bin');
  writeFileSync(file, zipOf(shapefileParts('DeSO_2025', areas)));
  await loadAreas(swedish, environment, [file, '--preview', '--division', 'deso2025']);
  expect(said[0]).toContain('tierp.bin (Shapefile): 2 objekt');
});

test('a field can be pointed out, and a file with errors is told and not loaded', async () => {
  const [first] = client.invented.features;
  const file = write([{ ...first, properties: { nr: '0360X' } }], 'fel.geojson');
  const words = [file, '--yes', '--division', 'deso2025', '--code-field', 'nr', ...statement];
  await expect(loadAreas(swedish, environment, words)).rejects.toMatchObject({
    code: 'release/preview-has-errors',
  });
  expect(said.at(-1)).toContain('Fel: Objekt 1 i fel.geojson: fältet nr är ”0360X”');
});

test.each([
  [[], 'load-areas'],
  [['a.geojson', '--preview'], '--division'],
  [['a.geojson', '--yes', '--division', 'deso2025', '--author', 'x'], '--source'],
  [['a.geojson', '--preview', '--division', 'deso2025', '--publisher', 'x'], '--publisher'],
])('the words %j are refused at %j', (words, word) => {
  expect(() => readWords(words)).toThrow(
    expect.objectContaining({
      code: 'area/command-arguments',
      data: { command: 'load-areas', word },
    }),
  );
});

test('a crosswalk between two editions is previewed, then made with --yes, and once only', async () => {
  const [first] = client.invented.features;
  const file = write([{ ...first, properties: { desokod: '0360A0010' } }], 'deso-2018.geojson');
  await loadAreas(swedish, environment, [file, '--yes', '--division', 'deso2018', ...statement]);
  const asked = ['--from', 'deso2018', '--to', 'deso2025', '--method', 'by-code'];
  said = [];
  await makeCrosswalk(swedish, environment, [...asked, '--preview']);
  expect(said[0]).toBe('deso2018 till deso2025, efter SCB:s koder: 1 par, 1 samma område.');
  expect(said).toContainEqual(expect.stringMatching(/områden i deso2025 kommer inte från något/));
  expect(said.at(-1)).toBe('Inget har sparats. Kör om med --yes för att läsa in.');
  const yes = [...asked, '--yes', '--author', 'Ek', '--note', 'Samma kod.'];
  await makeCrosswalk(swedish, environment, yes);
  expect(said.at(-1)).toContain('Nyckeln är sparad');
  await makeCrosswalk(swedish, environment, yes);
  expect(said.at(-1)).toContain('Samma nyckel var redan sparad');
});
