import { expect, test } from 'vitest';
import { type Matrix, matrixOfColumns } from '../../matrix/matrix.ts';
import { iris } from '../testing/iris.ts';
import { reorderRows } from '../testing/reorder-rows.ts';
import { lloydFrom } from './lloyd-from.ts';

test('irises from three given rows end where R ends, in as many steps', () => {
  // R 4.2.2: kmeans(iris[, 1:4], iris[c(1, 51, 101), 1:4], algorithm = "Lloyd", iter.max = 100)
  const found = lloydFrom(iris, reorderRows(iris, [0, 50, 100]));
  expect(found.within).toBeCloseTo(78.85144142614604, 11);
  expect([...found.counts]).toEqual([50, 62, 38]);
  expect(found.steps).toBe(4);
});

test('a centre that no row is nearest to takes the row farthest from its own', () => {
  const matrix = matrixOfColumns([[1, 2, 3, 10]]);
  const centres: Matrix = { rows: 3, columns: 1, values: Float64Array.of(2, 500, 600) };
  const found = lloydFrom(matrix, centres);
  expect([...found.counts].every((count) => count > 0)).toBe(true);
  expect([...found.group]).toEqual([0, 1, 1, 2]);
  expect(found.within).toBeCloseTo(0.5, 12);
});

test('centres where the rows are stay, and are numbered anew', () => {
  const matrix = matrixOfColumns([[9, 1]]);
  const found = lloydFrom(matrix, { rows: 2, columns: 1, values: Float64Array.of(9, 1) });
  expect([...found.group]).toEqual([1, 0]);
  expect([...found.centres.values]).toEqual([1, 9]);
  expect(found.steps).toBe(2);
});

test('centres of other columns, none, or more than the rows that differ are refused', () => {
  const matrix = matrixOfColumns([[9, 1, 1]]);
  const centres = (rows: number, columns: number): Matrix => ({
    rows,
    columns,
    values: new Float64Array(rows * columns),
  });
  expect(() => lloydFrom(matrix, centres(1, 2))).toThrow('invalid centres: 1 × 2');
  expect(() => lloydFrom(matrix, centres(0, 1))).toThrow('invalid centres: 0 × 1');
  expect(() => lloydFrom(matrix, centres(3, 1))).toThrow(
    'invalid centres: 3 × 1 for 2 rows that differ, of 1 columns',
  );
});
