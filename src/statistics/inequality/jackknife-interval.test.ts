import { expect, test } from 'vitest';
import { jackknifeInterval } from './jackknife-interval.ts';

const all = { lower: -Infinity, upper: Infinity };

test('the jackknife of a mean is the interval of Student', () => {
  // R 4.2.2: t.test(c(1, 2, 6))$conf.int
  const { lower, upper } = jackknifeInterval(3, [4, 3.5, 1.5], all, 0.95)!;
  expect(lower).toBeCloseTo(-3.572411, 6);
  expect(upper).toBeCloseTo(9.572411, 6);
});

test('the interval is kept within the range', () => {
  expect(jackknifeInterval(3, [4, 3.5, 1.5], { lower: 0, upper: 5 }, 0.95)).toEqual({
    lower: 0,
    upper: 5,
  });
});

test('fewer than two areas, or one that cannot be left out, give no interval', () => {
  expect(jackknifeInterval(3, [], all, 0.95)).toBeUndefined();
  expect(jackknifeInterval(3, [3], all, 0.95)).toBeUndefined();
  expect(jackknifeInterval(3, [3, undefined, 3], all, 0.95)).toBeUndefined();
  expect(jackknifeInterval(3, [3, 3], all, 0.95)).toEqual({ lower: 3, upper: 3 });
});

test('a confidence outside 0 and 1 is refused', () => {
  expect(() => jackknifeInterval(3, [], all, 1)).toThrow('invalid confidence: 1');
});
