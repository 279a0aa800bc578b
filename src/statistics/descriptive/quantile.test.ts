import fc from 'fast-check';
import * as simple from 'simple-statistics';
import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});
const probability = fc.double({ min: 0, max: 1, noNaN: true });

test('quantiles agree with type 7 of Hyndman and Fan', () => {
  // By definition 7 at position 1 + (n − 1)p; R: quantile(c(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49))
  // answers 6.0, 25.5, 40.0, 42.5, 49.0.
  const ordered = [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49];
  const answers = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(ordered, p));
  expect(answers).toEqual([6, 25.5, 40, 42.5, 49]);
});

test('the median agrees with a second implementation', () => {
  fc.assert(
    fc.property(values, (sample) => {
      expect(quantile(sample, 0.5)).toBeCloseTo(simple.median(sample), 6);
    }),
  );
});

test('a higher probability never gives a lower quantile', () => {
  fc.assert(
    fc.property(values, probability, probability, (sample, p, q) => {
      const low = quantile(sample, Math.min(p, q))!;
      expect(quantile(sample, Math.max(p, q))!).toBeGreaterThanOrEqual(low - 1e-9);
    }),
  );
});

test('the order of the values does not matter and they are left in place', () => {
  const sample = [5, 1, 4];
  expect(quantile(sample, 0.5)).toBe(4);
  expect(sample).toEqual([5, 1, 4]);
});

test('no values give no quantile', () => {
  expect(quantile([], 0.5)).toBeUndefined();
});

test('a wrong argument is refused with its value', () => {
  expect(() => quantile([1], 1.5)).toThrow('invalid probability: 1.5');
  expect(() => quantile([1], Number.NaN)).toThrow('invalid probability: NaN');
  expect(() => quantile([1, Number.NaN], 0.5)).toThrow('invalid value: NaN');
});
