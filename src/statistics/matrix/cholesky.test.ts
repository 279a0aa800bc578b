import { expect, test } from 'vitest';
import { cholesky, invertCholesky, logDeterminant, solveCholesky } from './cholesky.ts';
import { crossProduct, multiply, multiplyVector, transpose } from './multiply.ts';
import { distanceBetween, matrixOfRows, sampleMatrix } from './testing/sample-matrices.ts';

// R 4.2.2: t(chol(crossprod(matrix(c(1, 2, 3, 4, 5, 6, 7, 8, 10), 3)))).
test('the factor is that of R', () => {
  const factor = cholesky(
    crossProduct(
      matrixOfRows([
        [1, 4, 7],
        [2, 5, 8],
        [3, 6, 10],
      ]),
    ),
  );
  const expected = [
    3.7416573867739413, 0, 0, 8.552359741197581, 1.963961012123993, 0, 14.164845821358492,
    3.491486243775885, 0.4082482904638106,
  ];
  expect(distanceBetween(factor!.values, expected)).toBeLessThan(2e-12);
});

test('LLᵀ is the matrix, and solving and inverting undo it', () => {
  const matrix = crossProduct(sampleMatrix(30, 8, 3));
  const factor = cholesky(matrix)!;
  expect(distanceBetween(multiply(factor, transpose(factor)).values, matrix.values)).toBeLessThan(
    1e-13,
  );
  const b = sampleMatrix(8, 1, 4).values;
  expect(distanceBetween(multiplyVector(matrix, solveCholesky(factor, b)), b)).toBeLessThan(1e-13);
  const inverse = invertCholesky(factor);
  expect(inverse.values).toEqual(transpose(inverse).values);
  expect(distanceBetween(multiplyVector(inverse, b), solveCholesky(factor, b))).toBeLessThan(1e-13);
});

test('the logarithm of the determinant is that of the product of the pivots', () => {
  expect(
    logDeterminant(
      cholesky(
        matrixOfRows([
          [4, 2],
          [2, 5],
        ]),
      )!,
    ),
  ).toBeCloseTo(Math.log(16), 14);
});

test('only the lower triangle is read', () => {
  const values = Float64Array.of(4, 99, 2, 5);
  expect(cholesky({ rows: 2, columns: 2, values })!.values).toEqual(Float64Array.of(2, 0, 1, 2));
});

test('a matrix that is not positive definite has no factor', () => {
  expect(cholesky(matrixOfRows([[0]]))).toBeUndefined();
  expect(
    cholesky(
      matrixOfRows([
        [1, 1],
        [1, 1],
      ]),
    ),
  ).toBeUndefined();
  // 0.1 + 0.2 leaves a pivot of rounding only.
  expect(
    cholesky(
      matrixOfRows([
        [1, 0.3],
        [0.3, (0.1 + 0.2) * 0.3],
      ]),
    ),
  ).toBeUndefined();
  expect(
    cholesky(
      matrixOfRows([
        [1, 2],
        [2, 1],
      ]),
    ),
  ).toBeUndefined();
  expect(cholesky(matrixOfRows([[Number.NaN]]))).toBeUndefined();
  expect(
    cholesky(
      matrixOfRows([
        [1, 1],
        [1, 1 + 1e-14],
      ]),
    ),
  ).toBeDefined();
});

test('wrong shapes are refused', () => {
  expect(() => cholesky(matrixOfRows([[1, 2]]))).toThrow('invalid matrix: 1 × 2');
  expect(() => solveCholesky(cholesky(matrixOfRows([[1]]))!, [1, 2])).toThrow(
    'invalid b: 2 for 1 rows',
  );
});
