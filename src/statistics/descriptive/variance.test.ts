import { expect, test } from 'vitest';
import { mean } from './mean.ts';
import { standardise } from './standardise.ts';
import { sampleCovariance, sampleVariance } from './variance.ts';

const sample = [0.5, 1.2, 2.7, 3.1, 4.4, 6.5, 8.9, 12.3, 20.1, 45.7];

test('mean, variance and scores are those of R', () => {
  // R 4.2.2: mean(x), var(x), scale(x)
  const scores = [
    -0.7321808120990462, -0.6811323491040928, -0.5717427855434783, -0.5425722352606478,
    -0.4477679468414486, -0.29462255785658836, -0.11959925615960519, 0.12835042124445428,
    0.6971761517596495, 2.564091369860803,
  ];
  expect(mean(sample)).toBeCloseTo(10.54, 13);
  expect(sampleVariance(sample)).toBeCloseTo(188.03155555555557, 12);
  standardise(sample)!.forEach((score, i) => {
    expect(score).toBeCloseTo(scores[i]!, 14);
  });
});

test('the covariance tells the direction', () => {
  // Two decreasing by half as much as the first grows: cov = −var / 2.
  expect(sampleCovariance([1, 2, 3, 6], [0, -0.5, -1, -2.5])).toBeCloseTo(-14 / 6, 14);
  expect(sampleCovariance([1, 2, 3], [1, 5, 1])).toBe(0);
});

test('large values that differ little keep their digits', () => {
  // NIST StRD, NumAcc4: 10,000,000.2 with deviation 0.1 exactly.
  const values = [1e7 + 0.2];
  for (let i = 0; i < 500; i++) values.push(1e7 + 0.1, 1e7 + 0.3);
  expect(mean(values)).toBeCloseTo(1e7 + 0.2, 8);
  expect(Math.sqrt(sampleVariance(values)!)).toBeCloseTo(0.1, 8);
});

test('the rounding of the mean is taken out of the variance', () => {
  // (0, 0, 1) × 2⁻⁵³ around 1: the mean has no number of its own.
  const ulp = 2 ** -52;
  expect(sampleVariance([1, 1 + ulp, 1 + ulp])! / ulp ** 2).toBeCloseTo(1 / 3, 12);
});

test('too few and equal values have no score', () => {
  expect(mean([])).toBeUndefined();
  expect(sampleVariance([])).toBeUndefined();
  expect(sampleVariance([3])).toBeUndefined();
  expect(sampleVariance([0.1, 0.1, 0.1])).toBe(0);
  expect(standardise([])).toBeUndefined();
  expect(standardise([3])).toBeUndefined();
  expect(standardise([0.1, 0.1, 0.1])).toBeUndefined();
  expect(standardise([1e-200, 2e-200])).toBeUndefined();
});

test('what cannot be added or squared is refused', () => {
  expect(() => mean([1, Number.NaN])).toThrow('invalid value: NaN');
  expect(() => mean([-1e308, 1e308, 1e308])).toThrow('invalid values: too large to add');
  expect(() => sampleVariance([1e200, -1e200])).toThrow('invalid values: too large to square');
  expect(() => sampleCovariance([1, 2], [1])).toThrow('invalid second: 1 values beside 2');
  expect(() => standardise([1, Infinity])).toThrow('invalid value: Infinity');
});
