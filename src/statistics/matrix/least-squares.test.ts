import { expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';
import { matrixOfColumns } from './matrix.ts';
import { multiply, multiplyVector, transpose } from './multiply.ts';
import { invertUpper, leverages, rotateFromBasis, rotateToBasis } from './qr-decomposition.ts';
import {
  distanceBetween,
  longleyColumn,
  matrixOfRows,
  ones,
  sampleMatrix,
} from './testing/sample-matrices.ts';

const employed = longleyColumn(6);
const longley = matrixOfColumns([ones(16), ...[0, 1, 2, 3, 4, 5].map(longleyColumn)]);

function relative(found: ArrayLike<number>, expected: readonly number[]): number {
  return distanceBetween(
    expected.map((value, i) => found[i]! / value),
    ones(expected.length),
  );
}

// NIST Statistical Reference Datasets, Longley (certified; here product and people in thousands).
test('the ill-conditioned problem of Longley is solved to ten digits', () => {
  const fit = leastSquares(longley, employed);
  const certified = [
    -3482.25863459582, 0.0150618722713733, -0.035819179292591, -0.0202022980381683,
    -0.0103322686717359, -0.0511041056535807, 1.82915146461355,
  ];
  expect(relative(fit.coefficients, certified)).toBeLessThan(1e-9);
  expect(fit.residualSumOfSquares).toBeCloseTo(0.836424055505915, 12);
  expect(fit.rank).toBe(7);
  expect(fit.aliased).toEqual([]);
});

// R 4.2.2: hatvalues and diag(summary(lm(Employed ~ ., longley))$cov.unscaled).
test('leverages and the inverse are those of R', () => {
  const { decomposition, inverse } = leastSquares(longley, employed);
  const hat = leverages(decomposition, longley);
  expect(
    relative(hat.slice(0, 3), [0.42453693062653147, 0.564978297702266, 0.362074712365648]),
  ).toBeLessThan(1e-10);
  expect(hat[15]).toBeCloseTo(0.688614601693894, 10);
  expect(hat.reduce((sum, one) => sum + one, 0)).toBeCloseTo(7, 12);
  const diagonal = Array.from({ length: 7 }, (_, k) => inverse.values[k * 8]!);
  const expected = [
    8.531122567458311e6, 7.758612529951203e-2, 1.2069031668748762e-2, 2.5666505251798903e-4,
    4.940326025628077e-5, 0.549938542631028, 2.2322958747261614,
  ];
  expect(relative(diagonal, expected)).toBeLessThan(1e-9);
});

// R 4.2.2: lm(Employed ~ GNP + Year, longley, weights = 1:16 / 10).
test('weights are those of R', () => {
  const x = matrixOfColumns([ones(16), longleyColumn(1), longleyColumn(5)]);
  const weights = Array.from({ length: 16 }, (_, i) => (i + 1) / 10);
  const fit = leastSquares(x, employed, weights);
  const coefficients = [1137.0971512102974, 0.060104560675924096, -0.5602521783814003];
  expect(relative(fit.coefficients, coefficients)).toBeLessThan(1e-10);
  expect(fit.residualSumOfSquares).toBeCloseTo(4.925179289861242, 12);
  expect(
    relative(fit.inverse.values.slice(0, 2), [1574869.3667026313, 38.37260158357747]),
  ).toBeLessThan(1e-10);
  const hat = leverages(fit.decomposition, x, weights);
  expect(hat[0]).toBeCloseTo(0.057968960323260196, 10);
  expect(hat[15]).toBeCloseTo(0.48121674891608823, 10);
});

test('a row of weight nothing has no say but keeps its residual', () => {
  const x = matrixOfColumns([ones(4), [0, 1, 2, 3]]);
  const fit = leastSquares(x, [1, 3, 5, 100], [1, 2, 1, 0]);
  expect(distanceBetween(fit.coefficients, [1, 2])).toBeLessThan(1e-14);
  expect(fit.residuals[3]).toBeCloseTo(93, 12);
  expect(fit.residualSumOfSquares).toBeCloseTo(0, 12);
  expect(leverages(fit.decomposition, x, [1, 2, 1, 0])[3]).toBe(0);
});

test('columns that say the same as those before them are left out and named', () => {
  const a = [1, 4, 2, 8, 5];
  const b = [3, 1, 4, 1, 5];
  const x = matrixOfColumns([
    ones(5),
    a,
    [7, 7, 7, 7, 7],
    b,
    a.map((value, i) => value - 2 * b[i]!),
    [0, 0, 0, 0, 0],
  ]);
  const y = [2, 7, 1, 8, 2];
  const fit = leastSquares(x, y);
  expect(fit.kept).toEqual([0, 1, 3]);
  expect(fit.aliased).toEqual([2, 4, 5]);
  expect(fit.rank).toBe(3);
  const clean = leastSquares(matrixOfColumns([ones(5), a, b]), y);
  const coefficients = [
    clean.coefficients[0]!,
    clean.coefficients[1]!,
    0,
    clean.coefficients[2]!,
    0,
    0,
  ];
  expect(distanceBetween(fit.coefficients, coefficients)).toBeLessThan(1e-13);
  expect(distanceBetween(fit.inverse.values, clean.inverse.values)).toBeLessThan(1e-13);
});

test('the tolerance of rank is a ten-millionth of a column', () => {
  const x = (size: number) =>
    matrixOfColumns([
      [1, 0],
      [1, size],
    ]);
  expect(leastSquares(x(1.01e-7), [1, 1]).rank).toBe(2);
  expect(leastSquares(x(0.99e-7), [1, 1]).rank).toBe(1);
});

test('more columns than rows leave the last ones out', () => {
  const fit = leastSquares(matrixOfRows([[1, 2, 3]]), [4]);
  expect(fit.kept).toEqual([0]);
  expect([...fit.coefficients]).toEqual([4, 0, 0]);
});

test('QR is the matrix, and the residuals are at right angles to the columns', () => {
  const x = sampleMatrix(25, 6, 1);
  const y = sampleMatrix(25, 1, 2).values;
  const { residuals, decomposition } = leastSquares(x, y);
  expect(
    distanceBetween(multiplyVector(transpose(x), residuals), new Float64Array(6)),
  ).toBeLessThan(1e-14);
  for (let j = 0; j < 6; j++) {
    const rotated = new Float64Array(25);
    for (let i = 0; i < 6; i++) rotated[i] = decomposition.upper.values[i * 6 + j]!;
    const column = rotateFromBasis(decomposition, rotated);
    expect(
      distanceBetween(
        column,
        x.values.filter((_, k) => k % 6 === j),
      ),
    ).toBeLessThan(1e-14);
  }
  expect(
    distanceBetween(rotateFromBasis(decomposition, rotateToBasis(decomposition, y)), y),
  ).toBeLessThan(1e-14);
  const identity = multiply(invertUpper(decomposition), decomposition.upper).values;
  expect(
    distanceBetween(
      identity,
      identity.map((_, k) => (k % 7 === 0 ? 1 : 0)),
    ),
  ).toBeLessThan(1e-14);
});

test('lengths that differ and values outside their range are refused', () => {
  const x = matrixOfColumns([ones(2)]);
  expect(() => leastSquares(x, [1])).toThrow('invalid y: 1 for 2 rows');
  expect(() => leastSquares(x, [1, 2], [1])).toThrow('invalid weights: 1 for 2 rows');
  expect(() => leastSquares(x, [1, Number.NaN])).toThrow('invalid y: NaN');
  expect(() => leastSquares(x, [1, 2], [1, -1])).toThrow('invalid weight: -1');
  expect(() => leastSquares(x, [1, 2], [1, Infinity])).toThrow('invalid weight: Infinity');
  expect(leastSquares(x, [1, 2], [0, 0]).rank).toBe(0);
});
