import { expect, test } from 'vitest';
import { countInterval } from './count-interval.ts';
import { noisyCountInterval } from './noisy-count-interval.ts';

test('without noise it is the interval of the count', () => {
  for (const count of [0, 4, 10, 250, 1e9]) {
    const found = noisyCountInterval(count, 0);
    const bare = countInterval(count);
    expect(found.lower).toBeCloseTo(bare.lower, 6);
    expect(found.upper).toBeCloseTo(bare.upper, 6);
  }
});

test('the squares of chance and noise are added on each side', () => {
  const { lower, upper } = countInterval(40, 0.998);
  const noisy = noisyCountInterval(40, 16, 0.998);
  // z of 99.8 per cent is 3.090232306167813, and the noise has standard deviation 4.
  const squared = (3.090232306167813 * 4) ** 2;
  expect((40 - noisy.lower) ** 2).toBeCloseTo((40 - lower) ** 2 + squared, 8);
  expect((noisy.upper - 40) ** 2).toBeCloseTo((upper - 40) ** 2 + squared, 8);
});

test('noise can take the lower limit to 0, not below', () => {
  expect(noisyCountInterval(3, 9).lower).toBe(0);
  expect(noisyCountInterval(30, 9).lower).toBeGreaterThan(0);
});

test('a wrong argument is refused with its value', () => {
  for (const noise of [-1, Infinity, Number.NaN]) {
    expect(() => noisyCountInterval(3, noise)).toThrow(`invalid noise: ${noise}`);
  }
  expect(() => noisyCountInterval(-3, 1)).toThrow('invalid count: -3');
  expect(() => noisyCountInterval(3, 1, 1)).toThrow('invalid confidence: 1');
});
