import fc from 'fast-check';
import { expect, test } from 'vitest';
import { northCarolina } from '../testing/north-carolina.ts';
import { drawCasesOf } from './draw-cases.ts';
import { logLikelihoodRatio } from './log-likelihood-ratio.ts';
import { emptyCells } from './scan-cells.ts';
import { scanPart } from './scan-part.ts';
import { planSpatialScan, spatialScan } from './spatial-scan.ts';
import { leukaemia } from './testing/leukaemia.ts';

const newYork = { ...leukaemia, populations: leukaemia.population, seed: 1 };
const carolina = { x: northCarolina.east, y: northCarolina.north, seed: 1 };

test('the leukaemia of upstate New York has its known clusters', () => {
  // Brute force in R 4.2.2 over nydata of spData: for each tract, every set of the tracts within a radius
  // that holds at most half of the people, sorted by the ratio, then without overlap. 117 cases in the south
  // is the most likely cluster in Waller and Gotway (2004), section 7.7.
  const { clusters, cylinders, totalCases, replicates } = spatialScan(newYork, {
    replicates: 19,
    clusters: 4,
  });
  expect(cylinders).toBe(41318);
  expect(totalCases).toBe(552);
  expect(replicates).toBe(19);
  expect(clusters.map((cluster) => cluster.cases)).toEqual([117, 47, 44, 25]);
  const ratios = [15.005562264464, 7.851014767394, 7.199671932753, 4.651838559677];
  const expected = [70.6105195084, 25.3126930535, 23.8336272175, 12.8236156165];
  for (const [k, cluster] of clusters.entries()) {
    expect(cluster.logLikelihoodRatio).toBeCloseTo(ratios[k]!, 10);
    expect(cluster.expected).toBeCloseTo(expected[k]!, 9);
    expect(cluster).toMatchObject({ firstPeriod: 0, lastPeriod: 0, recurrenceInterval: undefined });
  }
  expect(clusters[0]!.areas).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 25, 26, 33, 34, 35, 36, 37, 38,
    39, 42, 43, 45, 46, 47, 48, 49, 50, 51, 52,
  ]);
  expect(clusters[3]!.areas).toEqual([61, 63, 64, 66]);
  expect(clusters[0]!.relativeRisk).toBeCloseTo(117 / 70.6105195084 / (435 / 481.3894804916), 9);
  expect(clusters[0]!.p).toBe(0.05);
  // With 999 replicates 0.05.
  expect(clusters[1]!.p).toBeLessThan(0.3);
  expect(clusters[3]!.p).toBeGreaterThan(0.4);
});

test('circles of at most a tenth of the people find the smaller cluster', () => {
  const { clusters, cylinders } = spatialScan(
    { ...newYork, largestShare: 0.1 },
    { replicates: 9, clusters: 1 },
  );
  expect(cylinders).toBe(8460);
  expect(clusters).toHaveLength(1);
  expect(clusters[0]!.logLikelihoodRatio).toBeCloseTo(14.807677799664, 10);
  expect(clusters[0]!.cases).toBe(93);
});

test('sudden infant deaths cluster where Kulldorff found them', () => {
  // Kulldorff (1997), section 6, North Carolina 1974–84: Bladen, Columbus, Hoke, Robeson and Scotland.
  const { clusters } = spatialScan(
    {
      ...carolina,
      cases: northCarolina.deaths74.map((deaths, i) => deaths + northCarolina.deaths79[i]!),
      populations: northCarolina.births74.map((births, i) => births + northCarolina.births79[i]!),
    },
    { replicates: 19, clusters: 3 },
  );
  const names = clusters.map(({ areas }) => areas.map((i) => northCarolina.counties[i]));
  expect(names).toEqual([
    ['Hoke', 'Scotland', 'Robeson', 'Bladen', 'Columbus'],
    ['Northampton', 'Hertford', 'Halifax'],
    ['Anson'],
  ]);
  expect(clusters[0]!.logLikelihoodRatio).toBeCloseTo(25.380684587489, 10);
  expect(clusters[0]!.cases).toBe(139);
  expect(clusters[0]!.p).toBe(0.05);
  expect(clusters[2]!.radius).toBe(0);
});

test('births that end in death are scanned as Bernoulli', () => {
  const data = { ...carolina, cases: northCarolina.deaths74, populations: northCarolina.births74 };
  const { clusters } = spatialScan({ ...data, model: 'bernoulli' }, { replicates: 9, clusters: 2 });
  expect(clusters[0]!.logLikelihoodRatio).toBeCloseTo(15.51993202022, 9);
  expect(clusters[0]!.cases).toBe(317);
  expect(clusters[1]!.logLikelihoodRatio).toBeCloseTo(11.622033996392, 9);
  expect(clusters[0]!.p).toBe(0.1);
});

test('any division into parts gives the same replicates', () => {
  for (const model of ['poisson', 'bernoulli'] as const) {
    const plan = planSpatialScan({
      ...carolina,
      cases: northCarolina.deaths74,
      populations: northCarolina.births74.map((births) => Math.ceil(births / 20)),
      model,
    });
    const whole = scanPart(plan, 0, 11);
    const parts = [scanPart(plan, 0, 3), scanPart(plan, 3, 4), scanPart(plan, 4, 11)];
    expect(parts.flatMap((part) => [...part])).toEqual([...whole]);
    expect(new Set(whole).size).toBeGreaterThan(8);
    // Passing over weak circles changes nothing.
    const slow = { ...plan, floor: Infinity };
    expect([...scanPart(slow, 0, 11)]).toEqual([...whole]);
  }
});

/** Every circle, without any shortcut. */
function bruteForce(
  x: readonly number[],
  y: readonly number[],
  cases: readonly number[],
  sizes: readonly number[],
  largestShare: number,
): number {
  const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
  let highest = 0;
  for (const i of x.keys()) {
    const far = (j: number): number => (x[j]! - x[i]!) ** 2 + (y[j]! - y[i]!) ** 2;
    for (const edge of x.keys()) {
      const zone = [...x.keys()].filter((j) => far(j) <= far(edge));
      const size = total(zone.map((j) => sizes[j]!));
      const count = total(zone.map((j) => cases[j]!));
      if (size > total(sizes) * largestShare || size === 0) continue;
      const ratio = logLikelihoodRatio('poisson', count, size, total(cases), total(sizes));
      highest = Math.max(highest, ratio);
    }
  }
  return highest;
}

test('on any map the strongest circle is the one of all circles', () => {
  const area = fc.record({
    // Few places, so that many areas are equally far away or in the same place.
    x: fc.integer({ min: 0, max: 4 }),
    y: fc.integer({ min: 0, max: 4 }),
    cases: fc.integer({ min: 0, max: 5 }),
    size: fc.integer({ min: 0, max: 50 }),
  });
  const share = fc.constantFrom(0.2, 0.5, 1);
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 9 }), share, (areas, largestShare) => {
      const x = areas.map((one) => one.x);
      const y = areas.map((one) => one.y);
      const sizes = areas.map((one) => one.size + 1);
      const cases = areas.map((one, i) => one.cases + (i === 0 ? 1 : 0));
      const data = { x, y, cases, populations: sizes, largestShare, seed: 3 };
      const { clusters } = spatialScan(data, { replicates: 2 });
      const highest = bruteForce(x, y, cases, sizes, largestShare);
      expect(clusters[0]?.logLikelihoodRatio ?? 0).toBeCloseTo(highest, 12);
      const seen = clusters.flatMap((cluster) => cluster.areas);
      expect(new Set(seen).size).toBe(seen.length);
      // Chance's own cases are scanned in the same way.
      const plan = planSpatialScan(data);
      const drawn = emptyCells(plan, 1);
      const found = scanPart(plan, 0, 5);
      for (const replicate of found.keys()) {
        drawCasesOf(plan)(replicate, drawn);
        const strongest = bruteForce(x, y, [...drawn], sizes, largestShare);
        expect(found[replicate]).toBeCloseTo(strongest, 12);
      }
    }),
    { numRuns: 40 },
  );
});

const line = { x: [0, 1, 2, 3], y: [0, 0, 0, 0], populations: [100, 100, 100, 100], seed: 1 };

test('areas at the same distance enter together', () => {
  // Both neighbours of area 1 are at 1, so that no circle holds areas 1 and 2 only.
  const { clusters } = spatialScan(
    { ...line, x: [0, 1, 2, 3], cases: [0, 9, 9, 0], largestShare: 0.75 },
    { replicates: 9 },
  );
  expect(clusters[0]).toMatchObject({ areas: [0, 1, 2], cases: 18, expected: 13.5 });
});

test('everything in one area has no risk outside to compare with', () => {
  const { clusters } = spatialScan({ ...line, cases: [4, 0, 0, 0] }, { replicates: 9 });
  expect(clusters[0]).toMatchObject({ areas: [0], cases: 4, expected: 1, relativeRisk: undefined });
  expect(clusters).toHaveLength(1);
});

test('equal rates everywhere give no cluster', () => {
  expect(spatialScan({ ...line, cases: [2, 2, 2, 2] }, { replicates: 9 }).clusters).toEqual([]);
});

test('no more than the wanted clusters are told', () => {
  const data = { ...line, cases: [9, 1, 1, 9], largestShare: 0.25 };
  expect(spatialScan(data, { replicates: 9, clusters: 0 }).clusters).toEqual([]);
  expect(spatialScan(data, { replicates: 9, clusters: 1 }).clusters).toHaveLength(1);
  expect(spatialScan(data, { replicates: 9 }).clusters).toHaveLength(2);
});

test('a radius keeps circles small', () => {
  const data = { ...line, cases: [1, 9, 9, 1], largestRadius: 0.5 };
  expect(spatialScan(data, { replicates: 9 }).clusters.map(({ areas }) => areas)).toEqual([
    [1],
    [2],
  ]);
});

test('a thousand million cases are scanned', () => {
  const cases = [1e9, 1e9 + 1e6, 1e9, 1e9];
  const { clusters } = spatialScan({ ...line, cases }, { replicates: 9 });
  expect(clusters[0]).toMatchObject({ areas: [1], p: 0.1 });
  const calm = spatialScan({ ...line, cases: [1e9, 1e9 + 1, 1e9, 1e9] }, { replicates: 9 });
  expect(calm.clusters[0]!.p).toBe(1);
});

test('an area where nobody lives takes no cases and does not disturb', () => {
  const populations = [100, 0, 100, 100];
  const { clusters } = spatialScan(
    { ...line, populations, cases: [9, 0, 1, 1] },
    { replicates: 9 },
  );
  expect(clusters[0]).toMatchObject({ centre: 0, areas: [0], cases: 9 });
});

test('a single area has nothing to stand out from', () => {
  const one = { x: [1], y: [1], populations: [10], cases: [4], largestShare: 1, seed: 1 };
  expect(spatialScan(one, { replicates: 3 })).toEqual({
    totalCases: 4,
    cylinders: 1,
    replicates: 3,
    clusters: [],
  });
});

test('a wrong argument is refused with its value', () => {
  const scan = (change: object, replicates = 9): unknown =>
    spatialScan({ ...line, cases: [1, 2, 3, 4], ...change }, { replicates });
  expect(() => scan({ cases: [0, 0, 0, 0] })).toThrow('invalid cases: none');
  expect(() => scan({ cases: [1] })).toThrow('invalid cases: 1 for 4 cells');
  expect(() => scan({ cases: [1, 2, 3, 4.5] })).toThrow('invalid cases: 4.5');
  expect(() => scan({ cases: [1, 2, 3, -4] })).toThrow('invalid cases: -4');
  expect(() => scan({ populations: [1, 1, 1, Number.NaN] })).toThrow('invalid populations: NaN');
  expect(() => scan({ populations: [1, 1, 1, Infinity] })).toThrow('invalid populations: Infinity');
  expect(() => scan({ populations: [1, 1, 1] })).toThrow('invalid populations: 3 for 4 cells');
  expect(() => scan({ populations: [0, 9, 9, 9] })).toThrow(
    'invalid cases: 1 of a population of 0',
  );
  const bernoulli = { model: 'bernoulli' };
  expect(() => scan({ ...bernoulli, populations: [9, 1, 9, 9] })).toThrow(
    'invalid cases: 2 of a population of 1',
  );
  expect(() => scan({ ...bernoulli, populations: [9, 9.5, 9, 9] })).toThrow(
    'invalid populations: 9.5',
  );
  expect(() => scan({ ...bernoulli, populations: [9, 9, 9, 2e7] })).toThrow(
    'invalid model: bernoulli',
  );
  expect(() => scan({ x: [0, 1, 2, Infinity] })).toThrow('invalid place: Infinity, 0');
  expect(() => scan({ y: [0] })).toThrow('invalid y: 1 for 4 areas');
  expect(() => scan({ largestShare: 0 })).toThrow('invalid largest share: 0');
  expect(() => scan({ largestShare: 1.1 })).toThrow('invalid largest share: 1.1');
  expect(() => scan({ largestRadius: -1 })).toThrow('invalid largest radius: -1');
  expect(() => scan({ seed: -1 })).toThrow('invalid seed: -1');
  for (const replicates of [0, 1.5, 1_000_001]) {
    expect(() => scan({}, replicates)).toThrow(`invalid replicates: ${replicates}`);
  }
});
