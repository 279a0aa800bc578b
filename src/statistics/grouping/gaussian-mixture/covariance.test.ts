import { expect, test } from 'vitest';
import { factorCovariance } from './covariance.ts';
import { estimate } from './expectation.ts';
import { maximise } from './maximisation.ts';

test('a covariance is factored, with the logarithm of its determinant', () => {
  const covariance = Float64Array.of(4, 2, 2, 10);
  const { factor, logDeterminant, isRaised } = factorCovariance(covariance, 2);
  expect([...factor]).toEqual([2, 0, 1, 3]);
  expect(logDeterminant).toBeCloseTo(Math.log(36), 12);
  expect(isRaised).toBe(false);
  expect([...covariance]).toEqual([4, 2, 2, 10]);
});

test('a variance of a millionth is enough, less is raised by two millionths', () => {
  expect(factorCovariance(Float64Array.of(1e-6), 1).isRaised).toBe(false);
  const little = Float64Array.of(1, 1, 1, 1);
  const raised = factorCovariance(little, 2);
  expect(raised.isRaised).toBe(true);
  expect(little[0]).toBeCloseTo(1 + 2e-6, 15);
  expect(little[1]).toBe(1);
  expect(raised.logDeterminant).toBeCloseTo(Math.log((1 + 2e-6) ** 2 - 1), 6);
  expect(factorCovariance(Float64Array.of(0), 1)).toMatchObject({
    isRaised: true,
    logDeterminant: expect.closeTo(Math.log(2e-6), 9) as number,
  });
});

test('shares of rows give weights, means and covariances of divisor n', () => {
  const values = Float64Array.of(0, 0, 2, 4, 10, 1);
  const shares = Float64Array.of(1, 0, 1, 0, 0, 1);
  const [one, other] = maximise(values, 2, shares, 2, 'full');
  expect(one!.weight).toBeCloseTo(2 / 3, 12);
  expect([...one!.mean]).toEqual([1, 2]);
  // A variance that the line of two rows has none of is raised.
  const expected = [1 + 2e-6, 2, 2, 4 + 2e-6];
  for (const [at, cell] of expected.entries()) expect(one!.covariance[at]).toBeCloseTo(cell, 12);
  expect([...other!.mean]).toEqual([10, 1]);
  const [apart] = maximise(values, 2, shares, 2, 'diagonal');
  expect([...apart!.covariance]).toEqual([1, 0, 0, 4]);
});

test('probabilities sum to one and the likelihood is the density of the mixture', () => {
  const component = (weight: number, mean: number) => ({
    weight,
    mean: Float64Array.of(mean),
    covariance: Float64Array.of(1),
    factored: factorCovariance(Float64Array.of(1), 1),
  });
  const { probabilities, logLikelihood } = estimate(Float64Array.of(0, 4000), 1, [
    component(0.5, -1),
    component(0.5, 1),
  ]);
  expect([...probabilities.subarray(0, 2)]).toEqual([0.5, 0.5]);
  // So far out that the densities are 0 as numbers.
  expect([...probabilities.subarray(2)]).toEqual([0, 1]);
  const density = -0.5 * (Math.log(2 * Math.PI) + 1);
  const far = -0.5 * (Math.log(2 * Math.PI) + 3999 ** 2) + Math.log(0.5);
  expect(logLikelihood).toBeCloseTo(density + far, 6);
});
