import { expect, test } from 'vitest';
import { linearScale } from './linear-scale.ts';

test('a scale holds every value and ends at round numbers', () => {
  const scale = linearScale([2.1, 9.4]);
  expect(scale.domain).toEqual([2, 10]);
  expect(scale.shareOf(2)).toBe(0);
  expect(scale.shareOf(10)).toBe(1);
  expect(scale.ticks.every((tick) => tick >= 2 && tick <= 10)).toBe(true);
});

test('a scale for bars starts at nought', () => {
  expect(linearScale([12, 40], 4, 0).domain[0]).toBe(0);
});

test('one value stands inside its scale', () => {
  const scale = linearScale([5]);
  expect(scale.shareOf(5)).toBeGreaterThan(0);
  expect(scale.shareOf(5)).toBeLessThan(1);
});

test('no values give a scale from nought to one', () => {
  expect(linearScale([]).domain).toEqual([0, 1]);
});

test('ticks carry the decimals that tell them apart', () => {
  expect(linearScale([0.1, 0.4]).decimals).toBe(1);
  expect(linearScale([10, 400]).decimals).toBe(0);
});
