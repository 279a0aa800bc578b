import { expect, test } from 'vitest';
import { describeValues } from './describe-values.ts';

test('a column is described as R does', () => {
  // R 4.2.2: mean, var, sd, quantile (type 7), mad(x, constant = 1), and moments by n:
  // mean((x - m)^3) / s2^1.5 and mean((x - m)^4) / s2^2 - 3
  const found = describeValues([45.7, 0.5, 1.2, 2.7, 3.1, 4.4, 6.5, 8.9, 12.3, 20.1])!;
  const expected = {
    count: 10,
    mean: 10.54,
    variance: 188.03155555555557,
    deviation: 13.712459865230437,
    smallest: 0.5,
    lowerQuartile: 2.8,
    median: 5.45,
    upperQuartile: 11.45,
    largest: 45.7,
    medianDeviation: 3.85,
    skewness: 1.877053383558317,
    excessKurtosis: 2.4574702946709177,
  };
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [key, value] of Object.entries(expected)) {
    expect(found[key as keyof typeof expected], key).toBeCloseTo(value, 12);
  }
});

test('equal values have no shape and one value no spread', () => {
  const equal = { mean: 0.1, variance: 0, deviation: 0, medianDeviation: 0 };
  expect(describeValues([0.1, 0.1, 0.1])).toMatchObject(equal);
  expect(describeValues([0.1, 0.1, 0.1])!.skewness).toBeUndefined();
  expect(describeValues([0.1, 0.1, 0.1])!.excessKurtosis).toBeUndefined();
  const one = { count: 1, mean: 4, smallest: 4, median: 4, largest: 4 };
  expect(describeValues([4])).toMatchObject({ ...one, variance: undefined, deviation: undefined });
  expect(describeValues([4])!.skewness).toBeUndefined();
  expect(describeValues([])).toBeUndefined();
});

test('a value that is no number is refused', () => {
  expect(() => describeValues([1, Number.NaN])).toThrow('invalid value: NaN');
});
