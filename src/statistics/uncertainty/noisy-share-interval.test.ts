import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noisyShareInterval } from './noisy-share-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

const none = { numerator: 0, denominator: 0 };

test('without noise it is Wilson’s interval', () => {
  for (const [numerator, denominator] of [
    [15, 148],
    [0, 20],
    [20, 20],
    [81, 263],
  ] as const) {
    const found = noisyShareInterval(numerator, denominator, none)!;
    const wilson = wilsonInterval(numerator, denominator)!;
    expect(found.lower).toBeCloseTo(wilson.lower, 13);
    expect(found.upper).toBeCloseTo(wilson.upper, 13);
  }
});

test('each limit solves the score equation with the noise', () => {
  const { lower, upper } = noisyShareInterval(15, 148, { numerator: 2, denominator: 3 })!;
  for (const limit of [lower, upper]) {
    const variance = 148 * limit * (1 - limit) + 2 + limit * limit * 3;
    expect(Math.abs(15 - 148 * limit) / Math.sqrt(variance)).toBeCloseTo(1.959963984540054, 10);
  }
  const wide = noisyShareInterval(15, 148, { numerator: 2, denominator: 3 }, 0.99)!;
  const variance = 148 * wide.upper * (1 - wide.upper) + 2 + wide.upper ** 2 * 3;
  expect((148 * wide.upper - 15) / Math.sqrt(variance)).toBeCloseTo(2.5758293035489, 10);
});

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((denominator) =>
    fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)),
  );
const variance = fc.double({ min: 0, max: 20, noNaN: true });

test('noise only widens, more noise more, and the interval holds the share within 0 and 1', () => {
  fc.assert(
    fc.property(counts, variance, variance, ([numerator, denominator], above, below) => {
      const noise = { numerator: above, denominator: below };
      const bare = noisyShareInterval(numerator, denominator, none)!;
      const wide = noisyShareInterval(numerator, denominator, noise)!;
      const more = noisyShareInterval(numerator, denominator, { ...noise, numerator: above + 1 })!;
      expect(wide.lower).toBeLessThanOrEqual(bare.lower + 1e-12);
      expect(wide.upper).toBeGreaterThanOrEqual(bare.upper - 1e-12);
      expect(more.lower).toBeLessThanOrEqual(wide.lower + 1e-12);
      expect(more.upper).toBeGreaterThanOrEqual(wide.upper - 1e-12);
      expect(wide.lower).toBeGreaterThanOrEqual(0);
      expect(wide.upper).toBeLessThanOrEqual(1);
      expect(wide.lower).toBeLessThanOrEqual(numerator / denominator);
      expect(wide.upper).toBeGreaterThanOrEqual(numerator / denominator);
    }),
    { numRuns: 80 },
  );
});

test('it holds the true share as often as it says, where Wilson’s own does not', () => {
  // 30 of 300 with noise of variance 9 in both, in steps of the normal scale: the share of noise and
  // chance together (σ² = 300 · 0.1 · 0.9 + 9 + 0.01 · 9) that the interval lets through.
  const deviation = Math.sqrt(27 + 9 + 0.09);
  const holds = (noise: typeof none): number => {
    let held = 0;
    for (let k = 0; k < 2000; k++) {
      const z = -4 + (8 * (k + 0.5)) / 2000;
      const weight = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * (8 / 2000);
      const { lower, upper } = noisyShareInterval(Math.max(0, 30 + z * deviation), 300, noise)!;
      if (lower <= 0.1 && 0.1 <= upper) held += weight;
    }
    return held;
  };
  expect(holds({ numerator: 9, denominator: 9 })).toBeCloseTo(0.95, 2);
  expect(holds(none)).toBeLessThan(0.92);
});

test('a denominator that may be nothing but noise leaves everything open', () => {
  expect(noisyShareInterval(1, 2, { numerator: 1, denominator: 4 })).toEqual({
    lower: 0,
    upper: 1,
  });
});

test('a part above its whole, as noise can give, counts as the whole', () => {
  const noise = { numerator: 2, denominator: 2 };
  expect(noisyShareInterval(11, 10, noise)).toEqual(noisyShareInterval(10, 10, noise));
  expect(noisyShareInterval(11, 10, noise)!.upper).toBe(1);
});

test('no denominator gives no interval', () => {
  expect(noisyShareInterval(3, 0, none)).toBeUndefined();
});

test('a wrong argument is refused with its value', () => {
  expect(() => noisyShareInterval(-1, 2, none)).toThrow('invalid numerator: -1');
  expect(() => noisyShareInterval(Infinity, 2, none)).toThrow('invalid numerator: Infinity');
  expect(() => noisyShareInterval(1, Number.NaN, none)).toThrow('invalid denominator: NaN');
  expect(() => noisyShareInterval(1, 2, { numerator: -1, denominator: 0 })).toThrow(
    'invalid noise: -1',
  );
  expect(() => noisyShareInterval(1, 2, { numerator: 0, denominator: Infinity })).toThrow(
    'invalid noise: Infinity',
  );
  expect(() => noisyShareInterval(1, 0, none, 1)).toThrow('invalid confidence: 1');
});
