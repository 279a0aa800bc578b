import { scanWith } from '#server/analyses/scan/scan-answer.ts';
import type { ComputationPool } from '#server/computations/computation-pool.ts';
import { openComputationPool } from '#server/computations/open-computation-pool.ts';
import { hexagonWeights } from '#statistics/autocorrelation/testing/hexagon-map.ts';
import { createRandom } from '#statistics/random.ts';
import { empiricalBayes } from '#statistics/rates/empirical-bayes.ts';
import { localEmpiricalBayes } from '#statistics/rates/local-empirical-bayes.ts';
import { knox } from '#statistics/scan/knox.ts';
import { composeScanResult, type ScanResult } from '#statistics/scan/scan-result.ts';
import { planSpaceTimeScan } from '#statistics/scan/space-time-scan.ts';
import { planSpatialScan } from '#statistics/scan/spatial-scan.ts';
import { leukaemia } from '#statistics/scan/testing/leukaemia.ts';
import { type Row, takeAll } from './row.ts';
import { timeAgainstYardstick } from './yardstick.ts';

const replicates = 999;

/** Scans with their replicates on two warm threads, near repeats, and smoothed rates on one. */
export async function measureScan(): Promise<readonly Row[]> {
  const pool = openComputationPool({ threads: 2 });
  const country = makeCases(100, 60);
  const grid = makeCases(300, 200);
  try {
    return await takeAll([
      {
        id: 'scan-281',
        what: 'Spatial scan of 281 tracts, circles up to half, 999 replicates',
        goal: { figure: 'median', most: 500 },
        take: () => timeAgainstYardstick(() => scanLeukaemia(pool)),
      },
      {
        id: 'scan-6000',
        what: 'Spatial scan of 6,000 areas, circles up to 5 %, 999 replicates',
        goal: { figure: 'median', most: 30_000 },
        take: () => timeAgainstYardstick(() => scanCountry(pool, country), 3),
      },
      {
        id: 'scan-281-time',
        what: 'Space–time permutation scan of 281 tracts in 12 periods, prospective, 999 replicates',
        take: () => timeAgainstYardstick(() => scanPeriods(pool), 3),
      },
      {
        id: 'knox-5000',
        what: 'Knox test of 5,000 events in 3 × 3 bands, 999 permutations',
        take: () => timeAgainstYardstick(makeKnox(5000), 3),
      },
      {
        id: 'local-bayes-6000',
        what: 'Local empirical Bayes of 6,000 areas',
        goal: { figure: 'median', most: 50 },
        take: () => timeAgainstYardstick(() => smooth(country)),
      },
      {
        id: 'local-bayes-60000',
        what: 'Local empirical Bayes of 60,000 areas',
        goal: { figure: 'median', most: 100 },
        take: () => timeAgainstYardstick(() => smooth(grid)),
      },
      {
        id: 'bayes-60000',
        what: 'Global empirical Bayes of 60,000 areas',
        goal: { figure: 'median', most: 100 },
        take: () =>
          timeAgainstYardstick(() => empiricalBayes(grid.cases, grid.populations)!.variance),
      },
    ]);
  } finally {
    await pool.close();
  }
}

interface MadeCases {
  readonly weights: ReturnType<typeof hexagonWeights>;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly cases: Float64Array;
  readonly populations: Float64Array;
}

/** Areas of 700–2,700 inhabitants with about two cases per thousand, somewhat shaken in place. */
function makeCases(columns: number, rows: number): MadeCases {
  const { nextFloat, integerBelow } = createRandom(31);
  const count = columns * rows;
  const made = {
    weights: hexagonWeights(columns, rows),
    x: new Float64Array(count),
    y: new Float64Array(count),
    cases: new Float64Array(count),
    populations: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    made.x[i] = 1000 * ((i % columns) + 0.8 * nextFloat());
    made.y[i] = 1000 * (Math.floor(i / columns) + 0.8 * nextFloat());
    made.cases[i] = integerBelow(8);
    made.populations[i] = 700 + integerBelow(2000);
  }
  return made;
}

async function scanLeukaemia(pool: ComputationPool): Promise<void> {
  const plan = planSpatialScan({ ...leukaemia, populations: leukaemia.population, seed: 1 });
  const result = composeScanResult(plan, await scanWith(pool, plan, replicates), 10);
  expectFound(result, (p) => p === 1 / (replicates + 1));
}

async function scanCountry(pool: ComputationPool, made: MadeCases): Promise<void> {
  const plan = planSpatialScan({ ...made, largestShare: 0.05, seed: 1 });
  expectFound(composeScanResult(plan, await scanWith(pool, plan, replicates), 10), (p) => p <= 1);
}

async function scanPeriods(pool: ComputationPool): Promise<void> {
  const { integerBelow } = createRandom(32);
  // More in the first five tracts in the last two periods.
  const cases = Array.from(
    { length: 281 * 12 },
    (_, k) => integerBelow(3) + (k < 5 * 12 && k % 12 >= 10 ? 5 : 0),
  );
  const plan = planSpaceTimeScan({
    ...leukaemia,
    model: 'permutation',
    cases,
    periodCount: 12,
    isProspective: true,
    seed: 1,
  });
  const result = composeScanResult(plan, await scanWith(pool, plan, replicates), 10);
  expectFound(result, (p) => p === 1 / (replicates + 1));
}

/** The time of a scan that finds nothing, or what it should not, is none. */
function expectFound({ clusters }: ScanResult, isRight: (p: number) => boolean): void {
  const p = clusters[0]?.p;
  if (p === undefined || !isRight(p)) throw new Error(`the strongest cluster has p = ${p}`);
}

function makeKnox(count: number): () => void {
  const { nextFloat } = createRandom(33);
  const draw = (width: number): Float64Array =>
    Float64Array.from({ length: count }, () => nextFloat() * width);
  const data = {
    x: draw(20_000),
    y: draw(20_000),
    times: draw(365),
    distances: [100, 200, 400],
    lags: [7, 14, 28],
    seed: 1,
  };
  return () => {
    const { cells } = knox(data, replicates);
    if (cells[0]!.observed === 0) throw new Error('no pair of events is near');
  };
}

function smooth({ weights, cases, populations }: MadeCases): void {
  const { smoothed } = localEmpiricalBayes(cases, populations, weights);
  if (smoothed.includes(undefined)) throw new Error('an area was not smoothed');
}
