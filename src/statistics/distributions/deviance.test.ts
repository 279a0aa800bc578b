import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { deviance } from './deviance.ts';

test.each([
  // mpmath 1.3, 40 digits: u - log(1 + u)
  [-0.9, 1.402585092994046],
  [-0.5, 0.19314718055994531],
  [-0.4999, 0.19304720055727906],
  [-1e-8, 5.000000033333334e-17],
  [1e-8, 4.999999966666667e-17],
  [0.3, 0.03763573553250894],
  [1, 0.3068528194400547],
  [1.001, 0.3073529443984036],
  [1000, 993.0912452206848],
])('the gap at an excess of %d', (excess, expected) => {
  expect(relativeError(deviance(1 + excess, excess), expected)).toBeLessThan(5e-15);
});
