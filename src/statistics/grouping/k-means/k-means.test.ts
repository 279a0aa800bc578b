import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Matrix, matrixOfColumns } from '../../matrix/matrix.ts';
import { createRandom } from '../../random.ts';
import { groupedIndicators, readSmallAreas } from '../../testing/small-areas.ts';
import { orderRows } from '../row-order.ts';
import { bestWithin, withinSquares } from '../testing/best-partition.ts';
import { iris } from '../testing/iris.ts';
import { makeGroupingCounty } from '../testing/made-county.ts';
import { reorderRows } from '../testing/reorder-rows.ts';
import {
  carryOn,
  concludeKMeans,
  finalOfKMeans,
  type KMeans,
  kMeans,
  kMeansPart,
  prepareKMeans,
} from './k-means.ts';

const readData = (path: string): string =>
  readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8');

const deso = readSmallAreas(readData).scoresOf(groupedIndicators);

const tables = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 3,
    maxLength: 7,
  })
  .map((rows) => matrixOfColumns([rows.map(([x]) => x), rows.map(([, y]) => y)]));

const distinctRows = ({ rows, columns, values }: Matrix): number =>
  new Set(
    Array.from({ length: rows }, (_, i) => values.subarray(i * columns, (i + 1) * columns).join()),
  ).size;

/** Two well separated clouds and one far row, of many rows. */
function manyRows(rows: number): Matrix {
  const { nextFloat } = createRandom(8);
  const column = (far: number) =>
    Array.from({ length: rows }, (_, i) => (i === 0 ? far : (i % 2) * 10 + nextFloat()));
  return matrixOfColumns([column(100), column(-100)]);
}

test('irises get the best sums of squares known', () => {
  // R 4.2.2: for (k in 2:6) kmeans(iris[, 1:4], k, nstart = 2000, iter.max = 100)$tot.withinss
  const best = [
    152.3479517603579, 78.851441426146, 57.2284732142857, 46.44618205128202, 39.03998724608724,
  ];
  for (const [place, within] of best.entries()) {
    const found = kMeans(iris, { groups: place + 2, seed: 3 });
    expect(found.within / within).toBeCloseTo(1, 12);
  }
});

test('three groups of irises have the sizes, sums and numbering that are told', () => {
  // R 4.2.2: kmeans(iris[, 1:4], 3, nstart = 200): size, withinss and betweenss.
  const found = kMeans(iris, { groups: 3, seed: 1 });
  expect([...found.counts]).toEqual([50, 62, 38]);
  expect(found.withinByGroup[0]).toBeCloseTo(15.15099999999998, 11);
  expect(found.withinByGroup[1]).toBeCloseTo(39.82096774193546, 11);
  expect(found.withinByGroup[2]).toBeCloseTo(23.87947368421056, 11);
  expect(found.between).toBeCloseTo(602.5191585738539, 10);
  expect(found.centres.values[0]).toBeCloseTo(5.006, 12);
  expect([...found.group.subarray(0, 50)]).toEqual(Array(50).fill(0));
  expect(found).toMatchObject({ restarts: 5, found: 5 });
});

test('the real areas get a sum of squares as low as the lowest of 15,000 starts elsewhere', () => {
  // R 4.2.2: kmeans(Z, 7, nstart = 3000, iter.max = 100), five seeds, all 290.5643073018605.
  const found = kMeans(deso, { groups: 7, seed: 1 });
  expect(found.within).toBeCloseTo(290.5643073018605, 9);
  expect([...found.counts].sort((a, b) => a - b)).toEqual([7, 15, 18, 30, 30, 40, 44]);
});

test('a county that misleads most searches gets its best sum of squares from every seed', () => {
  // R 4.2.2: the best of 12,000 starts of kmeans (Hartigan-Wong) is 2060.184091530736; runs of
  // 100 starts find it 3 times in 20.
  const county = makeGroupingCounty(202, 12, 3);
  for (let seed = 0; seed < 2; seed++) {
    expect(kMeans(county, { groups: 7, seed }).within).toBeCloseTo(2060.184091530736, 8);
  }
});

test('few rows get the exact optimum', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 3 }), (matrix, wanted) => {
      const groups = Math.min(wanted, distinctRows(matrix));
      const found = kMeans(matrix, { groups, seed: 5 });
      expect(found.within).toBeCloseTo(bestWithin(matrix, groups), 9);
      expect(found.within).toBeCloseTo(withinSquares(matrix, found.group), 9);
      expect([...found.counts].every((count) => count > 0)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the order of the rows changes not a byte', () => {
  const county = makeGroupingCounty(60, 4, 9);
  const order = createRandom(2).shuffle(Array.from({ length: 60 }, (_, i) => i));
  const one = kMeans(county, { groups: 5, seed: 1, restarts: 3 });
  const other = kMeans(reorderRows(county, order), { groups: 5, seed: 1, restarts: 3 });
  expect([...other.group]).toEqual(order.map((row) => one.group[row]));
  expect({ ...other, group: 0 }).toEqual({ ...one, group: 0 });
});

test('parts of any size merge to the answer of the whole', () => {
  const options = { groups: 7, seed: 4, restarts: 12, found: 4 };
  const county = makeGroupingCounty(80, 6, 3);
  const whole = kMeans(county, options);
  const work = prepareKMeans(county, options);
  const merge = (cuts: readonly number[]): KMeans | undefined => {
    const parts = cuts.slice(1).map((to, place) => kMeansPart(work, cuts[place]!, to));
    const final = finalOfKMeans(work, parts);
    return final && concludeKMeans(work, final, carryOn({ ...work, finalists: final.finalists }));
  };
  expect(merge([0, 5, 12])).toEqual(whole);
  expect(merge([0, 12])).toEqual(whole);
  expect(merge([0, 3])).toBeUndefined();
});

test('restarts are enough when the best was found often enough, or there are no more', () => {
  const settle = (sums: readonly number[], told: { restarts?: number; found?: number }) => {
    const table = { rows: orderRows(iris), options: { groups: 2, seed: 1, ...told } };
    const parts = sums.map((within, restart) => [
      { restart, within, steps: 1, group: new Int32Array() },
    ]);
    const final = finalOfKMeans(table, parts);
    return final && [final.restarts, final.found, final.finalists[0]!.restart];
  };
  expect(settle([5, 3, 4, 3, 3], { found: 2 })).toEqual([4, 2, 1]);
  expect(settle([5, 3, 4, 3], { found: 3 })).toBeUndefined();
  expect(settle([5, 3, 4, 3], { found: 3, restarts: 4 })).toEqual([4, 2, 1]);
  expect(settle([5, 3, 4, 3], { found: 3, restarts: 5 })).toBeUndefined();
  // What was found before the best does not count, and less than a billionth is no difference.
  expect(settle([4, 4, 3, 3, 3], { found: 3 })).toEqual([5, 3, 2]);
  expect(settle([1, 1 - 5e-10, 1 + 4e-10], { found: 3 })).toEqual([3, 3, 1]);
  expect(settle([1, 1 - 2e-9, 1], { restarts: 3 })).toEqual([3, 1, 1]);
  expect(settle([3, 3, 3, 3, 3], {})).toEqual([5, 5, 0]);
  expect(
    settle(
      Array.from({ length: 99 }, (_, i) => 200 - i),
      {},
    ),
  ).toBeUndefined();
  expect(
    settle(
      Array.from({ length: 100 }, (_, i) => 200 - i),
      {},
    ),
  ).toEqual([100, 1, 99]);
});

test('few rows are polished once more, many are carried on by drawing', () => {
  const finalist = {
    restart: 0,
    within: 0,
    steps: 10,
    group: kMeans(iris, { groups: 2, seed: 1 }).group,
  };
  const rows = orderRows(iris);
  const group = Int32Array.from(rows.order, (row) => finalist.group[row]!);
  const options = { groups: 2, seed: 1 };
  const [polished] = carryOn({ rows, options, finalists: [{ ...finalist, group }] });
  expect(polished!.steps).toBe(11);
  expect(polished!.within).toBeCloseTo(152.3479517603579, 9);
  const county = orderRows(makeGroupingCounty(1501, 2, 4));
  const start = Int32Array.from({ length: 1501 }, (_, i) => i % 3);
  const many = { rows: county, options: { groups: 3, seed: 1 } };
  const carried = carryOn({ ...many, finalists: [{ ...finalist, group: start }] });
  expect(carried[0]!.steps).toBeGreaterThan(10 + 15 * 2);
  const final = { finalists: [], restarts: 7, found: 5 };
  const worse = { ...carried[0]!, within: carried[0]!.within * 2, steps: 1 };
  const same = { ...carried[0]!, steps: 2 };
  const concluded = concludeKMeans(many, final, [worse, carried[0]!, same]);
  expect(concluded).toMatchObject({ restarts: 7, found: 5, steps: carried[0]!.steps });
});

test('of many rows the best restarts are carried on, the fewer the more rows there are', () => {
  const finalists = (rows: number): number => {
    const table = { rows: { ...orderRows(iris), rows }, options: { groups: 2, seed: 1, found: 9 } };
    const found = [5, 3, 4, 3, 9, 8, 7, 6, 5, 3, 3, 3, 3, 3, 3, 3].map((within, restart) => ({
      ...{ restart, within, steps: 1 },
      group: new Int32Array(),
    }));
    const final = finalOfKMeans(table, [found])!;
    expect(final).toMatchObject({ restarts: 16, found: 9 });
    expect(final.finalists[0]).toMatchObject({ restart: 1, within: 3 });
    return final.finalists.length;
  };
  expect([150, 1500, 1501, 6000, 9600, 60_000, 96_001].map(finalists)).toEqual([
    1, 1, 8, 8, 5, 1, 1,
  ]);
});

test('twice the size gives the same groups', () => {
  const scaled = { ...deso, values: deso.values.map((value) => value * 2) };
  const options = { groups: 4, seed: 2, restarts: 2 };
  const [one, other] = [kMeans(deso, options), kMeans(scaled, options)];
  expect(other.group).toEqual(one.group);
  expect(other.within).toBeCloseTo(4 * one.within, 9);
});

test('restarts go on until the best was found often enough, and no longer than told', () => {
  const county = makeGroupingCounty(202, 12, 3);
  const all = kMeans(county, { groups: 7, seed: 1, restarts: 8, found: Number.POSITIVE_INFINITY });
  expect(all.restarts).toBe(8);
  expect(all.found).toBeGreaterThanOrEqual(1);
  expect(all.found).toBeLessThan(8);
  expect(kMeans(county, { groups: 7, seed: 1, found: 1 })).toMatchObject({ restarts: 1, found: 1 });
  expect(kMeans(iris, { groups: 3, seed: 1, restarts: 2 })).toMatchObject({
    restarts: 2,
    found: 2,
  });
});

test('many rows are searched without a table of all pairs and end where no exchange helps', () => {
  const matrix = manyRows(1600);
  const found = kMeans(matrix, { groups: 3, seed: 1, restarts: 3 });
  expect([...found.counts].sort((a, b) => a - b)).toEqual([1, 799, 800]);
  expect(found.within).toBeCloseTo(withinSquares(matrix, found.group), 8);
  const county = makeGroupingCounty(1600, 3, 4);
  const rough = kMeans(county, { groups: 6, seed: 1, restarts: 1 });
  for (let row = 0; row < 1600; row += 97) {
    const moved = rough.group.slice();
    moved[row] = (moved[row]! + 1 + (row % 5)) % 6;
    expect(withinSquares(county, moved)).toBeGreaterThanOrEqual(rough.within - 1e-9);
  }
});

test('one group, as many groups as rows that differ, and rows that are twice there', () => {
  const matrix = matrixOfColumns([[4, 1, 4, 9]]);
  expect(kMeans(matrix, { groups: 1, seed: 1 })).toMatchObject({ within: 33, between: 0 });
  const three = kMeans(matrix, { groups: 3, seed: 1 });
  expect([...three.group]).toEqual([1, 0, 1, 2]);
  expect(three.within).toBe(0);
  expect([...three.centres.values]).toEqual([1, 4, 9]);
  expect(() => kMeans(matrix, { groups: 4, seed: 1 })).toThrow(
    'invalid groups: 4 of 3 rows that differ',
  );
});

test('a column that is the same everywhere, far numbers and one row far out do no harm', () => {
  const column = [1, 2, 3, 11, 12, 13];
  const far = matrixOfColumns([column.map((x) => x + 1e9), column.map(() => 7)]);
  expect([...kMeans(far, { groups: 2, seed: 1 }).group]).toEqual([0, 0, 0, 1, 1, 1]);
  const outlier = matrixOfColumns([[...column, 1e9]]);
  expect([...kMeans(outlier, { groups: 3, seed: 1 }).group]).toEqual([0, 0, 0, 1, 1, 1, 2]);
  expect(kMeans(matrixOfColumns([[5]]), { groups: 1, seed: 0 }).within).toBe(0);
});

test('groups whose first coordinates are equal are numbered by the second', () => {
  const matrix = matrixOfColumns([
    [3, 3, 3],
    [8, 2, 5],
  ]);
  expect([...kMeans(matrix, { groups: 3, seed: 1 }).group]).toEqual([2, 0, 1]);
});

test('what k-means cannot use is refused with its value', () => {
  const matrix = matrixOfColumns([[1, 2, 3]]);
  const refuse = (options: object, message: string): void =>
    expect(() => kMeans(matrix, { groups: 2, seed: 1, ...options })).toThrow(message);
  refuse({ groups: 0 }, 'invalid groups: 0');
  refuse({ groups: 1.5 }, 'invalid groups: 1.5');
  refuse({ restarts: 0 }, 'invalid restarts: 0');
  refuse({ restarts: Number.POSITIVE_INFINITY }, 'invalid restarts: Infinity');
  refuse({ found: 0 }, 'invalid found: 0');
  refuse({ found: 2.5 }, 'invalid found: 2.5');
  refuse({ seed: -1 }, 'invalid seed: -1');
  const wrong = { rows: 2, columns: 1, values: Float64Array.of(1, Number.NaN) };
  expect(() => kMeans(wrong, { groups: 1, seed: 1 })).toThrow('invalid value: NaN');
  const none = { rows: 0, columns: 2, values: new Float64Array() };
  expect(() => kMeans(none, { groups: 1, seed: 1 })).toThrow('invalid matrix: 0 × 2 with 0 values');
});
