import { expect, test } from 'vitest';
import { centreValues } from './centre-values.ts';

test('deviations are in units of the largest one, and kurtosis has none', () => {
  // R 4.2.2: z <- c(1, 2, 3, 6) - 3; 4 * sum(z^4) / sum(z^2)^2 = 2.
  const { deviations, sumOfSquares, kurtosis } = centreValues([1, 2, 3, 6], 4);
  expect([...deviations]).toEqual([-2 / 3, -1 / 3, 0, 1]);
  expect(sumOfSquares).toBeCloseTo(14 / 9, 12);
  expect(kurtosis).toBeCloseTo(2, 12);
});

test('a large negative deviation is the unit as a positive one', () => {
  expect([...centreValues([-6, 2, 2, 2], 4).deviations]).toEqual([-1, 1 / 3, 1 / 3, 1 / 3]);
});

test('values without a spread, too many and too few are refused', () => {
  expect(() => centreValues([], 0)).toThrow('invalid values: all 0 are equal');
  expect(() => centreValues([1, 2, 3], 2)).toThrow('invalid values: 3 for 2 areas');
  expect(() => centreValues([1e308, 1e308, 2], 3)).toThrow('invalid values: too large');
});
