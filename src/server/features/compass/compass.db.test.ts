import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompassAreas, CompassPreview, CompassRun } from '#contract/compass.ts';
import { paths, pathTo } from '#contract/paths.ts';
import { createTestApp, faultOfShape, type TestApp } from '../../testing/test-app.ts';
import { type CompassClient, compassClient, realRecipe } from './testing/compass-client.ts';

let house: TestApp;
let client: CompassClient;
let run: CompassRun;
beforeAll(async () => {
  house = await createTestApp();
  client = compassClient(house);
  run = await client.run(realRecipe());
});
afterAll(() => house.close());

test('a preview tells the period of each variable and that every area has all values', async () => {
  const { status, body } = await client.post<CompassPreview>(paths.compassPreview, realRecipe());
  expect(status).toBe(200);
  expect(faultOfShape('CompassPreview', body)).toBeUndefined();
  expect(body).toMatchObject({ areas: 184, complete: 184, leftOut: [], errors: [] });
  expect(body.variables.map(({ period, values }) => [period, values])).toEqual([
    ['2024', 184],
    ['2025', 184],
    ['2025', 184],
  ]);
});

test('an ordered run ends with seven landscapes, each area in one of them, and its recipe', async () => {
  expect(faultOfShape('CompassRun', run)).toBeUndefined();
  expect(run).toMatchObject({ state: 'done', progress: 1, doing: null, areas: 184, leftOut: 0 });
  expect(run.landscapes.map(({ letter, origin }) => letter + origin)).toEqual(
    [...'ABCDEFG'].map((letter) => `${letter}first`),
  );
  expect(run.landscapes.reduce((sum, one) => sum + one.areas, 0)).toBe(184);
  expect(run.recipe).toEqual(realRecipe());
  expect(run.checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(run.evidence.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const { body } = await client.get<CompassAreas>(pathTo(paths.compassAreas, { run: run.id }));
  expect(faultOfShape('CompassAreas', body)).toBeUndefined();
  expect(body.areas).toHaveLength(184);
});
