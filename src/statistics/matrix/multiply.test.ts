import { expect, test } from 'vitest';
import { columnOf, matrixOfColumns } from './matrix.ts';
import { crossProduct, multiply, multiplyVector, transpose } from './multiply.ts';
import { matrixOfRows } from './testing/sample-matrices.ts';

const a = matrixOfRows([
  [1, 2, 3],
  [4, 5, 6],
]);

test('rows times columns', () => {
  expect(multiply(a, transpose(a))).toEqual(
    matrixOfRows([
      [14, 32],
      [32, 77],
    ]),
  );
  expect(multiplyVector(a, [1, 0, 2])).toEqual(Float64Array.of(7, 16));
});

test('the cross product is that of the transposed with itself, weighted or not', () => {
  expect(crossProduct(a)).toEqual(multiply(transpose(a), a));
  const weighted = [
    [17, 22, 27],
    [22, 29, 36],
    [27, 36, 45],
  ].map((row, i) => row.map((cell, j) => cell + a.values[i]! * a.values[j]!));
  expect(crossProduct(a, [2, 1])).toEqual(matrixOfRows(weighted));
});

test('a matrix is made of columns, and gives them back', () => {
  expect(
    columnOf(
      matrixOfColumns([
        [1, 2],
        [3, 4],
      ]),
      1,
    ),
  ).toEqual(Float64Array.of(3, 4));
  expect(matrixOfColumns([])).toEqual({ rows: 0, columns: 0, values: new Float64Array() });
  expect(() => matrixOfColumns([[1, 2], [3]])).toThrow('invalid column: 1 values beside 2');
  expect(() => matrixOfColumns([[1, Infinity]])).toThrow('invalid value: Infinity');
});

test('shapes that do not fit are refused', () => {
  expect(() => multiply(a, a)).toThrow('invalid b: 2 rows for 3');
  expect(() => multiplyVector(a, [1])).toThrow('invalid x: 1 for 3');
  expect(() => crossProduct(a, [1])).toThrow('invalid weights: 1 for 2 rows');
});
