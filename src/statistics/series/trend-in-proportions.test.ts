import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trendInProportions } from './trend-in-proportions.ts';

const periods = (successes: number[], trials: number[]) =>
  successes.map((count, i) => ({ successes: count, trials: trials[i]! }));

// R 4.2.2: prop.trend.test(c(9, 10, 8, 12, 14, 15, 19), c(100, 110, 105, 108, 112, 100, 115)) and
// prop.trend.test(c(83, 90, 129, 70, 60), c(86, 93, 136, 82, 75), c(2000, 2001, 2003, 2004, 2008)).
test('the test is that of R', () => {
  const found = trendInProportions(
    periods([9, 10, 8, 12, 14, 15, 19], [100, 110, 105, 108, 112, 100, 115]),
  )!;
  expect(found.chiSquare).toBeCloseTo(5.831236747748881, 12);
  expect(found.p).toBeCloseTo(0.0157440513710794, 14);
  expect(found.z).toBeCloseTo(Math.sqrt(5.831236747748881), 12);
  expect(found.points).toBe(7);
  const falling = trendInProportions(
    periods([83, 90, 129, 70, 60], [86, 93, 136, 82, 75]),
    [2000, 2001, 2003, 2004, 2008],
  )!;
  expect(falling.chiSquare).toBeCloseTo(20.8872038336588, 11);
  expect(falling.p / 4.87137962554422e-6).toBeCloseTo(1, 11);
  expect(falling.z).toBeLessThan(0);
});

test('a straight line of shares has its slope', () => {
  const found = trendInProportions(periods([10, 20, 30, 40, 50], [100, 100, 100, 100, 100]))!;
  expect(found.slope).toBeCloseTo(0.1, 14);
});

test('under five periods with trials there is no answer', () => {
  const four = periods([1, 2, 3, 4], [9, 9, 9, 9]);
  expect(trendInProportions(four)).toBeUndefined();
  expect(trendInProportions([...four, { successes: 0, trials: 0 }])).toBeUndefined();
  expect(trendInProportions([...four, undefined])).toBeUndefined();
  expect(trendInProportions([...four, { successes: 5, trials: 9 }])!.points).toBe(5);
});

test('none or all of the trials tell nothing of a trend', () => {
  const five = [9, 9, 9, 9, 9];
  expect(trendInProportions(periods([0, 0, 0, 0, 0], five))).toBeUndefined();
  expect(trendInProportions(periods(five, five))).toBeUndefined();
});

test('a missing period keeps its place in time', () => {
  const known = periods([1, 2, 4, 5, 7], [9, 9, 9, 9, 9]);
  const gap = [...known.slice(0, 2), undefined, ...known.slice(2)];
  expect(trendInProportions(gap)).toEqual(trendInProportions(known, [0, 1, 3, 4, 5]));
});

test('failures turn the trend, time in other units scales its slope', () => {
  const shares = fc.array(
    fc.record({
      trials: fc.integer({ min: 10, max: 50 }),
      successes: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 5, maxLength: 9 },
  );
  fc.assert(
    fc.property(shares, (given) => {
      const found = trendInProportions(given)!;
      const turned = trendInProportions(
        given.map(({ successes, trials }) => ({ successes: trials - successes, trials })),
        given.map((_, i) => 5 + 2 * i),
      )!;
      expect(turned.z).toBeCloseTo(-found.z, 10);
      expect(turned.slope).toBeCloseTo(-found.slope / 2, 12);
    }),
    { numRuns: 30 },
  );
});

test('numbers outside their range are refused', () => {
  const refuse = (successes: number, trials: number, sentence: string) =>
    expect(() => trendInProportions([{ successes, trials }])).toThrow(sentence);
  refuse(3, 2, 'invalid successes: 3 of 2');
  refuse(-1, 2, 'invalid successes: -1 of 2');
  refuse(0, -1, 'invalid trials: -1');
  refuse(0, Infinity, 'invalid trials: Infinity');
  expect(() => trendInProportions([undefined], [1, 2])).toThrow('invalid times: 2 for 1 periods');
  expect(() => trendInProportions([undefined, undefined], [1, 1])).toThrow('invalid time: 1');
  expect(() => trendInProportions([undefined], [Infinity])).toThrow('invalid time: Infinity');
});
