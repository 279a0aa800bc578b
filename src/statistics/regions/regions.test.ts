import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardise } from '../descriptive/standardise.ts';
import { type Matrix, matrixOfColumns } from '../matrix/matrix.ts';
import { createRandom } from '../random.ts';
import { columbus, columbusBinary } from '../testing/columbus.ts';
import { readSmallAreas } from '../testing/small-areas.ts';
import { connectedComponents } from '../weights/connected-components.ts';
import {
  restrictWeights,
  type SpatialWeights,
  weightsOfLinks,
  weightsOfPairs,
} from '../weights/spatial-weights.ts';
import { applyIslandRule } from './apply-island-rule.ts';
import { borderGraph } from './border-graph.ts';
import { improveRegions } from './improve-regions.ts';
import { regionsOf } from './regions.ts';
import { createSeveredBy } from './severed-by.ts';
import { skater } from './skater.ts';

const readData = (path: string): string =>
  readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');

// As `scale` in R.
const crimeAndIncome = matrixOfColumns([
  standardise(columbus.crime)!,
  standardise(columbus.income)!,
]);

const hangTogether = (labels: ArrayLike<number>, weights: SpatialWeights): boolean =>
  [...new Set(Array.from(labels))].every((label) => {
    const members = Array.from(labels, (_, i) => i).filter((i) => labels[i] === label);
    return connectedComponents(restrictWeights(weights, members)).count === 1;
  });

// R 4.2.2, spdep 1.2-7: skater(mstree(nb2listw(col.gal.nb, nbcosts(col.gal.nb, d), style = "B"), 1)[, 1:2],
// d, k − 1, method = sq), d the scaled CRIME and INC, sq the sum of squares around the means of a group
// (spdep’s own default sums distances that are not squared).
test.each([
  [2, 69.781233136028973],
  [3, 52.944827000147193],
  [4, 44.079023102827108],
  [5, 37.088511383876011],
  [6, 29.452617259570506],
  [7, 23.200262053718006],
])('SKATER of Columbus in %i regions is that of spdep', (count, expected) => {
  const { withinSumOfSquares, count: made } = skater(crimeAndIncome, columbusBinary, count);
  expect(withinSumOfSquares / expected).toBeCloseTo(1, 12);
  expect(made).toBe(count);
});

test('SKATER puts the same neighbourhoods together as spdep', () => {
  expect([...skater(crimeAndIncome, columbusBinary, 7).regionOf].join('')).toBe(
    '0001123122111111211412411111115415156154456665466',
  );
});

test('SKATER with at least four neighbourhoods in each is that of spdep', () => {
  // The same with crit = 4 and 5 groups.
  const leastSize = { sizes: new Float64Array(49).fill(1), least: 4 };
  const { regionOf, withinSumOfSquares } = skater(crimeAndIncome, columbusBinary, 5, leastSize);
  expect(withinSumOfSquares).toBeCloseTo(40.56725645639527, 10);
  expect([...regionOf].join('')).toBe('0001011111111111111211211111113213134132234443244');
  const improved = improveRegions(crimeAndIncome, columbusBinary, regionOf, {
    seed: 2,
    rounds: 50,
    leastSize,
  });
  const sizes = [0, 1, 2, 3, 4].map((r) => improved.regionOf.filter((one) => one === r).length);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4);
  expect(improved.withinSumOfSquares).toBeLessThan(withinSumOfSquares);
});

test('SKATER of the 184 small areas is that of spdep, and improving lowers it', () => {
  const { borders: weights, scoresOf } = readSmallAreas(readData);
  const data = scoresOf([
    'net-income',
    'employment',
    'education',
    'unemployment',
    'foreign-background',
    'sickness-compensation',
    'share-0-19',
    'share-65-plus',
  ]);
  // R and spdep as above, on the eight scaled columns and the file of neighbours.
  expect(skater(data, weights, 3).withinSumOfSquares).toBeCloseTo(1096.3134598197203, 8);
  const start = skater(data, weights, 7);
  expect(start.withinSumOfSquares).toBeCloseTo(770.17682342044134, 8);
  const moved = improveRegions(data, weights, start.regionOf, { seed: 1, rounds: 0 });
  const improved = improveRegions(data, weights, start.regionOf, { seed: 1, rounds: 60 });
  // The same seed gives the same on every machine.
  expect(moved.withinSumOfSquares).toBeCloseTo(706.9996804219442, 9);
  expect(improved.withinSumOfSquares).toBeCloseTo(675.5104788973948, 9);
  const otherwise = improveRegions(data, weights, start.regionOf, { seed: 2, rounds: 60 });
  expect(otherwise.regionOf).not.toEqual(improved.regionOf);
  expect(improved.count).toBe(7);
  for (const { regionOf } of [start, moved, improved]) {
    expect(hangTogether(regionOf, weights)).toBe(true);
  }
});

/** A random connected map of 5 to 8 areas with one to three columns. */
function smallCase(seed: number): { data: Matrix; weights: SpatialWeights; count: number } {
  const { nextFloat, integerBelow } = createRandom(seed);
  const areas = 5 + integerBelow(4);
  const pairs = new Map<string, { a: number; b: number }>();
  for (let b = 1; b < areas; b++) {
    const tied = integerBelow(b);
    for (let a = 0; a < b; a++) {
      if (a === tied || nextFloat() < 0.15) pairs.set(`${a} ${b}`, { a, b });
    }
  }
  const columns = Array.from({ length: 1 + integerBelow(3) }, () =>
    Array.from({ length: areas }, () => nextFloat()),
  );
  return {
    data: matrixOfColumns(columns),
    weights: weightsOfPairs(areas, [...pairs.values()]),
    count: 2 + integerBelow(Math.min(4, areas - 2)),
  };
}

/** The least sum of squares of all partitions into so many regions that hang together. */
function bestOfAll(data: Matrix, weights: SpatialWeights, count: number): number {
  let best = Infinity;
  const labels = new Int32Array(data.rows);
  const label = (area: number, used: number): void => {
    if (area === data.rows) {
      if (used < count) return;
      const sum = regionsOf(labels, data).withinSumOfSquares;
      if (sum < best && hangTogether(labels, weights)) best = sum;
      return;
    }
    for (let region = 0; region <= Math.min(used, count - 1); region++) {
      labels[area] = region;
      label(area + 1, Math.max(used, region + 1));
    }
  };
  label(0, 0);
  return best;
}

test('small cases reach the best of all partitions, which SKATER alone does not', () => {
  let missed = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { data, weights, count } = smallCase(seed);
    const best = bestOfAll(data, weights, count);
    const start = skater(data, weights, count);
    const improved = improveRegions(data, weights, start.regionOf, { seed: 1, rounds: 150 });
    expect(improved.withinSumOfSquares).toBeCloseTo(best, 10);
    expect(hangTogether(improved.regionOf, weights)).toBe(true);
    if (start.withinSumOfSquares > best + 1e-9) missed += 1;
  }
  expect(missed).toBeGreaterThan(5);
});

test('regions always hang together, are as many as asked for, and are the same for the same seed', () => {
  fc.assert(
    fc.property(fc.nat(9999), (seed) => {
      const { data, weights, count } = smallCase(seed);
      const start = skater(data, weights, count);
      const improve = () => improveRegions(data, weights, start.regionOf, { seed, rounds: 12 });
      const improved = improve();
      expect(improved).toEqual(improve());
      expect(improved.count).toBe(count);
      expect(hangTogether(start.regionOf, weights)).toBe(true);
      expect(hangTogether(improved.regionOf, weights)).toBe(true);
      expect(improved.withinSumOfSquares).toBeLessThanOrEqual(start.withinSumOfSquares + 1e-12);
    }),
    { numRuns: 40 },
  );
});

test('the order of the areas changes only their numbers', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(99), (seed, shuffle) => {
      const { data, weights, count } = smallCase(seed);
      const order = createRandom(shuffle).shuffle([...Array(data.rows).keys()]);
      const columns = Array.from({ length: data.columns }, (_, j) =>
        order.map((i) => data.values[i * data.columns + j]!),
      );
      const turned = skater(matrixOfColumns(columns), restrictWeights(weights, order), count);
      const back = new Int32Array(data.rows);
      order.forEach((area, place) => {
        back[area] = turned.regionOf[place]!;
      });
      const given = skater(data, weights, count);
      expect(regionsOf(back, data).regionOf).toEqual(given.regionOf);
    }),
    { numRuns: 30 },
  );
});

test('an area takes along what it would cut off', () => {
  const weights = weightsOfPairs(5, [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
    { a: 1, b: 3 },
    { a: 3, b: 4 },
  ]);
  const data = matrixOfColumns([[9, 9, 0, 9, 9]]);
  const moved = improveRegions(data, weights, [0, 0, 0, 1, 1], { seed: 1, rounds: 0 });
  expect([...moved.regionOf]).toEqual([0, 0, 1, 0, 0]);
});

test('what an area cuts off is found, and the rest hangs together', () => {
  fc.assert(
    fc.property(fc.nat(9999), (seed) => {
      const { data, weights, count } = smallCase(seed);
      const { regionOf } = skater(data, weights, count);
      const severedBy = createSeveredBy(borderGraph(weights));
      for (let area = 0; area < data.rows; area++) {
        const severed = severedBy(regionOf, area);
        const others = [...regionOf.keys()].filter(
          (i) => i !== area && regionOf[i] === regionOf[area],
        );
        const rest = others.filter((i) => !severed.includes(i));
        const partsOf = (areas: readonly number[]) =>
          connectedComponents(restrictWeights(weights, areas)).count;
        expect(severed.every((i) => others.includes(i))).toBe(true);
        expect(partsOf(rest)).toBe(Math.min(1, others.length));
        expect(partsOf(others)).toBe(partsOf(rest) + partsOf(severed));
      }
    }),
    { numRuns: 60 },
  );
});

/** 0–1–2 and 3–4, apart. */
const apart = weightsOfPairs(5, [
  { a: 0, b: 1 },
  { a: 1, b: 2 },
  { a: 3, b: 4 },
]);
const five = matrixOfColumns([[0, 1, 9, 5, 5]]);

test('separate parts of the map are regions of their own, and count among the regions', () => {
  expect([...skater(five, apart, 3).regionOf]).toEqual([0, 0, 1, 2, 2]);
  expect([...skater(five, apart, 2).regionOf]).toEqual([0, 0, 0, 1, 1]);
  expect([...skater(five, apart, 5).regionOf]).toEqual([0, 1, 2, 3, 4]);
  expect(() => skater(five, apart, 1)).toThrow('invalid regions: 1 for 2 separate parts');
});

test('islands are refused, left, or linked to the nearest', () => {
  const points = { x: Float64Array.of(0, 1, 2, 7, 8), y: new Float64Array(5) };
  expect(() => applyIslandRule(apart, 'refuse', () => points)).toThrow(
    'invalid weights: 2 separate parts, of 3, 2 areas',
  );
  expect(() => applyIslandRule(weightsOfLinks(6, []), 'refuse', () => points)).toThrow(
    'invalid weights: 6 separate parts, of 1, 1, 1, 1, 1 … areas',
  );
  expect(applyIslandRule(apart, 'own-region', () => points)).toEqual({ weights: apart, added: [] });
  const { weights, added } = applyIslandRule(apart, 'link-nearest', () => points);
  expect(added).toEqual([{ a: 2, b: 3 }]);
  expect(connectedComponents(weights).count).toBe(1);
  expect([...skater(five, weights, 2).regionOf]).toEqual([0, 0, 1, 1, 1]);
  const whole = weightsOfPairs(2, [{ a: 0, b: 1 }]);
  expect(applyIslandRule(whole, 'refuse', () => points)).toEqual({ weights: whole, added: [] });
});

test('one region, as many as areas, constant columns and huge numbers have regions', () => {
  const line = weightsOfPairs(4, [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
    { a: 2, b: 3 },
  ]);
  const constant = matrixOfColumns([[3, 3, 3, 3]]);
  expect([...skater(constant, line, 2).regionOf]).toEqual([0, 1, 1, 1]);
  expect(
    improveRegions(constant, line, [0, 1, 1, 1], { seed: 1, rounds: 9 }).withinSumOfSquares,
  ).toBe(0);
  const huge = matrixOfColumns([[1e9, 1e9 + 1, 1e9 + 4, 1e9 + 5]]);
  expect(skater(huge, line, 1).withinSumOfSquares).toBe(17);
  expect(skater(huge, line, 2)).toEqual({
    count: 2,
    regionOf: Int32Array.of(0, 0, 1, 1),
    withinSumOfSquares: 1,
  });
  expect(improveRegions(huge, line, [0, 1, 1, 1], { seed: 1, rounds: 9 }).withinSumOfSquares).toBe(
    1,
  );
  expect(skater(huge, line, 4).withinSumOfSquares).toBe(0);
  const one = weightsOfLinks(1, []);
  expect([...skater(matrixOfColumns([[7]]), one, 1).regionOf]).toEqual([0]);
});

test('people rather than areas can be counted for the least size', () => {
  const line = weightsOfPairs(4, [
    { a: 0, b: 1 },
    { a: 1, b: 2 },
    { a: 2, b: 3 },
  ]);
  const data = matrixOfColumns([[0, 10, 10, 10]]);
  const leastSize = { sizes: [50, 60, 100, 100], least: 100 };
  expect([...skater(data, line, 2).regionOf]).toEqual([0, 1, 1, 1]);
  expect([...skater(data, line, 2, leastSize).regionOf]).toEqual([0, 0, 1, 1]);
  const kept = improveRegions(data, line, [0, 0, 1, 1], { seed: 1, rounds: 9, leastSize });
  expect([...kept.regionOf]).toEqual([0, 0, 1, 1]);
  expect(() => skater(data, line, 4, leastSize)).toThrow(
    'invalid regions: 4, not with at least 100 in each',
  );
});

test('wrong arguments are refused with their value', () => {
  const row = weightsOfPairs(2, [{ a: 0, b: 1 }]);
  const data = matrixOfColumns([[1, 2]]);
  expect(() => skater(data, row, 3)).toThrow('invalid regions: 3 of 2 areas');
  expect(() => skater(data, row, 0)).toThrow('invalid regions: 0 of 2 areas');
  expect(() => skater(data, row, 1.5)).toThrow('invalid regions: 1.5');
  expect(() => skater(data, apart, 1)).toThrow('invalid weights: 5 areas for 2 rows');
  expect(() => skater(matrixOfColumns([]), weightsOfLinks(0, []), 1)).toThrow(
    'invalid data: 0 × 0',
  );
  const broken = { ...data, values: Float64Array.of(1, Number.NaN) };
  expect(() => skater(broken, row, 1)).toThrow('invalid value: NaN');
  const sized = (sizes: number[], least: number) => () => skater(data, row, 1, { sizes, least });
  expect(sized([1], 1)).toThrow('invalid sizes: 1 for 2 areas');
  expect(sized([1, -1], 1)).toThrow('invalid size: -1');
  expect(sized([1, Infinity], 1)).toThrow('invalid size: Infinity');
  expect(sized([1, 1], Number.NaN)).toThrow('invalid least size: NaN');
  expect(sized([1, 1], 3)).toThrow('invalid least size: 3, a separate part of the map has 2');
  expect(sized([1, 1], 2)).not.toThrow();
  expect(() => improveRegions(data, row, [0], { seed: 1 })).toThrow(
    'invalid start: 1 labels for 2 rows',
  );
  expect(() => improveRegions(data, row, [0, 0], { seed: 1, rounds: -1 })).toThrow(
    'invalid rounds: -1',
  );
  expect(() => improveRegions(data, row, [0, 0], { seed: 1, rounds: 0.5 })).toThrow(
    'invalid rounds: 0.5',
  );
  expect(() => improveRegions(five, apart, [0, 1, 0, 2, 2], { seed: 1 })).toThrow(
    'invalid start: region 0 does not hang together',
  );
});
