import { expect, test } from 'vitest';
import { northCarolina } from '../testing/north-carolina.ts';
import { scanPart } from './scan-part.ts';
import { planSpaceTimeScan, spaceTimeScan } from './space-time-scan.ts';
import { spatialScan } from './spatial-scan.ts';

const both = (one: readonly number[], other: readonly number[]): number[] =>
  one.flatMap((value, i) => [value, other[i]!]);

const carolina = {
  model: 'poisson',
  x: northCarolina.east,
  y: northCarolina.north,
  cases: both(northCarolina.deaths74, northCarolina.deaths79),
  populations: both(northCarolina.births74, northCarolina.births79),
  periodCount: 2,
  seed: 1,
} as const;

test('sudden infant deaths have the strongest cylinders of all', () => {
  // Brute force in R 4.2.2 over nc.sids: every set of counties within a radius of another that has at most
  // half of the births, in each of the two periods.
  const { clusters, cylinders } = spaceTimeScan(carolina, { replicates: 9, clusters: 3 });
  expect(cylinders).toBe(8686);
  const ratios = [14.786920928803, 12.822958678971, 11.657926205321];
  for (const [k, cluster] of clusters.entries()) {
    expect(cluster.logLikelihoodRatio).toBeCloseTo(ratios[k]!, 10);
    expect(cluster).toMatchObject({ firstPeriod: 0, lastPeriod: 0, recurrenceInterval: undefined });
  }
  expect(clusters.map(({ cases }) => cases)).toEqual([69, 135, 15]);
  expect(clusters[0]!.expected).toBeCloseTo(33.5019286134, 9);
  expect(clusters[0]!.areas.map((i) => northCarolina.counties[i])).toEqual([
    'Hoke',
    'Scotland',
    'Robeson',
    'Bladen',
    'Columbus',
  ]);
  expect(clusters[0]!.p).toBe(0.1);
});

test('prospectively only what still goes on is looked at, with its recurrence interval', () => {
  const { clusters, cylinders } = spaceTimeScan(
    { ...carolina, largestWindow: 2, isProspective: true },
    { replicates: 19, clusters: 1 },
  );
  expect(cylinders).toBe(8686);
  expect(clusters[0]).toMatchObject({ firstPeriod: 0, lastPeriod: 1, p: 0.05, cases: 139 });
  expect(clusters[0]!.recurrenceInterval).toBeCloseTo(20, 12);
  expect(clusters[0]!.logLikelihoodRatio).toBeCloseTo(25.380684587489, 10);
});

// Counts made by a rule, six periods of the first thirty counties, with more in three of them at the end.
const places = Array.from({ length: 30 }, (_, i) => i);
const outbreak = {
  model: 'permutation',
  x: northCarolina.east.slice(0, 30),
  y: northCarolina.north.slice(0, 30),
  cases: places.flatMap((i) =>
    [1, 2, 3, 4, 5, 6].map(
      (t) => (((i + 1) * 7 + t * t * 3) % 5) + ([2, 17, 18].includes(i) && t >= 5 ? 6 : 0),
    ),
  ),
  periodCount: 6,
  largestShare: 0.4,
  seed: 1,
} as const;

test('permutations expect what places and times would have without each other', () => {
  // Brute force in R 4.2.2 with expected cases rowSums × colSums / all, zones of at most 0.4 of the cases
  // and windows of at most three periods.
  const past = spaceTimeScan(outbreak, { replicates: 9, clusters: 3 });
  expect(past.cylinders).toBe(5235);
  expect(
    past.clusters.map(({ areas, firstPeriod, lastPeriod, cases }) => [
      areas,
      firstPeriod,
      lastPeriod,
      cases,
    ]),
  ).toEqual([
    [[18], 4, 5, 16],
    [[4, 5, 15], 1, 2, 20],
    [[0], 1, 2, 8],
  ]);
  const ratios = [4.214144326628, 3.993610607023, 2.828092354872];
  for (const [k, ratio] of ratios.entries()) {
    expect(past.clusters[k]!.logLikelihoodRatio).toBeCloseTo(ratio, 10);
  }
  expect(past.clusters[0]!.expected).toBeCloseTo(7.0909090909, 9);
  const now = spaceTimeScan({ ...outbreak, isProspective: true }, { replicates: 9, clusters: 3 });
  expect(now.cylinders).toBe(1047);
  expect(now.clusters.map(({ areas }) => areas)).toEqual([[18], [2, 17, 22, 24], [3, 6, 16]]);
  expect(now.clusters[1]!.logLikelihoodRatio).toBeCloseTo(1.796914101196, 10);
  // 1,500 permutations in R: p 0.011, the highest ratios with mean 2.06 and standard deviation 0.71.
  const highest = scanPart(planSpaceTimeScan({ ...outbreak, isProspective: true }), 0, 200);
  const mean = highest.reduce((sum, ratio) => sum + ratio, 0) / 200;
  expect(Math.abs(mean - 2.05)).toBeLessThan(0.25);
  expect(highest.filter((ratio) => ratio >= 4.2).length).toBeLessThan(12);
});

test('permutations keep every place’s and every time’s cases', () => {
  // With all cases in one period nothing can be dealt out: every replicate is what was observed.
  const cases = outbreak.cases.map((count, k) => (k % 6 === 2 ? count : 0));
  const { clusters } = spaceTimeScan({ ...outbreak, cases }, { replicates: 5 });
  expect(clusters).toEqual([]);
  const plan = planSpaceTimeScan({ ...outbreak, cases });
  expect([...scanPart(plan, 0, 3)]).toEqual([0, 0, 0]);
});

test('any division into parts gives the same replicates', () => {
  for (const data of [carolina, outbreak]) {
    const plan = planSpaceTimeScan(data);
    const whole = [...scanPart(plan, 0, 6)];
    expect([...scanPart(plan, 0, 1), ...scanPart(plan, 1, 6)]).toEqual(whole);
    expect(new Set(whole).size).toBeGreaterThan(3);
    expect([...scanPart({ ...plan, floor: Infinity }, 0, 6)]).toEqual(whole);
  }
});

test('a window over all periods is the purely spatial scan', () => {
  const added = (cells: readonly number[]): number[] =>
    northCarolina.counties.map((_, i) => cells[2 * i]! + cells[2 * i + 1]!);
  const time = spaceTimeScan({ ...carolina, largestWindow: 2 }, { replicates: 1, clusters: 1 });
  const space = spatialScan(
    {
      ...carolina,
      model: 'poisson',
      cases: added(carolina.cases),
      populations: added(carolina.populations),
    },
    { replicates: 1, clusters: 1 },
  );
  expect(time.clusters[0]!.areas).toEqual(space.clusters[0]!.areas);
  expect(time.clusters[0]!.logLikelihoodRatio).toBeCloseTo(
    space.clusters[0]!.logLikelihoodRatio,
    12,
  );
});

test('a wrong argument is refused with its value', () => {
  const run = (change: object): unknown =>
    spaceTimeScan({ ...outbreak, ...change }, { replicates: 1 });
  expect(() => run({ periodCount: 1 })).toThrow('invalid period count: 1');
  expect(() => run({ periodCount: 2.5 })).toThrow('invalid period count: 2.5');
  expect(() => run({ periodCount: 5 })).toThrow('invalid cases: 180 for 150 cells');
  for (const largestWindow of [0, 1.5, 7]) {
    expect(() => run({ largestWindow })).toThrow(`invalid largest window: ${largestWindow} of 6`);
  }
  expect(() => run({ cases: outbreak.cases.with(0, 2e7) })).toThrow('invalid model: permutation');
  const poisson = { model: 'poisson', populations: [] };
  expect(() => run(poisson)).toThrow('invalid populations: 0 for 180 cells');
  expect(() => spaceTimeScan(outbreak, { replicates: 0 })).toThrow('invalid replicates: 0');
});
