import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnOf, matrixOfColumns } from '../matrix/matrix.ts';
import { multiply, transpose } from '../matrix/multiply.ts';
import { principalComponents } from './principal-components.ts';
import { arrests } from './testing/arrests.ts';

const table = matrixOfColumns(arrests);

function expectNear(found: ArrayLike<number>, expected: readonly number[], digits = 12): void {
  expect(found.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, digits);
}

test('the components of correlations are those of R, with the largest weight positive', () => {
  // R 4.2.2: p <- prcomp(USArrests, scale. = TRUE); p$sdev^2, p$rotation, p$x[1:3, ]; signs turned where
  // the largest weight is negative (components 1, 3 and 4).
  const found = principalComponents(table, 'correlation');
  expectNear(
    found.variances,
    [2.4802415791494927, 0.9897651525398407, 0.3565631805808296, 0.17343008772983529],
  );
  expectNear(found.shares, [
    2.4802415791494927 / 4,
    0.9897651525398407 / 4,
    0.3565631805808296 / 4,
    0.17343008772983529 / 4,
  ]);
  expectNear(
    columnOf(found.loadings, 0),
    [0.5358994749381554, 0.5831836349096705, 0.27819087461943315, 0.5434320914456829],
  );
  expectNear(
    columnOf(found.loadings, 1),
    [-0.4181808654209546, -0.18798560423193905, 0.872806193060425, 0.16731863540174563],
  );
  expectNear(
    columnOf(found.loadings, 2),
    [-0.3412327279528283, -0.2681484278328855, -0.37801579308699945, 0.8177779076261658],
  );
  expectNear(
    columnOf(found.loadings, 3),
    [-0.6492278043419444, 0.7434074799367095, -0.1338777308242478, -0.08902432270362443],
  );
  expectNear(
    columnOf(found.scores, 0).slice(0, 3),
    [0.9756604483336057, 1.9305378785136842, 1.7454428533905992],
  );
  expectNear(
    columnOf(found.scores, 3).slice(0, 3),
    [-0.15469658098914565, 0.4341754543038956, 0.8262642398016143],
  );
  expectNear(found.centres, [7.788, 170.76, 65.54, 21.232]);
  expect(found.basis).toBe('correlation');
});

test('the components of covariances are those of R', () => {
  // R 4.2.2: p <- prcomp(USArrests); p$sdev^2, p$rotation, p$x[1:2, ]
  const found = principalComponents(table, 'covariance');
  expectNear(
    found.variances,
    [7011.1148510236035, 201.99236632261338, 42.112650755338805, 6.164246184163198],
    9,
  );
  expectNear(
    columnOf(found.loadings, 0),
    [0.041704320628287196, 0.995221281426497, 0.04633574611971076, 0.07515550058554683],
  );
  expectNear(
    [...columnOf(found.scores, 1)].slice(0, 2),
    [-11.448007397783664, -17.98294270067179],
    10,
  );
  expect([...found.scales]).toEqual([1, 1, 1, 1]);
});

const cells = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 12, maxLength: 12 });

test('scores have the variances, are uncorrelated and give the table back', () => {
  fc.assert(
    fc.property(cells, (numbers) => {
      fc.pre(new Set(numbers).size > 6);
      const small = { rows: 6, columns: 2, values: Float64Array.from(numbers) };
      const { scores, loadings, variances, centres } = principalComponents(small, 'covariance');
      const products = multiply(transpose(scores), scores);
      const expected = [variances[0]! * 5, 0, 0, variances[1]! * 5];
      expectNear(products.values, expected, 7);
      const back = multiply(scores, transpose(loadings));
      expectNear(
        back.values.map((value, at) => value + centres[at % 2]!),
        numbers,
        10,
      );
    }),
    { numRuns: 30 },
  );
});

test('the scale of a column does not matter to correlations', () => {
  const scaled = [arrests[0]!.map((value) => 1e9 * value + 5), ...arrests.slice(1)];
  const found = principalComponents(matrixOfColumns(scaled), 'correlation');
  expectNear(found.variances, [...principalComponents(table, 'correlation').variances]);
});

test('columns that say the same have one component, none below zero', () => {
  const same = matrixOfColumns([
    [1, 2, 4],
    [2, 4, 8],
    [3, 6, 12],
  ]);
  const { variances, shares } = principalComponents(same, 'correlation');
  expectNear(shares, [1, 0, 0]);
  expect(variances.every((variance) => variance >= 0)).toBe(true);
});

test('what has no components is refused', () => {
  const constant = matrixOfColumns([
    [1, 2],
    [5, 5],
  ]);
  expect(() => principalComponents(constant, 'correlation')).toThrow(
    'invalid column: all values of column 2 are equal',
  );
  expect([...principalComponents(constant, 'covariance').shares]).toEqual([1, 0]);
  expect(() => principalComponents(matrixOfColumns([[3, 3]]), 'covariance')).toThrow(
    'invalid table: nothing varies',
  );
  expect(() => principalComponents(matrixOfColumns([[1], [2]]), 'covariance')).toThrow(
    'invalid table: 1 × 2',
  );
  expect(() => principalComponents(matrixOfColumns([]), 'covariance')).toThrow(
    'invalid table: 0 × 0',
  );
  const none = { rows: 2, columns: 0, values: new Float64Array() };
  expect(() => principalComponents(none, 'covariance')).toThrow('invalid table: 2 × 0');
});
