import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sensSlope } from './sens-slope.ts';
import { nile } from './testing/nile.ts';
import { trendOf } from './trend-of.ts';

// R 4.2.2: the median and interpolated order statistics of all 4,950 slopes of Nile, written out.
test('the slope and its interval on the Nile are those of R', () => {
  const { slope, interval } = sensSlope(nile)!;
  expect(slope).toBe(-2.6);
  expect(interval.lower).toBeCloseTo(-3.6279264778448708, 12);
  expect(interval.upper).toBeCloseTo(-1.4284443759457544, 12);
});

test('the median of an even number of slopes lies between the two in the middle', () => {
  // The ten slopes are 1, 2, 2, 8/3, 2.75, 3, 3, 3, 3.5 and 5.
  expect(sensSlope([0, 3, 4, 9, 11])!.slope).toBe(2.875);
});

test('with five points the limits are the smallest and largest slope', () => {
  expect(sensSlope([0, 1, 5, 6, 10])!.interval).toEqual({ lower: 1, upper: 4 });
  const narrower = sensSlope([0, 1, 5, 6, 10], undefined, 0.5)!.interval;
  expect(narrower.lower).toBeGreaterThan(1);
  expect(narrower.upper).toBeLessThan(4);
});

test('a missing period leaves a gap in time, and times may be given', () => {
  expect(sensSlope([0, 2, undefined, 6, 8, 10])!.slope).toBe(2);
  expect(sensSlope([0, 2, 4, 6, 8], [2000, 2002, 2004, 2006, 2008])!.slope).toBe(1);
  expect(sensSlope([0, 2, undefined, 4, 6])).toBeUndefined();
});

test('times that do not increase and odd confidences are refused', () => {
  expect(() => sensSlope([1, 2], [1, 1])).toThrow('invalid time: 1');
  expect(() => sensSlope([1, 2], [1, Infinity])).toThrow('invalid time: Infinity');
  expect(() => sensSlope([1, 2], [1])).toThrow('invalid times: 1 for 2 values');
  expect(() => sensSlope([1, 2, 3, 4, 5], undefined, 1)).toThrow('invalid confidence: 1');
});

test('a line added is a slope added, a scale is a scale', () => {
  const series = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(series, fc.integer({ min: -9, max: 9 }), (values, line) => {
      const found = sensSlope(values)!;
      const tilted = sensSlope(values.map((value, i) => 2 * value + line * i + 5))!;
      expect(tilted.slope).toBeCloseTo(2 * found.slope + line, 10);
      expect(found.interval.lower).toBeLessThanOrEqual(found.slope);
      expect(found.interval.upper).toBeGreaterThanOrEqual(found.slope);
    }),
    { numRuns: 50 },
  );
});

test('a trend has a direction only when it is certain', () => {
  expect(trendOf([10, 12, 15, 16, 20])).toEqual({
    direction: 'up',
    p: 1 / 60,
    slope: sensSlope([10, 12, 15, 16, 20])!.slope,
    interval: sensSlope([10, 12, 15, 16, 20])!.interval,
  });
  expect(trendOf([20, 16, 15, 12, 10])!.direction).toBe('down');
  // S = 8 of 10, p = 0.083.
  expect(trendOf([10, 12, 15, 20, 16])!.direction).toBe('none');
  expect(trendOf([7, 7, 7, 7, 7])!.direction).toBe('none');
  expect(trendOf([1, 2, 3, 4, undefined])).toBeUndefined();
});

test('a trend per year follows the times', () => {
  expect(trendOf([1, 2, 3, 4, 5], [2010, 2012, 2014, 2016, 2018])!.slope).toBe(0.5);
});
