import { expect, test } from 'vitest';
import { relativeError } from '../testing/relative-error.ts';
import { hypergeometricProbability } from './hypergeometric.ts';

test.each([
  // R 4.2.2: dhyper(k, marked, total - marked, drawn), 17 digits
  [3, 10, 7, 50, 0.10979492293090817],
  [0, 10, 7, 50, 0.18665136898254386],
  [7, 10, 7, 50, 1.20138880545911e-6],
  [500, 1000, 4000, 8000, 0.02696655835575988],
  [120, 20_000, 5_000_000, 1e9, 0.005521871240289469],
  [1, 1_000_000, 1, 1e9, 0.001],
  [5, 5, 999_999_998, 1e9, 0.99999999],
])('%d of %d drawn, with %d marked of %d', (k, drawn, marked, total, expected) => {
  expect(relativeError(hypergeometricProbability(k, drawn, marked, total), expected)).toBeLessThan(
    1e-11,
  );
});

test('the probabilities of all counts make one', () => {
  for (const [drawn, marked, total] of [
    [4, 6, 10],
    [10, 3, 10],
    [0, 3, 10],
    [7, 10, 10],
    [7, 0, 10],
  ] as const) {
    let sum = 0;
    for (let k = 0; k <= drawn; k++) sum += hypergeometricProbability(k, drawn, marked, total);
    expect(sum).toBeCloseTo(1, 13);
  }
});

test('what cannot be has no probability', () => {
  expect(hypergeometricProbability(-1, 5, 5, 10)).toBe(0);
  expect(hypergeometricProbability(6, 8, 5, 10)).toBe(0);
  expect(hypergeometricProbability(6, 5, 8, 10)).toBe(0);
  expect(hypergeometricProbability(0, 5, 999_999_998, 1e9)).toBe(0);
});

test('what is not a count is refused', () => {
  for (const count of [-1, 0.5, 11, Number.NaN]) {
    expect(() => hypergeometricProbability(1, count, 5, 10)).toThrow(
      `invalid count: ${count} of 10`,
    );
    expect(() => hypergeometricProbability(1, 5, count, 10)).toThrow(
      `invalid count: ${count} of 10`,
    );
  }
  expect(() => hypergeometricProbability(0.5, 5, 5, 10)).toThrow('invalid k: 0.5');
});
