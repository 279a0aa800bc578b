import { expect, test } from 'vitest';
import { solveQuantile } from './solve-quantile.ts';

/** The logistic distribution, whose quantile is log(p / (1 − p)). */
const logistic = (u: number): { lower: number; upper: number; slope: number } => {
  const lower = 1 / (1 + Math.exp(-u));
  const upper = 1 / (1 + Math.exp(u));
  return { lower, upper, slope: lower * upper };
};

test.each([1e-200, 1e-9, 0.3, 0.5, 0.7, 1 - 1e-9])('finds %d from any start', (p) => {
  for (const start of [-500, -3, 0, 2, 500, 1e6, -1e6]) {
    expect(solveQuantile(p, start, logistic)).toBeCloseTo(Math.log(p / (1 - p)), 9);
  }
});

test('finds its way without a slope', () => {
  const flat = (u: number): { lower: number; upper: number; slope: number } => ({
    ...logistic(u),
    slope: 0,
  });
  for (const p of [0.01, 0.9]) {
    expect(solveQuantile(p, 40, flat)).toBeCloseTo(Math.log(p / (1 - p)), 12);
  }
});
