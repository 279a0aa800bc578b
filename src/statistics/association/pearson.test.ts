import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columbus } from '../testing/columbus.ts';
import { relativeError } from '../testing/relative-error.ts';
import { pearson } from './pearson.ts';

test('crime and income of Columbus correlate as in R', () => {
  // R 4.2.2: cor.test(columbus$CRIME, columbus$INC)
  const found = pearson(columbus.crime, columbus.income)!;
  expect(found.n).toBe(49);
  expect(relativeError(found.coefficient, -0.6955897734584623)).toBeLessThan(1e-13);
  expect(relativeError(found.statistic!, -6.637615693996986)).toBeLessThan(1e-12);
  expect(relativeError(found.pValue, 2.9010250086454803e-8)).toBeLessThan(1e-11);
  expect(found.interval!.lower).toBeCloseTo(-0.8169859707563949, 12);
  expect(found.interval!.upper).toBeCloseTo(-0.5151564944340407, 12);
  // cor.test(…, conf.level = 0.9)
  const narrower = pearson(columbus.crime, columbus.income, 0.9)!;
  expect(narrower.interval!.lower).toBeCloseTo(-0.800938712424206, 12);
});

const pairs = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })),
  {
    minLength: 3,
    maxLength: 20,
  },
);

test('the coefficient is symmetric, without a unit and within −1 and 1', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const first = given.map(([a]) => a);
      const second = given.map(([, b]) => b);
      const one = pearson(first, second);
      const other = pearson(
        second,
        first.map((a) => -7 * a + 3),
      );
      if (one === undefined) {
        expect(other).toBeUndefined();
        return;
      }
      expect(other!.coefficient).toBeCloseTo(-one.coefficient, 12);
      expect(Math.abs(one.coefficient)).toBeLessThanOrEqual(1);
      expect(one.pValue).toBeGreaterThanOrEqual(0);
      expect(one.pValue).toBeLessThanOrEqual(1);
    }),
    { numRuns: 50 },
  );
});

test('a perfect line has no t, the p-value 0 and an interval of one point', () => {
  expect(pearson([1, 2, 3, 4], [2, 4, 6, 8])).toEqual({
    coefficient: 1,
    interval: { lower: 1, upper: 1 },
    statistic: undefined,
    pValue: 0,
    n: 4,
  });
  expect(pearson([1, 2, 3, 4], [0, -1, -2, -3])!.coefficient).toBe(-1);
});

test('three areas have a coefficient without an interval, two have nothing', () => {
  const three = pearson([1, 2, 3], [1, 3, 2])!;
  expect(three.coefficient).toBeCloseTo(0.5, 14);
  expect(three.interval).toBeUndefined();
  expect(pearson([1, 2], [1, 3])).toBeUndefined();
  expect(pearson([], [])).toBeUndefined();
});

test('a column that does not vary has no correlation', () => {
  expect(pearson([1, 2, 3], [5, 5, 5])).toBeUndefined();
  expect(pearson([5, 5, 5], [1, 2, 3])).toBeUndefined();
});

test('counts of a thousand million are as good as small ones', () => {
  const large = pearson([1e9, 2e9, 4e9, 3e9], [5e9, 6e9, 8e9, 9e9])!;
  expect(large.coefficient).toBeCloseTo(pearson([1, 2, 4, 3], [5, 6, 8, 9])!.coefficient, 14);
});

test('what is not usable is refused', () => {
  expect(() => pearson([1, 2, 3], [1, 2])).toThrow('invalid second: 2 values beside 3');
  expect(() => pearson([1, 2, Number.NaN], [1, 2, 3])).toThrow('invalid value: NaN');
  expect(() => pearson([1, 2, 4], [1, 2, 3], 1)).toThrow('invalid confidence: 1');
});
