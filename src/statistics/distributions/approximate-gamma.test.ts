import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { approximateGammaLogarithm } from './approximate-gamma.ts';

test.each([
  // Chi-square is twice a gamma variable of half its degrees of freedom. NIST/SEMATECH e-Handbook of
  // Statistical Methods, 1.3.6.7.4, critical values of the chi-square distribution.
  [0.05, 10, 3.94],
  [0.95, 10, 18.307],
  [0.05, 60, 43.188],
  [0.95, 60, 79.082],
])('at %d and %d degrees of freedom chi-square is about %d', (p, degrees, expected) => {
  const found = 2 * Math.exp(approximateGammaLogarithm(p, degrees / 2));
  expect(Math.abs(found - expected)).toBeLessThan(0.02);
});

test.each([
  // R 4.2.2: qgamma(p, shape)
  [1e-100, 5, 2.6051710846973468e-20],
  [1e-5, 0.3, 1.502222481645828e-17],
])('far below, at %d of shape %d, it is %d to eight digits', (p, shape, expected) => {
  const found = Math.exp(approximateGammaLogarithm(p, shape));
  expect(relativeError(found, expected)).toBeLessThan(1e-8);
});
