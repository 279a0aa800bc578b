import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { groupedIndicators } from '#statistics/testing/small-areas.ts';
import type { AreaId } from '../areas/area.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import { buildGround, type CompassGround, type GroundCell } from './compass-ground.ts';
import type { CompassRecipe } from './compass-recipe.ts';
import type { CompassResult } from './compass-result.ts';
import { runCompass } from './run-compass.ts';
import { plainRecipe } from './testing/made-ground.ts';
import { spreadHere } from './testing/spread-here.ts';

// The 184 DeSO of Uppsala and Enköping. R 4.2.2: hclust(dist(scale(x)), "ward.D2") cut at 7 gives the sum of
// squares within 313.2941, mean silhouette 0.3185362 (cluster) and 7, 16, 25, 15, 55, 43 and 23 areas; kmeans
// from those centres 291.0676.

let ground: CompassGround;
beforeAll(() => {
  const file = join(import.meta.dirname, '../../../data/statistics/scb-deso-2025.csv');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const cells = rows.flatMap(([indicator, area, , , , value]): GroundCell[] => {
    const column = indicator === 'population' ? -1 : groupedIndicators.indexOf(indicator!);
    if (column < 0 && indicator !== 'population') return [];
    return [{ area: area as AreaId, column, value: Number(value), release: 'scb' }];
  });
  const areas = [...new Set(cells.map(({ area }) => area))];
  ground = buildGround(areas, Array(8).fill('2024'), '2025', cells);
});

const recipe = (method: CompassRecipe['method']): CompassRecipe => {
  const { variables, ...rest } = plainRecipe(8, { k: 7, kReason: '', method });
  return {
    ...rest,
    variables: variables.map((one, i) => ({ ...one, indicator: groupedIndicators[i]! })),
  };
};
// A tenth of the usual draws.
const effort = { samples: 10, references: 5 };
const run = (method: CompassRecipe['method']): Promise<CompassResult> =>
  runCompass(recipe(method), ground, { spread: spreadHere, report: () => {}, effort });
const checksumOf = (result: CompassResult): string =>
  createHash('sha256')
    .update(canonicalJson(result as unknown as Json))
    .digest('hex');

test('Ward finds the groups of R in the real county', async () => {
  const { fit, landscapes } = await run('ward');
  expect(fit.within).toBeCloseTo(313.2941, 4);
  expect(fit.silhouette).toBeCloseTo(0.3185362, 7);
  expect(fit.total).toBeCloseTo(1464, 9);
  expect(landscapes.map(({ areas }) => areas).sort((one, other) => one - other)).toEqual([
    7, 15, 16, 23, 25, 43, 55,
  ]);
});

test('k-means is at least as good as from Ward’s centres, and found again', async () => {
  const result = await run('k-means');
  expect(result.fit.within).toBeLessThanOrEqual(291.0676);
  expect(result.fit.found).toBeGreaterThanOrEqual(5);
  expect(result.fit.within).toBeCloseTo(290.5643073, 6);
  // Byte for byte: whoever changes what a run gives raises the engine's version.
  expect([result.engine, checksumOf(result)]).toEqual([
    '1',
    'd2138f7fc5b06047d23b4e481bc9b293239c272e610105ed762f1b4013630f3d',
  ]);
}, 30_000);
