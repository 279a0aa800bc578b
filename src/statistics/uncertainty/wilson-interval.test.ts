import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

test.each([
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score, no correction).
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i has the interval of the published table', (successes, trials, lower, upper) => {
  const interval = wilsonInterval(successes, trials)!;
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

test('the interval holds the share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(counts, ([successes, trials]) => {
      const { lower, upper } = wilsonInterval(successes, trials)!;
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual(successes / trials);
      expect(upper).toBeGreaterThanOrEqual(successes / trials);
    }),
  );
});

test('counting failures instead mirrors the interval', () => {
  fc.assert(
    fc.property(counts, ([successes, trials]) => {
      const one = wilsonInterval(successes, trials)!;
      const other = wilsonInterval(trials - successes, trials)!;
      expect(other.lower).toBeCloseTo(1 - one.upper, 10);
    }),
  );
});

test('each limit solves the score equation', () => {
  // Wilson's defining property: |p − limit| = z √(limit (1 − limit) / n).
  const { lower, upper } = wilsonInterval(15, 148)!;
  for (const limit of [lower, upper]) {
    const score = Math.abs(15 / 148 - limit) / Math.sqrt((limit * (1 - limit)) / 148);
    expect(score).toBeCloseTo(1.959963984540054, 10);
  }
});

test('no trials give no interval', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
});

test('a wrong argument is refused with its value', () => {
  expect(() => wilsonInterval(3, 2)).toThrow('invalid successes: 3 of 2');
  expect(() => wilsonInterval(-1, 2)).toThrow('invalid successes: -1 of 2');
  expect(() => wilsonInterval(1, Number.NaN)).toThrow('invalid trials: NaN');
  expect(() => wilsonInterval(1, 2, 0)).toThrow('invalid z: 0');
});
