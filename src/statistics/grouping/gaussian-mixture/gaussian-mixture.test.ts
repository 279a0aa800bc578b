import { expect, test } from 'vitest';
import { matrixOfColumns } from '../../matrix/matrix.ts';
import { createRandom } from '../../random.ts';
import { faithful } from '../testing/faithful.ts';
import { iris } from '../testing/iris.ts';
import { reorderRows } from '../testing/reorder-rows.ts';
import { gaussianMixture } from './gaussian-mixture.ts';

test('irises get the likelihoods of mclust, with full and diagonal covariances', () => {
  // R 4.2.2, mclust 6.0.0: Mclust(iris[, 1:4], G, c("VVV", "VVI"), control = emControl(tol = 1e-13)):
  // loglik, df and -bic.
  const known = [
    ['full', 1, -379.9146301222693, 14, 829.9781543618861],
    ['full', 2, -214.3547043705123, 29, 574.017832269816],
    ['full', 3, -180.1854771313076, 44, 580.8389072028504],
    ['diagonal', 2, -386.1853469344867, 17, 857.5514938686099],
    ['diagonal', 3, -307.1775715980107, 26, 744.6316608425241],
  ] as const;
  for (const [covariance, groups, logLikelihood, parameters, bic] of known) {
    const found = gaussianMixture(iris, { groups, covariance, seed: 1 });
    expect(found.logLikelihood).toBeCloseTo(logLikelihood, 8);
    expect(found.bic).toBeCloseTo(bic, 8);
    expect(found.parameters).toBe(parameters);
    expect(found).toMatchObject({ isConverged: true, isDegenerate: false });
  }
});

test('eruptions get the mixture of mclust, with the probability of each', () => {
  // R 4.2.2, mclust 6.0.0: r <- Mclust(faithful, 2, "VVV", control = emControl(tol = 1e-13)), its first
  // component second here: parameters, and z of eruptions 1, 2, 24 and 47.
  const found = gaussianMixture(faithful, { groups: 2, covariance: 'full', seed: 1 });
  expect(found.logLikelihood).toBeCloseTo(-1130.263960184746, 8);
  expect(found.weights[0]).toBeCloseTo(0.355872867829741, 6);
  const means = [2.036388480719346, 54.47851663948315, 4.289661996190993, 79.96811545319443];
  for (const [at, mean] of means.entries()) expect(found.means.values[at]).toBeCloseTo(mean, 5);
  const covariance = [
    0.1699684064289738, 0.9406089463500672, 0.9406089463500672, 36.04620711893539,
  ];
  for (const [at, one] of covariance.entries()) {
    expect(found.covariances[1]![at]).toBeCloseTo(one, 4);
  }
  const second = [0, 1, 23, 46].map((row) => found.probabilities[row * 2 + 1]!);
  expect(second[0]).toBeCloseTo(1, 7);
  expect(second[1]).toBeCloseTo(0, 7);
  expect(second[2]).toBeCloseTo(0.9849812458488365, 6);
  expect([0, 1, 23, 46].map((row) => found.group[row])).toEqual([1, 0, 1, 1]);
});

test('the order of the rows changes not a byte', () => {
  const order = createRandom(3).shuffle(Array.from({ length: 150 }, (_, row) => row));
  const options = { groups: 2, covariance: 'diagonal', seed: 2 } as const;
  const one = gaussianMixture(iris, options);
  const other = gaussianMixture(reorderRows(iris, order), options);
  expect(other.logLikelihood).toBe(one.logLikelihood);
  expect([...other.group]).toEqual(order.map((row) => one.group[row]));
});

test('another unit changes the likelihood by its logarithm only', () => {
  const options = { groups: 2, covariance: 'full', seed: 2 } as const;
  const scaled = { ...faithful, values: faithful.values.map((value) => value * 60) };
  const [one, other] = [gaussianMixture(faithful, options), gaussianMixture(scaled, options)];
  expect(other.logLikelihood + 2 * 272 * Math.log(60)).toBeCloseTo(one.logLikelihood, 6);
  expect(other.group).toEqual(one.group);
});

test('rows in a line, and groups of rows that are the same, are told and stay finite', () => {
  const line = Array.from({ length: 12 }, (_, i) => i);
  const flat = matrixOfColumns([line, line.map((x) => 2 * x + 1)]);
  const found = gaussianMixture(flat, { groups: 2, covariance: 'full', seed: 1 });
  expect(found.isDegenerate).toBe(true);
  expect(Number.isFinite(found.logLikelihood)).toBe(true);
  const equal = matrixOfColumns([[5, 5, 5, 9, 9, 9]]);
  const pair = gaussianMixture(equal, { groups: 2, covariance: 'diagonal', seed: 1 });
  expect([...pair.group]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(pair).toMatchObject({ isDegenerate: true });
  expect([...pair.probabilities].every(Number.isFinite)).toBe(true);
  expect([...pair.weights]).toEqual([0.5, 0.5]);
});

test('one component in next to no direction is enough to tell', () => {
  const point = matrixOfColumns([[5, 5, 5, 9, 10, 12]]);
  const found = gaussianMixture(point, { groups: 2, covariance: 'full', seed: 1 });
  expect([...found.group]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(found.isDegenerate).toBe(true);
});

test('one component is the normal distribution, found at once', () => {
  const found = gaussianMixture(matrixOfColumns([[1, 2, 3, 4]]), {
    groups: 1,
    covariance: 'full',
    seed: 1,
  });
  // The second step sees that the first one needs no other.
  expect(found).toMatchObject({ steps: 2, isConverged: true, isDegenerate: false });
  expect(found.covariances[0]![0]).toBeCloseTo(1.25, 12);
  // The greatest log likelihood of a normal sample: −n/2 · (log(2π·s²) + 1).
  expect(found.logLikelihood).toBeCloseTo(-2 * (Math.log(2.5 * Math.PI) + 1), 12);
});

test('a constant column, and more groups than rows that differ, are refused', () => {
  const constant = matrixOfColumns([
    [1, 2, 3],
    [7, 7, 7],
  ]);
  const options = { groups: 2, covariance: 'full', seed: 1 } as const;
  expect(() => gaussianMixture(constant, options)).toThrow('invalid matrix: column 2 is constant');
  const first = matrixOfColumns([[7, 7, 7]]);
  expect(() => gaussianMixture(first, options)).toThrow('invalid matrix: column 1 is constant');
  const few = matrixOfColumns([[1, 2, 2]]);
  expect(() => gaussianMixture(few, { ...options, groups: 3 })).toThrow('invalid groups: 3 of 2');
});
