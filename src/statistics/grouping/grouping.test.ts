import { expect, test } from 'vitest';
import { matrixOfColumns } from '../matrix/matrix.ts';
import { groupingOf } from './grouping.ts';

test('groups are numbered by their centres and told with their sums of squares', () => {
  const matrix = matrixOfColumns([
    [8, 1, 3, 8],
    [4, 0, 0, 2],
  ]);
  const found = groupingOf(matrix, [7, 2, 2, 7]);
  expect([...found.group]).toEqual([1, 0, 0, 1]);
  expect([...found.counts]).toEqual([2, 2]);
  expect([...found.centres.values]).toEqual([2, 0, 8, 3]);
  expect([...found.withinByGroup]).toEqual([2, 2]);
  expect(found.within).toBe(4);
  // Centres lie (±3, ±1.5) from the mean of all, two rows each.
  expect(found.between).toBe(45);
});

test('centres that agree in the first column are told apart by the next', () => {
  const matrix = matrixOfColumns([
    [1, 1, 1],
    [2, 2, 2],
    [9, 4, 6],
  ]);
  expect([...groupingOf(matrix, [0, 1, 2]).group]).toEqual([2, 0, 1]);
});

test('it is the centre that numbers a group, not the row that is first', () => {
  expect([...groupingOf(matrixOfColumns([[0, 1, 2, 100]]), [5, 3, 3, 5]).group]).toEqual([
    1, 0, 0, 1,
  ]);
  // The centres agree in the first column, or in the first two, and the last decides against the first row.
  const second = matrixOfColumns([
    [0, 2, 1, 7],
    [9, 9, 0, 5],
  ]);
  expect([...groupingOf(second, [4, 4, 6, 8]).group]).toEqual([1, 1, 0, 2]);
  const third = matrixOfColumns([
    [0, 2, 1],
    [3, 3, 3],
    [8, 8, 4],
  ]);
  expect([...groupingOf(third, [0, 0, 1]).group]).toEqual([1, 1, 0]);
  // The first column decides, whatever the second says.
  const first = matrixOfColumns([
    [0, 9, 2],
    [1, 1, 8],
  ]);
  expect([...groupingOf(first, [0, 0, 1]).group]).toEqual([1, 1, 0]);
});

test('a group for each row is wanted', () => {
  expect(() => groupingOf(matrixOfColumns([[1, 2]]), [0])).toThrow('invalid group: 1 for 2 rows');
});
