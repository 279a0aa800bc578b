import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { createRandom } from '../random.ts';
import { groupedIndicators, readSmallAreas } from '../testing/small-areas.ts';
import { groupingOf } from './grouping.ts';
import { lloydFrom } from './k-means/lloyd-from.ts';
import { silhouette } from './silhouette.ts';
import { iris, irisSpecies } from './testing/iris.ts';
import { reorderRows } from './testing/reorder-rows.ts';
import { cutTree } from './ward/cut-tree.ts';
import { ward } from './ward/ward.ts';

const readData = (path: string): string =>
  readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');

test('the species of irises have the silhouettes of R', () => {
  // R 4.2.2, cluster 2.1.4: s <- silhouette(as.integer(iris$Species), dist(iris[, 1:4])); rows 1, 51, 107
  const { widths, neighbour, mean, byGroup } = silhouette(iris, irisSpecies);
  expect(mean).toBeCloseTo(0.5034774406932967, 13);
  expect(widths[0]).toBeCloseTo(0.8464691670128707, 13);
  expect(widths[50]).toBeCloseTo(0.06371556327037679, 13);
  expect(widths[106]).toBeCloseTo(-0.3748405156758606, 13);
  expect([neighbour[0], neighbour[50], neighbour[106]]).toEqual([1, 2, 1]);
  expect(byGroup.reduce((sum, width) => sum + width / 3, 0)).toBeCloseTo(mean, 13);
});

test('the groups of the real areas have the silhouettes of the reference', () => {
  // R 4.2.2: mean(silhouette(cutree(hclust(dist(Z), "ward.D2"), 7), dist(Z))[, 3]); the same after Lloyd.
  const deso = readSmallAreas(readData).scoresOf(groupedIndicators);
  const tree = groupingOf(deso, cutTree(ward(deso), 7));
  expect(silhouette(deso, tree.group).mean).toBeCloseTo(0.3185362098256873, 12);
  const lloyd = lloydFrom(deso, tree.centres);
  expect(silhouette(deso, lloyd.group).mean).toBeCloseTo(0.3455802655272102, 12);
});

test('the order of the rows changes not a byte', () => {
  const order = createRandom(1).shuffle(irisSpecies.map((_, row) => row));
  const one = silhouette(iris, irisSpecies);
  const other = silhouette(
    reorderRows(iris, order),
    order.map((row) => irisSpecies[row]!),
  );
  expect([...other.widths]).toEqual(order.map((row) => one.widths[row]));
  expect(other.mean).toBe(one.mean);
});

test('a row alone in its group, and rows that are all the same, have width 0', () => {
  const alone = silhouette(matrixOfColumns([[1, 2, 9, 40]]), [0, 0, 1, 2]);
  expect([...alone.widths.subarray(2)]).toEqual([0, 0]);
  expect([...alone.neighbour]).toEqual([1, 1, 0, 1]);
  const same = silhouette(matrixOfColumns([[5, 5, 5, 5]]), [0, 0, 1, 1]);
  expect([...same.widths]).toEqual([0, 0, 0, 0]);
  expect([...same.neighbour]).toEqual([1, 1, 0, 0]);
});

test('groups that are no grouping are refused', () => {
  const matrix = matrixOfColumns([[1, 2, 3]]);
  expect(() => silhouette(matrix, [0, 1])).toThrow('invalid group: 2 for 3 rows');
  expect(() => silhouette(matrix, [0, 0, 0])).toThrow('invalid group: all 3 rows are in one');
  expect(() => silhouette(matrix, [0, 2, 2])).toThrow('invalid group: 1 has no row');
  expect(() => silhouette(matrix, [0, 1, -1])).toThrow('invalid group: -1');
  expect(() => silhouette(matrix, [0, 1, 0.5])).toThrow('invalid group: 0.5');
  expect(() => silhouette(matrix, [0, 1, 3])).toThrow('invalid group: 3');
});
