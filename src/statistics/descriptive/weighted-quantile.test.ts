import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedQuantile } from './weighted-quantile.ts';

const values = [0.5, 1.2, 2.7, 3.1, 4.4, 6.5, 8.9, 12.3, 20.1, 45.7];
const weights = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];

test('whole weights give the quantiles of R with each value repeated', () => {
  // R 4.2.2: quantile(rep(x, w), p, type = 2)
  const expected = { 0: 0.5, 0.1: 1.2, 0.25: 4.4, 0.5: 6.5, 0.75: 12.3, 0.9: 20.1, 1: 45.7 };
  for (const [p, value] of Object.entries(expected)) {
    expect(weightedQuantile(values, weights, Number(p))).toBe(value);
  }
});

test('between two values with the share exactly met lies their mean', () => {
  expect(weightedQuantile([4, 1, 3, 2], [1, 1, 1, 1], 0.5)).toBe(2.5);
  // 0.1 + 0.2 is not 0.3 to the last digit, but it is meant.
  expect(weightedQuantile([1, 2, 3], [0.1, 0.2, 0.3], 0.5)).toBe(2.5);
  expect(weightedQuantile([1e308, 1.5e308], [1, 1], 0.5)).toBe(1.25e308);
});

test('what has no weight does not count', () => {
  expect(weightedQuantile([1, 5, 9], [1, 0, 1], 0.5)).toBe(5);
  expect(weightedQuantile([1, 6, 9], [1, 0, 1], 0.5)).toBe(5);
  expect(weightedQuantile([1, 5, 9], [0, 2, 0], 0)).toBe(5);
  expect(weightedQuantile([1, 5, 9], [0, 2, 0], 1)).toBe(5);
  expect(weightedQuantile([1], [0], 0.5)).toBeUndefined();
  expect(weightedQuantile([], [], 0.5)).toBeUndefined();
});

test('neither the scale of the weights nor the order of the values matters', () => {
  const pairs = fc.array(
    fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 9 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(pairs, fc.integer({ min: 0, max: 8 }), (rows, eighths) => {
      const ask = (some: readonly (readonly [number, number])[], scale: number) =>
        weightedQuantile(
          some.map(([value]) => value),
          some.map(([, weight]) => weight * scale),
          eighths / 8,
        );
      expect(ask(rows.toReversed(), 1)).toBe(ask(rows, 1));
      expect(ask(rows, 1e9 / 3)).toBe(ask(rows, 1));
    }),
  );
});

test('a wrong argument is refused with its value', () => {
  expect(() => weightedQuantile([1], [], 0.5)).toThrow('invalid weights: 0 for 1 values');
  expect(() => weightedQuantile([1], [1], 1.1)).toThrow('invalid probability: 1.1');
  expect(() => weightedQuantile([1], [1], -0.1)).toThrow('invalid probability: -0.1');
  expect(() => weightedQuantile([1], [1], Number.NaN)).toThrow('invalid probability: NaN');
  expect(() => weightedQuantile([Number.NaN], [1], 0.5)).toThrow('invalid value: NaN');
  expect(() => weightedQuantile([1], [-1], 0.5)).toThrow('invalid weight: -1');
  expect(() => weightedQuantile([1], [Infinity], 0.5)).toThrow('invalid weight: Infinity');
  expect(() => weightedQuantile([1, 2], [1e308, 1e308], 0.5)).toThrow(
    'invalid weights: too large to add',
  );
});
