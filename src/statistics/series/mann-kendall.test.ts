import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannKendall } from './mann-kendall.ts';
import { nile } from './testing/nile.ts';

// R 4.2.2: cor.test(seq_along(x), x, method = "kendall"), which is exact without ties.
test.each([
  { values: [1, 2, 3, 4, 5], s: 10, p: 1 / 60 },
  { values: [5, 4, 3, 2, 1], s: -10, p: 1 / 60 },
  { values: [10, 12, 11, 15, 14, 18], s: 11, p: 0.05555555555555558 },
  { values: [5, 3, 6, 2, 8, 7, 9, 11, 10, 14], s: 33, p: 0.0022128527336859882 },
])('up to ten points without ties the p-value is exact: $values', ({ values, s, p }) => {
  const found = mannKendall(values)!;
  expect(found).toMatchObject({ statistic: s, method: 'exact', points: values.length });
  expect(found.p).toBeCloseTo(p, 15);
});

// R 4.2.2: cor.test(…, exact = FALSE, continuity = TRUE), and the formulas written out.
test.each([
  {
    what: 'with ties',
    values: [1, 2, 2, 3, 5, 4, 4, 6, 7, 7, 8],
    expected: [48, 162, 3.6926687461964147, 2.2191299687909056e-4, 0.8975491104081189],
  },
  {
    what: 'over ten points',
    values: [3, 1, 4, 1.5, 9, 2, 6, 5, 3.5, 8, 9.7],
    expected: [27, 165, 2.0240972548199596, 0.042960146028425066, 27 / 55],
  },
  {
    what: 'on the Nile',
    values: nile,
    expected: [-1387, 112728.33333333333, -4.128066522844101, 3.6582629216643283e-5, undefined],
  },
])('otherwise it is normal with continuity: $what', ({ values, expected }) => {
  const { statistic, variance, z, p, tau, method } = mannKendall(values)!;
  expect(method).toBe('normal');
  expect([statistic, variance]).toEqual(expected.slice(0, 2));
  expect(z).toBeCloseTo(expected[2]!, 13);
  expect(p / expected[3]!).toBeCloseTo(1, 12);
  if (expected[4] !== undefined) expect(tau).toBeCloseTo(expected[4], 14);
});

test('one tie among few points leaves the exact way', () => {
  expect(mannKendall([1, 2, 2, 3, 4])!.method).toBe('normal');
});

test('equal values have no trend', () => {
  const none = { points: 5, statistic: 0, variance: 0, z: 0, tau: undefined, p: 1 };
  expect(mannKendall([7, 7, 7, 7, 7])).toEqual({ ...none, method: 'normal' });
});

test('a series that rises as often as it falls has p = 1', () => {
  expect(mannKendall([2, 5, 1, 4, 3])!.statistic).toBe(0);
  expect(mannKendall([2, 5, 1, 4, 3])!.p).toBe(1);
});

test('under five points there is no answer, and a missing point is missing', () => {
  expect(mannKendall([1, 2, 3, 4])).toBeUndefined();
  expect(mannKendall([1, undefined, 2, 3, 4])).toBeUndefined();
  expect(mannKendall([1, undefined, 2, 3, 4, 5])).toEqual(mannKendall([1, 2, 3, 4, 5]));
  expect(() => mannKendall([1, Number.NaN])).toThrow('invalid value: NaN');
});

const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 14 });

test('only the order of the values counts, and time backwards turns the sign', () => {
  fc.assert(
    fc.property(series, (values) => {
      const found = mannKendall(values)!;
      expect(mannKendall(values.map((value) => 3 * value ** 3 + 7))).toEqual(found);
      const turned = mannKendall(values.toReversed())!;
      expect(turned.statistic + found.statistic).toBe(0);
      expect(turned.p).toBe(found.p);
      expect(found.p).toBeGreaterThan(0);
      expect(found.p).toBeLessThanOrEqual(1);
    }),
    { numRuns: 50 },
  );
});
