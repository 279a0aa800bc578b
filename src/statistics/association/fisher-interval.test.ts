import { expect, test } from 'vitest';
import { fisherInterval } from './fisher-interval.ts';

test('the interval is that of the transformed coefficient', () => {
  // R 4.2.2: tanh(atanh(0.5) + c(-1, 1) * qnorm(0.975) / sqrt(25))
  const { lower, upper } = fisherInterval(0.5, 1 / 25)!;
  expect(lower).toBeCloseTo(0.15602836252908606, 12);
  expect(upper).toBeCloseTo(0.7358184794439374, 12);
});

test('without a variance there is no interval', () => {
  for (const variance of [0, -1, Infinity, Number.NaN]) {
    expect(fisherInterval(0.5, variance)).toBeUndefined();
  }
});

test('what is outside is refused', () => {
  expect(() => fisherInterval(1.1, 1)).toThrow('invalid coefficient: 1.1');
  expect(() => fisherInterval(Number.NaN, 1)).toThrow('invalid coefficient: NaN');
  expect(() => fisherInterval(0.5, 1, 0)).toThrow('invalid confidence: 0');
});
