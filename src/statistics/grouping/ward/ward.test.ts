import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrests } from '../../components/testing/arrests.ts';
import { standardise } from '../../descriptive/standardise.ts';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { createRandom } from '../../random.ts';
import { groupedIndicators, readSmallAreas } from '../../testing/small-areas.ts';
import { groupingOf } from '../grouping.ts';
import { lloydFrom } from '../k-means/lloyd-from.ts';
import { iris } from '../testing/iris.ts';
import { reorderRows } from '../testing/reorder-rows.ts';
import { cutTree } from './cut-tree.ts';
import { ward } from './ward.ts';

const readData = (path: string): string =>
  readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8');

const states = matrixOfColumns(arrests.map((column) => standardise(column)!));

test('the states of the USA merge in the order and at the heights of R', () => {
  // R 4.2.2: h <- hclust(dist(scale(USArrests)), "ward.D2"); t(h$merge); h$height; cutree(h, 4)
  const tree = ward(states);
  // biome-ignore format: a table
  const merges = [
    -15, -29, -13, -32, -14, -16, -23, -49, -20, -31, -36, 3, -37, -47, -19, 1, -46, -50, -41,
    -48, -26, -27, -1, -18, -35, -38, -24, -40, -21, -30, -12, 11, 6, 13, -43, 2, -22, 5, -34,
    -45, -10, -42, -4, -17, -11, -44, -7, -39, 12, 21, 9, 22, -5, -28, -33, 14, -25, 7, -3, 19,
    10, 20, 4, 8, -6, 27, 15, 24, -9, 30, 16, 32, -8, 34, 17, 23, 29, 38, 18, 35, 25, 28, 31,
    36, -2, 33, 37, 39, 40, 43, 26, 44, 41, 45, 42, 46, 47, 48,
  ];
  // biome-ignore format: a table
  const heights = [
    0.2058538571573483, 0.3502187566016229, 0.4287711724201596, 0.4940831878304508,
    0.5353892556967969, 0.5535286428336655, 0.5935343426469891, 0.6559258988066824,
    0.7038309081724132, 0.7108811756963904, 0.7389935888687985, 0.7722224497860469,
    0.7781298270915052, 0.7865673502907417, 0.7977641543085471, 0.8076433582545663,
    0.8472042021975504, 0.9427614127440321, 0.9513718573563076, 0.9824856816215279,
    1.012225207685987, 1.059810398014146, 1.070971972999869, 1.075611467584376,
    1.091092043855386, 1.160627109708429, 1.196826077167513, 1.207460334012824,
    1.260128975625448, 1.299051585871962, 1.316965755181562, 1.344911801734848,
    1.390101431979384, 1.539637682116866, 1.69075962051731, 1.748416462908441, 1.81180612642396,
    1.936077715440934, 2.203339100731136, 2.242178223866103, 2.714554320764076,
    2.993289225200465, 3.025023616877565, 3.210713462612635, 3.496048114411789,
    3.734115478348783, 6.461866441596948, 7.188189346404587, 13.51624235069396,
  ];
  // biome-ignore format: a table
  const groups = [
    1, 2, 2, 3, 2, 2, 3, 3, 2, 1, 3, 4, 2, 3, 4, 3, 3, 1, 4, 2, 3, 2, 4, 1, 3, 4, 4, 2, 4, 3, 2,
    2, 1, 4, 3, 3, 3, 3, 3, 1, 4, 1, 2, 3, 4, 3, 3, 4, 4, 3,
  ];
  expect([...tree.merges]).toEqual(merges);
  for (const [step, height] of heights.entries()) {
    expect(tree.heights[step]! / height).toBeCloseTo(1, 11);
  }
  expect([...cutTree(tree, 4)]).toEqual(groups.map((group) => group - 1));
});

test('irises, of which some are equal, have the heights of R', () => {
  // R 4.2.2: h <- hclust(dist(iris[, 1:4]), "ward.D2"); sum(h$height); tail(h$height, 2); table(cutree(h, 3))
  const { heights, ...tree } = ward(iris);
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(138.162241963883, 10);
  expect(heights[0]).toBe(0);
  expect(heights[147]).toBeCloseTo(12.30039605279259, 11);
  expect(heights[148]).toBeCloseTo(32.44760699959244, 11);
  const { counts, within } = groupingOf(iris, cutTree({ ...tree, heights }, 3));
  expect([...counts]).toEqual([50, 64, 36]);
  expect(within).toBeCloseTo(79.29712847222223, 11);
});

test('the real areas have the groups of the reference, from which Lloyd goes on', () => {
  // R 4.2.2: hclust(dist(Z), "ward.D2") cut at 7; kmeans(Z, its centres, algorithm = "Lloyd").
  const deso = readSmallAreas(readData).scoresOf(groupedIndicators);
  const { within, centres, counts } = groupingOf(deso, cutTree(ward(deso), 7));
  expect(within).toBeCloseTo(313.2941222598619, 9);
  expect([...counts].sort((a, b) => a - b)).toEqual([7, 15, 16, 23, 25, 43, 55]);
  const lloyd = lloydFrom(deso, centres);
  expect(lloyd.within).toBeCloseTo(291.0675632250464, 9);
  expect(lloyd.steps).toBe(4);
  expect([...lloyd.counts].sort((a, b) => a - b)).toEqual([7, 15, 17, 27, 30, 41, 47]);
});

test('the squares of the heights are twice the sum of squares about the mean', () => {
  const rows = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const matrix = matrixOfColumns([pairs.map(([x]) => x), pairs.map(([, y]) => y)]);
      const { heights } = ward(matrix);
      const { within } = groupingOf(
        matrix,
        pairs.map(() => 0),
      );
      expect(heights.length).toBe(pairs.length - 1);
      expect([...heights]).toEqual([...heights].sort((a, b) => a - b));
      expect(heights.reduce((sum, height) => sum + height ** 2, 0)).toBeCloseTo(2 * within, 8);
    }),
    { numRuns: 60 },
  );
});

test('the order of the rows changes neither heights nor groups, ties and all', () => {
  const columns = [0, 1].map((seed) => {
    const { integerBelow } = createRandom(seed);
    return Array.from({ length: 40 }, () => integerBelow(5));
  });
  const matrix = matrixOfColumns(columns);
  const order = createRandom(4).shuffle(columns[0]!.map((_, row) => row));
  const other = reorderRows(matrix, order);
  const [tree, turned] = [ward(matrix), ward(other)];
  expect(turned.heights).toEqual(tree.heights);
  for (const groups of [2, 3, 4]) {
    const { group } = groupingOf(matrix, cutTree(tree, groups));
    const again = groupingOf(other, cutTree(turned, groups)).group;
    expect([...again]).toEqual(order.map((row) => group[row]));
  }
});

test('one row is a tree without merges, and equal rows merge at no height', () => {
  const one = ward(matrixOfColumns([[5]]));
  expect(one).toEqual({ rows: 1, merges: new Int32Array(), heights: new Float64Array() });
  expect([...cutTree(one, 1)]).toEqual([0]);
  const equal = ward(matrixOfColumns([[5, 5, 5]]));
  expect([...equal.heights]).toEqual([0, 0]);
  expect([...equal.merges]).toEqual([-1, -2, -3, 1]);
});

test('groups that a tree does not have are refused', () => {
  const tree = ward(matrixOfColumns([[1, 2]]));
  expect([...cutTree(tree, 2)]).toEqual([0, 1]);
  expect(() => cutTree(tree, 3)).toThrow('invalid groups: 3 of 2 rows');
  expect(() => cutTree(tree, 0)).toThrow('invalid groups: 0 of 2 rows');
  expect(() => cutTree(tree, 1.5)).toThrow('invalid groups: 1.5 of 2 rows');
});
