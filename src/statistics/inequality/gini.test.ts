import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gini } from './gini.ts';
import { tenAreas } from './testing/ten-areas.ts';
import type { WeightedValue } from './weighted-areas.ts';

const evenly = (values: readonly number[], population = 1): WeightedValue[] =>
  values.map((value) => ({ value, population }));

test('ten incomes have the coefficient of the help page of the R package ineq', () => {
  // ineq: x <- c(541, 1463, …, 22261); Gini(x) is 0.4620911
  const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261];
  expect(gini(evenly(incomes))!.statistic).toBeCloseTo(0.4620911, 7);
});

test('weighted areas have the coefficient and jackknife interval of plain R', () => {
  // R 4.2.2: g <- function(x, w) sum(outer(w, w) * abs(outer(x, x, "-"))) / (2 * sum(w)^2 * weighted.mean(x, w));
  // th <- sapply(1:9, function(i) g(x[-i], w[-i])); g(x, w) + c(-1, 1) * qt(0.975, 8) * sqrt(8/9 * sum((th - mean(th))^2))
  const found = gini(tenAreas)!;
  expect(found.areas).toBe(9);
  expect(found.statistic).toBeCloseTo(0.16438460508287328, 14);
  expect(found.interval!.lower).toBeCloseTo(0.08856067649216365, 12);
  expect(found.interval!.upper).toBeCloseTo(0.2402085336735829, 12);
  expect(gini(tenAreas, 0.5)!.interval!.upper).toBeLessThan(found.interval!.upper);
});

const areas = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 50 }), population: fc.integer({ min: 0, max: 9 }) }),
  { maxLength: 12 },
);

/** Every pair, as the definition says. */
function byPairs(given: readonly WeightedValue[]): number {
  let difference = 0;
  let people = 0;
  let total = 0;
  for (const a of given) {
    people += a.population;
    total += a.population * a.value;
    for (const b of given) difference += a.population * b.population * Math.abs(a.value - b.value);
  }
  return difference / (2 * people * total);
}

test('it is its definition, within 0 and 1, in any unit, order and replication', () => {
  fc.assert(
    fc.property(areas, fc.constantFrom(0.001, 3, 1e9), (given, factor) => {
      const found = gini(given);
      const total = given.reduce((sum, area) => sum + area.value * area.population, 0);
      if (total === 0) {
        expect(found).toBeUndefined();
        return;
      }
      expect(found!.statistic).toBeCloseTo(byPairs(given), 12);
      expect(found!.statistic).toBeGreaterThanOrEqual(0);
      expect(found!.statistic).toBeLessThan(1);
      const scaled = given.map((area) => ({ ...area, value: factor * area.value }));
      expect(gini(scaled)!.statistic).toBeCloseTo(found!.statistic, 12);
      expect(gini([...given, ...given])!.statistic).toBeCloseTo(found!.statistic, 12);
      expect(gini([...given].reverse())!.statistic).toBeCloseTo(found!.statistic, 12);
    }),
    { numRuns: 60 },
  );
});

test('equal areas have no inequality, and an interval of nothing', () => {
  expect(gini(evenly([7, 7, 7]))).toEqual({
    statistic: 0,
    interval: { lower: 0, upper: 0 },
    areas: 3,
  });
});

test('when one area holds everything there is a coefficient without an interval', () => {
  const found = gini(evenly([0, 0, 0, 5], 1e9))!;
  expect(found.statistic).toBeCloseTo(0.75, 14);
  expect(found.interval).toBeUndefined();
  expect(gini(evenly([4]))).toEqual({ statistic: 0, interval: undefined, areas: 1 });
});

test('the interval stays within 0 and 1', () => {
  const { interval } = gini(evenly([1, 1, 1, 1, 90, 1]))!;
  expect(interval).toEqual({ lower: 0, upper: 1 });
});

test('without population, or with nothing but 0, there is no coefficient', () => {
  expect(gini([])).toBeUndefined();
  expect(gini(evenly([1, 2], 0))).toBeUndefined();
  expect(gini(evenly([0, 0]))).toBeUndefined();
});

test('what is not usable is refused', () => {
  for (const value of [-1, Number.NaN, Infinity]) {
    expect(() => gini([{ value, population: 1 }])).toThrow(`invalid value: ${value}`);
    expect(() => gini([{ value: 1, population: value }])).toThrow(`invalid population: ${value}`);
  }
  expect(() => gini(evenly([1e200, 2e200], 1e60))).toThrow('invalid values: too large to multiply');
  expect(gini(evenly([1e200, 3e200], 1e9))!.statistic).toBeCloseTo(0.25, 14);
  expect(() => gini(evenly([1, 2]), 1)).toThrow('invalid confidence: 1');
});
