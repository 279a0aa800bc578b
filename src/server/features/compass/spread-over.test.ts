import { afterAll, expect, test } from 'vitest';
import { runCompass } from '#domain/compass/run-compass.ts';
import { groundOf, plainRecipe, plantedCells } from '#domain/compass/testing/made-ground.ts';
import { createRandom } from '#statistics/random.ts';
import type { ComputationPool } from '../../computations/computation-pool.ts';
import { computeHere } from '../../computations/compute-here.ts';
import { openComputationPool } from '../../computations/open-computation-pool.ts';
import { checksumOf } from './checksum-of.ts';
import { spreadOver } from './spread-over.ts';

const two = openComputationPool({ threads: 2 });
afterAll(() => two.close());

const cells = plantedCells(
  [
    [0, 0, 1],
    [6, 0, 4],
    [0, 6, 8],
  ],
  [14, 11, 9],
  6,
);
const checksumOn = async (pool: ComputationPool, shuffled = cells): Promise<string> => {
  const spread = spreadOver(pool);
  const effort = { samples: 10, references: 10 };
  const recipe = plainRecipe(3, { k: 4, scale: 'robust-z' });
  const around = { spread, effort, report: () => {} };
  return checksumOf(await runCompass(recipe, groundOf(shuffled, 3), around));
};

test('one thread and two, and rows in any order, give the same checksum', async () => {
  const first = await checksumOn(computeHere());
  expect(await checksumOn(two)).toBe(first);
  expect(await checksumOn(two, createRandom(3).shuffle(cells))).toBe(first);
}, 30_000);

test('a signal ends a run in the middle', async () => {
  const stop = new AbortController();
  const run = runCompass(plainRecipe(3, { k: 4 }), groundOf(cells, 3), {
    spread: spreadOver(two, stop.signal),
    report: () => stop.abort(new Error('stopped by the user')),
  });
  await expect(run).rejects.toThrow('stopped by the user');
});
