import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columbus, columbusWeights } from '../testing/columbus.ts';
import { weightsOfLinks, weightsOfPairs } from '../weights/spatial-weights.ts';
import { type ClassSums, classBlocks, classSumsPart } from './class-sums.ts';
import { effectiveSampleSize } from './effective-sample-size.ts';
import { longestDistance } from './longest-distance.ts';
import {
  correlogramInput,
  correlogramsOf,
  spatialCorrelograms,
  sturgesClasses,
} from './spatial-correlogram.ts';

test("Moran's I and the pairs of each class are those of plain R", () => {
  // R 4.2.2, as in the test of the corrected correlation: columbus$CRIME in 13 classes
  const [crime, income] = spatialCorrelograms([columbus.crime, columbus.income], columbus);
  expect(Array.from(crime!.pairs)).toEqual([
    30, 130, 158, 168, 174, 158, 121, 90, 62, 36, 27, 12, 10,
  ]);
  const expected = [
    0.8543084115511107, 0.5444833895575281, 0.22364020324540337, -0.026742568785557662,
    -0.2702667913360398, -0.5346972134794923, -0.5361445759543936, -0.1864944166893667,
    0.09481639745121097, 0.5273155822467491, 0.7351060278635084, 0.8204301285111855,
    0.6857077171636319,
  ];
  for (const [k, moran] of expected.entries()) expect(crime!.moran[k]).toBeCloseTo(moran, 12);
  expect(income!.moran[0]).toBeCloseTo(0.3269090137711193, 12);
  expect(crime!.bounds[12]).toBe(longestDistance(columbus.x, columbus.y));
});

/** More areas than two blocks hold, in three kinds of columns. */
const many = Array.from({ length: 600 }, (_, i) => i);
const places = {
  x: many.map((i) => (i % 25) * 1000 + ((i * 37) % 11)),
  y: many.map((i) => Math.floor(i / 25) * 1000 + ((i * 53) % 7)),
};
const columns = [
  many.map((i) => Math.sin(places.x[i]! / 5000) + ((i * 29) % 13) / 13),
  many.map((i) => Math.cos(places.y[i]! / 7000) + ((i * 31) % 17) / 17),
];

test('the same bytes come of one part as of many', () => {
  const input = correlogramInput(columns, places);
  const blocks = classBlocks(600);
  expect(blocks).toBe(3);
  const apart: ClassSums[] = [];
  for (let block = 0; block < blocks; block++) apart.push(classSumsPart(input, block, block + 1));
  expect(correlogramsOf(input, apart)).toEqual(spatialCorrelograms(columns, places));
  const uneven = [classSumsPart(input, 0, 2), classSumsPart(input, 2, 3)];
  expect(correlogramsOf(input, uneven)).toEqual(spatialCorrelograms(columns, places));
});

test('every pair is in one class, and the autocorrelations of all sum to nothing', () => {
  for (const { pairs, rowSums } of spatialCorrelograms(columns, places)) {
    expect(pairs.reduce((sum, count) => sum + count)).toBe((600 * 599) / 2);
    expect(rowSums.reduce((sum, value) => sum + value)).toBeCloseTo(0, 8);
  }
});

test('a class is closed above', () => {
  const line = { x: [0, 1, 2, 3], y: [0, 0, 0, 0] };
  expect(Array.from(spatialCorrelograms([[1, 2, 3, 5]], line, 3)[0]!.pairs)).toEqual([3, 2, 1]);
  const gap = { x: [0, 1, 10, 11], y: [0, 0, 0, 0] };
  const { pairs, moran } = spatialCorrelograms([[1, 2, 3, 5]], gap, 11)[0]!;
  expect(Array.from(pairs)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1]);
  expect(moran[1]).toBe(0);
});

test('the pair that is farthest apart is in the last class, however it is rounded', () => {
  // √(0.1² + 0.4²) is larger by its last bit than the longest distance by hypot.
  const [x, y] = [
    [0.05, 0, 0.1],
    [0.1, 0, 0.4],
  ] as const;
  expect(Math.sqrt(x[2] * x[2] + y[2] * y[2])).toBeGreaterThan(longestDistance(x, y));
  const { pairs, bounds } = spatialCorrelograms([[1, 2, 4]], { x, y }, 4)[0]!;
  expect(Array.from(pairs)).toEqual([0, 1, 1, 1]);
  expect(bounds[3]).toBe(longestDistance(x, y));
});

test('areas in one place are in the first class', () => {
  const two = { x: [0, 0, 10], y: [0, 0, 0] };
  expect(Array.from(spatialCorrelograms([[1, 2, 3]], two, 2)[0]!.pairs)).toEqual([1, 2]);
});

test('noise is worth about as many areas as there are', () => {
  const noise = [7919, 104_729].map((prime) => many.map((i) => (i * i * prime) % 1009));
  const [first, second] = spatialCorrelograms(noise, places);
  const size = effectiveSampleSize(first!, second!)!;
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThan(700);
});

test('autocorrelations that leave no variance have no effective size', () => {
  const flat = {
    bounds: new Float64Array([1]),
    pairs: new Float64Array([1]),
    moran: new Float64Array([1]),
    rowSums: new Float64Array([2, 2]),
  };
  expect(effectiveSampleSize(flat, flat)).toBeUndefined();
});

test('a column that does not vary is refused', () => {
  expect(() => correlogramInput([[1, 1, 1]], { x: [0, 1, 2], y: [0, 0, 0] })).toThrow(
    'invalid column: all values are equal',
  );
});

test('the longest distance is the longest of all pairs', () => {
  const place = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (given) => {
      const x = given.map(([a]) => a);
      const y = given.map(([, b]) => b);
      let expected = 0;
      for (const [a, b] of given) {
        for (const [c, d] of given) expected = Math.max(expected, Math.hypot(a - c, b - d));
      }
      expect(longestDistance(x, y)).toBe(expected);
    }),
    { numRuns: 100 },
  );
});

test('the longest distance does not depend on the order of the places, on a line either', () => {
  expect(longestDistance([0, 9, 5], [0, 0, 0])).toBe(9);
  expect(longestDistance([2, 2, 2, 2], [3, 0, 9, 5])).toBe(9);
  expect(longestDistance([5, 0, 9, 1], [5, 0, 9, 1])).toBe(Math.hypot(9, 9));
  const spiral = Array.from({ length: 40 }, (_, i) => (i * 7) % 40);
  const x = spiral.map((i) => Math.cos(i) * (i % 11));
  const y = spiral.map((i) => Math.sin(i) * (i % 11));
  const all = x.flatMap((a, i) => x.map((b, j) => Math.hypot(a - b, y[i]! - y[j]!)));
  expect(longestDistance(x, y)).toBe(Math.max(...all));
});

test('the number of classes of Sturges is that of R', () => {
  // R 4.2.2: nclass.Sturges(1:100), (1:6000), (1:64)
  expect([sturgesClasses(100), sturgesClasses(6000), sturgesClasses(64)]).toEqual([8, 14, 7]);
});

test("Moran's I by neighbours of neighbours is that of plain R", () => {
  // R 4.2.2, spdep 1.2-7: nblag(col.gal.nb, 9) as classes, Moran's I as in the classes of distance
  const [crime] = spatialCorrelograms([columbus.crime], { weights: columbusWeights });
  expect(Array.from(crime!.pairs.subarray(0, 10))).toEqual([
    115, 203, 236, 235, 175, 120, 60, 24, 8, 0,
  ]);
  const expected = [
    0.4822723069833527, 0.16541302976208536, -0.04217245291870651, -0.2579060338852175,
    -0.45359842115428756, -0.1356980132693763, 0.43171542005709546, 0.8041253239956667,
    0.9352511027569661, 0,
  ];
  for (const [k, moran] of expected.entries()) expect(crime!.moran[k]).toBeCloseTo(moran, 12);
  expect(crime!.bounds[49]).toBe(50);
  expect(crime!.moran.length).toBe(50);
});

test('those beyond the borders that are counted are one class', () => {
  // R: pmin(order, 4)
  const [crime] = spatialCorrelograms([columbus.crime], { weights: columbusWeights }, 4);
  expect(Array.from(crime!.pairs)).toEqual([115, 203, 236, 622]);
  expect(crime!.moran[3]).toBeCloseTo(-0.1665393270996369, 12);
  const [one] = spatialCorrelograms([columbus.crime], { weights: columbusWeights }, 1);
  expect(Array.from(one!.pairs)).toEqual([1176]);
  expect(one!.moran[0]).toBeCloseTo(-1 / 48, 12);
});

test('areas that are not connected are in the last class, and one way is a border', () => {
  const weights = weightsOfLinks(5, [
    { from: 1, to: 0, weight: 2 },
    { from: 1, to: 2, weight: 0.5 },
    { from: 2, to: 1, weight: 0.5 },
    { from: 3, to: 0, weight: 0 },
  ]);
  // 0 – 1 – 2, and 3 and 4 alone
  const [found] = spatialCorrelograms([[1, 2, 4, 7, 9]], { weights }, 3);
  expect(Array.from(found!.pairs)).toEqual([2, 1, 7]);
  expect(found!.rowSums.reduce((sum, value) => sum + value)).toBeCloseTo(0, 12);
});

test('by neighbours too the same bytes come of one part as of many', () => {
  const pairs = many.flatMap((a) => [a + 1, a + 25].filter((b) => b < 600).map((b) => ({ a, b })));
  const input = correlogramInput(columns, { weights: weightsOfPairs(600, pairs) }, 12);
  const parts = [classSumsPart(input, 0, 1), classSumsPart(input, 1, 3)];
  expect(correlogramsOf(input, parts)).toEqual(correlogramsOf(input, [classSumsPart(input, 0, 3)]));
});
