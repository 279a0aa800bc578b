import { associateWith } from '#server/analyses/association/associate-with.ts';
import type { ComputationPool } from '#server/computations/computation-pool.ts';
import { computeHere } from '#server/computations/compute-here.ts';
import { openComputationPool } from '#server/computations/open-computation-pool.ts';
import type { Separation } from '#statistics/association/spatial-correlogram.ts';
import {
  hexagonWeights,
  patternedValues,
} from '#statistics/autocorrelation/testing/hexagon-map.ts';
import { type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

/** Correlations between areas with the corrected p-value, every pair of areas gone through. */
export async function measureAssociation(): Promise<readonly Row[]> {
  const two = openComputationPool({ threads: 2 });
  const one = computeHere();
  const county = makeMap(20, 10);
  const country = makeMap(100, 60);
  const grid = makeMap(300, 200);
  try {
    return await takeAll([
      {
        id: 'association-6000-pair',
        what: 'Corrected correlation of 6,000 areas by distance, one pair, one thread',
        goal: { figure: 'median', most: 1000 },
        take: () => timeAgainstYardstick(() => associate(one, country, 2, country.places)),
      },
      {
        id: 'association-6000-pair-neighbours',
        what: 'Corrected correlation of 6,000 areas by neighbours, one pair, one thread',
        goal: { figure: 'median', most: 1000 },
        take: () => timeAgainstYardstick(() => associate(one, country, 2, country.neighbours)),
      },
      {
        id: 'association-6000-matrix',
        what: 'Corrected correlations of 6,000 areas, 20 × 20, by distance, two threads',
        goal: { figure: 'median', most: 60_000 },
        take: () => timeAgainstYardstick(() => associate(two, country, 20, country.places), 5),
      },
      {
        id: 'association-6000-matrix-neighbours',
        what: 'Corrected correlations of 6,000 areas, 20 × 20, by neighbours, two threads',
        goal: { figure: 'median', most: 60_000 },
        take: () => timeAgainstYardstick(() => associate(two, country, 20, country.neighbours), 5),
      },
      {
        id: 'association-200-matrix',
        what: 'Corrected correlations of 200 areas, 20 × 20, by neighbours, one thread',
        goal: { figure: 'median', most: 500 },
        take: () => timeAgainstYardstick(() => associate(one, county, 20, county.neighbours)),
      },
      {
        id: 'association-60000-pair',
        what: 'Corrected correlation of 60,000 areas by neighbours, one pair, two threads',
        take: () => timeAgainstYardstick(() => associate(two, grid, 2, grid.neighbours), 3),
      },
    ]);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
}

interface BenchMap {
  readonly columns: readonly Float64Array[];
  readonly places: Separation;
  readonly neighbours: Separation;
}

/** Hexagons a kilometre wide with twenty patterned columns. */
function makeMap(width: number, height: number): BenchMap {
  const weights = hexagonWeights(width, height);
  const areas = Array.from({ length: width * height }, (_, i) => i);
  return {
    columns: Array.from({ length: 20 }, (_, seed) => patternedValues(weights, seed + 1, 4)),
    places: {
      x: areas.map((i) => 1000 * ((i % width) + (Math.floor(i / width) % 2) / 2)),
      y: areas.map((i) => 866 * Math.floor(i / width)),
    },
    neighbours: { weights },
  };
}

async function associate(
  pool: ComputationPool,
  map: BenchMap,
  count: number,
  separation: Separation,
): Promise<void> {
  const pairs = await associateWith(pool, { columns: map.columns.slice(0, count), separation });
  if (pairs.some((pair) => pair.corrected === undefined))
    throw new Error('a pair is not corrected');
}
