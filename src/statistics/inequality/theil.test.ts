import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationRatio } from './correlation-ratio.ts';
import { tenAreas } from './testing/ten-areas.ts';
import { type GroupedWeightedValue, theil } from './theil.ts';

test('T and L with their parts and jackknife intervals are those of plain R', () => {
  // R 4.2.2: m <- weighted.mean(x, w); T <- sum(w * x / m * log(x / m)) / sum(w); L <- sum(w * log(m / x)) / sum(w);
  // between with the weighted means of the groups; intervals as in the test of the Gini coefficient
  const found = theil(tenAreas)!;
  expect([found.areas, found.groups, found.t.areas]).toEqual([9, 3, 9]);
  expect(found.t.statistic).toBeCloseTo(0.04432719315495449, 14);
  expect(found.t.interval!.lower).toBeCloseTo(0.003224112257157574, 12);
  expect(found.t.interval!.upper).toBeCloseTo(0.0854302740527514, 12);
  expect(found.t.between).toBeCloseTo(0.03158874393232465, 14);
  expect(found.t.betweenInterval!.lower).toBe(0);
  expect(found.t.betweenInterval!.upper).toBeCloseTo(0.07383216796009767, 12);
  expect(found.t.within).toBeCloseTo(0.012738449222629837, 14);
  expect(found.t.withinInterval!.lower).toBeCloseTo(0.0009110980597378179, 12);
  expect(found.t.withinInterval!.upper).toBeCloseTo(0.024565800385521856, 12);
  expect(found.l!.statistic).toBeCloseTo(0.04257852442535328, 14);
  expect(found.l!.interval!.lower).toBeCloseTo(0.004864301154248456, 12);
  expect(found.l!.between).toBeCloseTo(0.030389487289994924, 14);
  expect(found.l!.betweenInterval!.upper).toBeCloseTo(0.07094602422569464, 12);
  expect(found.l!.within).toBeCloseTo(0.04257852442535328 - 0.030389487289994924, 14);
  expect(theil(tenAreas, 0.5)!.t.interval!.upper).toBeLessThan(found.t.interval!.upper);
});

test('the share of the variance between groups is that of plain R', () => {
  // R 4.2.2: sum over groups of W_g * (m_g - m)^2 over sum(w * (x - m)^2)
  const found = correlationRatio(tenAreas)!;
  expect(found.areas).toBe(9);
  expect(found.statistic).toBeCloseTo(0.6979093974497999, 13);
  expect(found.interval!.lower).toBeCloseTo(0.33789689355122593, 11);
  expect(found.interval!.upper).toBe(1);
});

const areas = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 50 }),
    population: fc.integer({ min: 0, max: 9 }),
    group: fc.constantFrom('a', 'b', 'c'),
  }),
  { maxLength: 12 },
);

test('the parts sum to the whole, in any unit, order and replication', () => {
  fc.assert(
    fc.property(areas, fc.constantFrom(0.001, 3, 1e9), (given, factor) => {
      const found = theil(given);
      if (found === undefined) {
        expect(given.every((area) => area.population === 0)).toBe(true);
        return;
      }
      const scaled = theil(given.map((area) => ({ ...area, value: factor * area.value })))!;
      const twice = theil([...given, ...given].reverse())!;
      for (const measure of ['t', 'l'] as const) {
        const one = found[measure]!;
        expect(one.between + one.within).toBeCloseTo(one.statistic, 12);
        expect(one.between).toBeGreaterThanOrEqual(0);
        expect(one.within).toBeGreaterThanOrEqual(0);
        expect(scaled[measure]!.between).toBeCloseTo(one.between, 11);
        expect(twice[measure]!.within).toBeCloseTo(one.within, 11);
      }
    }),
    { numRuns: 50 },
  );
});

const grouped = (
  values: readonly number[],
  groups: string,
  population = 10,
): GroupedWeightedValue[] => values.map((value, i) => ({ value, population, group: groups[i]! }));

test('a value of 0 leaves T and takes L away', () => {
  // T of 0 and 2 is ln 2.
  const found = theil(grouped([0, 2, 2, 0], 'abab'))!;
  expect(found.t.statistic).toBeCloseTo(Math.LN2, 14);
  expect(found.t.between).toBe(0);
  expect(found.l).toBeUndefined();
  const apart = theil(grouped([0, 2, 2, 0], 'abba'))!;
  expect(apart.t.between).toBeCloseTo(Math.LN2, 14);
  expect(apart.t.within).toBe(0);
  expect(apart.t.interval).toBeDefined();
});

test('an area that holds everything cannot be left out, and there is no interval', () => {
  const found = theil(grouped([0, 4], 'ab'))!;
  expect(found.t.statistic).toBeCloseTo(Math.LN2, 14);
  expect([found.t.interval, found.t.betweenInterval, found.t.withinInterval]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(theil(grouped([4], 'a'))!.t.interval).toBeUndefined();
});

test('what is tiny beside the rest leaves no NaN when the rest is left out', () => {
  const found = theil(grouped([1e-12, 1e12, 1e12, 3], 'abab'))!;
  for (const measure of [found.t, found.l!]) {
    const intervals = [measure.interval, measure.betweenInterval, measure.withinInterval];
    for (const interval of intervals) {
      if (interval) expect(Number.isFinite(interval.lower + interval.upper)).toBe(true);
    }
    expect(Number.isFinite(measure.statistic)).toBe(true);
  }
});

test('a group of one area can be left out', () => {
  expect(theil(grouped([4, 5, 9], 'aab'))!.l!.betweenInterval).toBeDefined();
  expect(correlationRatio(grouped([4, 5, 9], 'aab'))!.interval).toBeDefined();
});

test('without population, or with nothing but 0, there is no measure', () => {
  expect(theil([])).toBeUndefined();
  expect(theil(grouped([1, 2], 'ab', 0))).toBeUndefined();
  expect(theil(grouped([0, 0], 'ab'))).toBeUndefined();
});

test('values that are all equal have no variance to share', () => {
  expect(correlationRatio(grouped([1e9, 1e9, 1e9], 'aab'))).toBeUndefined();
  expect(correlationRatio([])).toBeUndefined();
  expect(correlationRatio(grouped([1, 2], 'ab', 0))).toBeUndefined();
  expect(correlationRatio(grouped([-3, -1], 'ab'))!.statistic).toBe(1);
  expect(correlationRatio(grouped([-3, -1], 'ab'))!.interval).toBeUndefined();
});

test('large values that differ little keep their digits', () => {
  const near = (origin: number): number =>
    correlationRatio(
      grouped(
        [1, 2, 4, 9, 5, 7].map((value) => origin + value),
        'aababb',
      ),
    )!.statistic;
  expect(near(1e9)).toBeCloseTo(near(0), 12);
  const income = (origin: number): number =>
    theil(
      grouped(
        [0.1, 0.2, 0.4].map((value) => origin * (1 + value / 1000)),
        'aab',
      ),
    )!.l!.statistic;
  expect(income(1e9) / income(1)).toBeCloseTo(1, 7);
});

test('what is not usable is refused', () => {
  for (const value of [-1, Number.NaN, Infinity]) {
    expect(() => theil([{ value, population: 1, group: '' }])).toThrow(`invalid value: ${value}`);
    expect(() => correlationRatio([{ value: 1, population: value, group: '' }])).toThrow(
      `invalid population: ${value}`,
    );
  }
  expect(() => correlationRatio([{ value: Number.NaN, population: 1, group: '' }])).toThrow(
    'invalid value: NaN',
  );
  expect(() => correlationRatio(grouped([1e200, -1e200], 'ab'))).toThrow(
    'invalid values: too large to square',
  );
  expect(() => theil(tenAreas, 0)).toThrow('invalid confidence: 0');
});
