import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';
import { quantiles } from './quantiles.ts';

test('several quantiles at once are each what it is alone', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(values, probabilities, (given, asked) => {
      expect(quantiles(given, asked)).toEqual(asked.map((one) => quantile(given, one)));
    }),
  );
});

test('the five-number summary of R for 1 to 10', () => {
  // R 4: quantile(1:10) gives 1.00 3.25 5.50 7.75 10.00
  const tenth = [10, 3, 7, 1, 9, 5, 2, 8, 6, 4];
  expect(quantiles(tenth, [0, 0.25, 0.5, 0.75, 1])).toEqual([1, 3.25, 5.5, 7.75, 10]);
});

test('a probability outside 0–1 and a value that is no number are refused', () => {
  expect(() => quantiles([1], [0.5, 1.5])).toThrow('invalid probability: 1.5');
  expect(() => quantiles([1, Number.NaN], [0.5])).toThrow('invalid value: NaN');
  expect(quantiles([], [0.5])).toBeUndefined();
});
