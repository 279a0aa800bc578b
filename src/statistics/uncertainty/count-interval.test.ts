import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byarInterval, countInterval, exactCountInterval } from './count-interval.ts';
import type { Interval } from './interval.ts';

function expectInterval(found: Interval, lower: number, upper: number): void {
  expect(found.lower).toBeCloseTo(lower, 12);
  expect(Math.abs(found.upper / upper - 1)).toBeLessThan(1e-13);
}

test.each([
  // R 4.2.2: c(qchisq(.025, 2 * O), qchisq(.975, 2 * O + 2)) / 2
  [0, 0, 3.6888794541139354],
  [1, 0.025317807984289897, 5.571643390938899],
  [3, 0.6186721228956016, 8.767273069742323],
  [7, 2.814363051519867, 14.42267536170238],
  [9, 4.115373097378333, 17.08480345141917],
  [9.5, 4.4532582409939865, 17.739437952863625],
])('%f events have the exact interval', (count, lower, upper) => {
  expectInterval(exactCountInterval(count), lower, upper);
  expectInterval(countInterval(count), lower, upper);
});

test.each([
  // R 4.2.2, the formula of Breslow and Day (1987), page 69.
  [10, 4.787449913967564, 18.391458605756473],
  [100, 81.36210549052788, 121.6279375792065],
  [1e9, 999938021.4439275, 1000061981.4504097],
])('from ten on, %f events have Byar’s interval', (count, lower, upper) => {
  const found = byarInterval(count);
  expect(Math.abs(found.lower / lower - 1)).toBeLessThan(1e-13);
  expect(Math.abs(found.upper / upper - 1)).toBeLessThan(1e-13);
  expect(countInterval(count)).toEqual(found);
});

test('other confidences have their own limits', () => {
  expectInterval(exactCountInterval(4, 0.998), 0.4285524136284231, 14.7941492225372);
  expectInterval(byarInterval(10, 0.998), 2.916318374695686, 24.19372492788055);
  expectInterval(countInterval(4, 0.998), 0.4285524136284231, 14.7941492225372);
});

test('Byar’s limits come close to the exact ones', () => {
  for (const count of [10, 40, 500]) {
    const [one, other] = [byarInterval(count), exactCountInterval(count)];
    expect(Math.abs(one.lower - other.lower)).toBeLessThan(0.01);
    expect(Math.abs(one.upper - other.upper)).toBeLessThan(0.01);
  }
});

test('Byar’s lower limit is never below 0', () => {
  expect(byarInterval(0).lower).toBe(0);
  expect(byarInterval(0.1).lower).toBe(0);
  expect(byarInterval(0.1, 0.9999).lower).toBe(0);
  expect(byarInterval(1).lower).toBeGreaterThan(0);
});

test('an interval holds its count, and grows with it and with the confidence', () => {
  const counts = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(counts, (count) => {
      for (const interval of [exactCountInterval, byarInterval]) {
        const { lower, upper } = interval(count);
        expect(lower).toBeLessThanOrEqual(count);
        expect(upper).toBeGreaterThan(count);
        expect(interval(count, 0.99).lower).toBeLessThanOrEqual(lower);
        expect(interval(count, 0.99).upper).toBeGreaterThan(upper);
        expect(interval(count + 1).upper).toBeGreaterThan(upper);
      }
    }),
    { numRuns: 50 },
  );
});

test('a wrong argument is refused with its value', () => {
  for (const interval of [exactCountInterval, byarInterval, countInterval]) {
    for (const count of [-1, Number.NaN, Infinity]) {
      expect(() => interval(count)).toThrow(`invalid count: ${count}`);
    }
    for (const confidence of [0, 1, Number.NaN]) {
      expect(() => interval(3, confidence)).toThrow(`invalid confidence: ${confidence}`);
    }
  }
});
