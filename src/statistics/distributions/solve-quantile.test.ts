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

test('goes by Newton’s steps, none longer than 1 + |u|, and halves the bracket where they leave it', () => {
  const placesOf = (p: number, start: number, count: number): number[] => {
    const places: number[] = [];
    solveQuantile(p, start, (u) => {
      places.push(u);
      return logistic(u);
    });
    return places.slice(0, count).map((u) => Math.round(u * 1e9) / 1e9);
  };
  expect(placesOf(0.3, 50, 4)).toEqual([50, -1, -0.850505984, -0.847299401]);
  expect(placesOf(0.3, -50, 4)).toEqual([-50, -1.203972804, -0.862899261, -0.84733405]);
  expect(placesOf(0.7, -800, 4)).toEqual([-800, 1, 0.850505984, 0.847299401]);
  expect(placesOf(1e-9, 3, 6)).toEqual([3, -1, -3, -7, -15, -20.723267282]);
  expect(placesOf(1 - 1e-6, -4, 5)).toEqual([-4, 1, 3, 7, 13.820813201]);
  // At the place itself the step is nothing, and the bracket is open above: a wide step, then halves.
  expect(placesOf(0.5, 0, 6)).toEqual([0, 1, 0.5, 0.25, 0.125, 0.0625]);
  expect(placesOf(0.3, -50, 99).length).toBe(6);
});
