import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { logisticRegression } from './logistic-regression.ts';
import { numbersOf } from './testing/numbers-of.ts';

const successes = [2, 7, 15, 11, 30];
const trials = [10, 20, 30, 25, 40];
const covariates = [{ name: 'x', values: [0, 1, 2.5, 2, 4] }];

// R 4.2.2: glm(cbind(k, n - k) ~ x, binomial, control = glm.control(epsilon = 1e-14)).
test('shares of trials are those of R', () => {
  const fit = logisticRegression({ successes, trials, covariates });
  const expected = [
    -1.3819691009450799, 0.4351925065174653, -3.1755351488103303, 0.001495604016528816,
    0.6012258115356254, 0.16085952561697706, 3.7375828955706694, 0.0001857978416301108,
  ];
  expect(relativeError(numbersOf(fit.coefficients), expected)).toBeLessThan(1e-10);
  expect(fit.coefficients[1]!.ratio).toBeCloseTo(Math.exp(0.6012258115356254), 12);
  const sizes = [fit.deviance, fit.nullDeviance, fit.aic];
  expect(
    relativeError(sizes, [0.29385925700881776, 16.30869532462129, 21.486477095471866]),
  ).toBeLessThan(1e-11);
  const shares = [
    0.200692939691019, 0.314159712289791, 0.530236916230628, 0.45524076889187, 0.73554374120196,
  ];
  expect(relativeError(fit.fitted, shares)).toBeLessThan(1e-12);
});

test('failures instead of successes turn the signs', () => {
  const failures = trials.map((count, i) => count - successes[i]!);
  const turned = logisticRegression({ successes: failures, trials, covariates });
  const fit = logisticRegression({ successes, trials, covariates });
  expect(turned.coefficients[1]!.estimate).toBeCloseTo(-fit.coefficients[1]!.estimate, 12);
  expect(turned.aic).toBeCloseTo(fit.aic, 12);
});

test('separated rows and odd trials are refused', () => {
  const ones = [1, 1, 1, 1];
  const x = [{ name: 'x', values: [1, 2, 3, 4] }];
  expect(() =>
    logisticRegression({ successes: [0, 0, 1, 1], trials: ones, covariates: x }),
  ).toThrow('invalid covariates: they separate the rows, so no finite coefficient fits');
  const none = 'invalid successes: none or all of the trials';
  expect(() => logisticRegression({ successes: [0, 0], trials: [2, 2], covariates: [] })).toThrow(
    none,
  );
  expect(() => logisticRegression({ successes: [2, 2], trials: [2, 2], covariates: [] })).toThrow(
    none,
  );
  expect(() => logisticRegression({ successes: [1, 3], trials: [2, 2], covariates: [] })).toThrow(
    'invalid successes: 3 of 2',
  );
  expect(() => logisticRegression({ successes: [-1, 3], trials: [2, 3], covariates: [] })).toThrow(
    'invalid successes: -1 of 2',
  );
  expect(() => logisticRegression({ successes: [1, 0], trials: [2, 0], covariates: [] })).toThrow(
    'invalid trials: 0',
  );
  expect(() => logisticRegression({ successes: [1, 0], trials: [2], covariates: [] })).toThrow(
    'invalid trials: 1 for 2 rows',
  );
});
