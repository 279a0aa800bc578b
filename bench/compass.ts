import type { CompassGround } from '#domain/compass/compass-ground.ts';
import { runCompass } from '#domain/compass/run-compass.ts';
import { groundOf, plainRecipe, plantedCells } from '#domain/compass/testing/made-ground.ts';
import type { ComputationPool } from '#server/computations/computation-pool.ts';
import { openComputationPool } from '#server/computations/open-computation-pool.ts';
import { checksumOf } from '#server/features/compass/checksum-of.ts';
import { spreadOver } from '#server/features/compass/spread-over.ts';
import { createRandom } from '#statistics/random.ts';
import { type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

/** Whole runs of the compass on two warm threads: landscapes, evidence for 2 to 12, 100 samples, checksum. */
export async function measureCompass(): Promise<readonly Row[]> {
  const pool = openComputationPool({ threads: 2 });
  const county = makeGround(202, 12);
  const small = makeGround(184, 8);
  const country = makeGround(6000, 20);
  try {
    return await takeAll([
      {
        id: 'compass-202',
        what: 'Social compass of 202 areas × 12 variables, evidence for 2–12, 100 samples',
        goal: { figure: 'median', most: 5000 },
        take: () => timeAgainstYardstick(() => run(pool, county, 12), 3),
      },
      {
        id: 'compass-184',
        what: 'Social compass of 184 areas × 8 variables, evidence for 2–12, 100 samples',
        goal: { figure: 'median', most: 5000 },
        take: () => timeAgainstYardstick(() => run(pool, small, 8), 3),
      },
      {
        id: 'compass-6000',
        what: 'Social compass of 6,000 areas × 20 variables, evidence for 2–12, 100 samples',
        take: () => timeAgainstYardstick(() => run(pool, country, 20), 1),
      },
    ]);
  } finally {
    await pool.close();
  }
}

async function run(
  pool: ComputationPool,
  ground: CompassGround,
  variables: number,
): Promise<string> {
  const recipe = plainRecipe(variables, { k: 7, kReason: '' });
  const result = await runCompass(recipe, ground, { spread: spreadOver(pool), report: () => {} });
  return checksumOf(result);
}

/** Areas around nine centres, with so much noise that the groups run into each other as those of a county do. */
function makeGround(areas: number, variables: number): CompassGround {
  const { nextFloat } = createRandom(variables);
  const centres = Array.from({ length: 9 }, () =>
    Array.from({ length: variables }, () => 4 * nextFloat()),
  );
  const sizes = centres.map((_, i) => Math.floor((areas + i) / centres.length));
  return groundOf(plantedCells(centres, sizes, 4), variables);
}
