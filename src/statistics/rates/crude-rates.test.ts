import { expect, test } from 'vitest';
import { crudeRates } from './crude-rates.ts';

test('each area has its own rate, and none where nobody lives', () => {
  expect(crudeRates([1, 3, 0], [4, 2, 0])).toEqual([0.25, 1.5, undefined]);
  expect(crudeRates([], [])).toEqual([]);
});

test('something that happened where nobody lives is refused', () => {
  expect(() => crudeRates([2], [0])).toThrow('invalid count: 2 where the population is 0');
});
