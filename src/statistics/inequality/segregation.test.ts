import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dissimilarity } from './dissimilarity.ts';
import { isolation } from './isolation.ts';
import type { ResidentialArea } from './residential-areas.ts';
import { eightAreas } from './testing/ten-areas.ts';

test('dissimilarity, its interval and its value by lot are those of plain R', () => {
  // R 4.2.2: D <- function(a, b) sum(abs(a / sum(a) - b / sum(b))) / 2; interval as in the test of the Gini
  // coefficient; by lot: sum over areas of sum(dhyper(0:t, A, B, t) * abs(0:t / A - (t - 0:t) / B)) / 2
  const found = dissimilarity(eightAreas)!;
  expect(found.areas).toBe(8);
  expect(found.statistic).toBeCloseTo(0.5737931387814924, 14);
  expect(found.interval!.lower).toBeCloseTo(0.10231395316090752, 11);
  expect(found.interval!.upper).toBe(1);
  expect(found.expected).toBeCloseTo(0.06417737878236657, 13);
  expect(found.adjusted).toBeCloseTo(
    (0.5737931387814924 - 0.06417737878236657) / (1 - 0.06417737878236657),
    12,
  );
  expect(dissimilarity(eightAreas, 0.5)!.interval!.lower).toBeGreaterThan(0.2);
});

test('isolation, its interval and its value by lot are those of plain R', () => {
  // R 4.2.2: sum(a / sum(a) * a / (a + b)); by lot: sum over areas of sum(dhyper(0:t, A, B, t) * 0:t / A * 0:t / t)
  const found = isolation(eightAreas)!;
  expect(found.areas).toBe(8);
  expect(found.statistic).toBeCloseTo(0.433328596107354, 14);
  expect(found.interval!.lower).toBeCloseTo(0.04455566799335453, 11);
  expect(found.interval!.upper).toBeCloseTo(0.8221015242213535, 11);
  expect(found.expected).toBeCloseTo(0.12584042290400674, 13);
  expect(found.share).toBeCloseTo(0.12311111111111112, 14);
  expect(found.etaSquared).toBeCloseTo((0.433328596107354 - found.share) / (1 - found.share), 14);
  expect(found.adjusted).toBeCloseTo(
    (0.433328596107354 - found.expected) / (1 - found.expected),
    13,
  );
});

const areas = fc.array(
  fc.record({ group: fc.integer({ min: 0, max: 9 }), others: fc.integer({ min: 0, max: 9 }) }),
  { maxLength: 8 },
);

test('both stay within their bounds, in any order and replication', () => {
  fc.assert(
    fc.property(areas, (given) => {
      const d = dissimilarity(given);
      const own = isolation(given);
      if (d === undefined || own === undefined) {
        expect(d).toBe(own);
        return;
      }
      expect(d.statistic).toBeGreaterThanOrEqual(0);
      expect(d.statistic).toBeLessThanOrEqual(1 + 1e-12);
      expect(own.statistic).toBeGreaterThanOrEqual(own.share - 1e-12);
      expect(own.statistic).toBeLessThanOrEqual(1 + 1e-12);
      expect(d.expected).toBeGreaterThanOrEqual(0);
      expect(d.expected).toBeLessThanOrEqual(1);
      const turned = dissimilarity(
        given.map(({ group, others }) => ({ group: others, others: group })),
      )!;
      expect(turned.statistic).toBeCloseTo(d.statistic, 12);
      expect(turned.expected).toBeCloseTo(d.expected, 12);
      const twice = [...given, ...given].reverse();
      expect(dissimilarity(twice)!.statistic).toBeCloseTo(d.statistic, 12);
      expect(isolation(twice)!.statistic).toBeCloseTo(own.statistic, 12);
    }),
    { numRuns: 60 },
  );
});

test('wholly apart is 1, wholly alike is 0 and the share', () => {
  const apart = [
    { group: 30, others: 0 },
    { group: 0, others: 70 },
  ];
  expect(dissimilarity(apart)!.statistic).toBe(1);
  expect(isolation(apart)!.statistic).toBe(1);
  expect(dissimilarity(apart)!.interval).toBeUndefined();
  expect(isolation(apart)!.interval).toBeUndefined();
  const alike = [1, 2, 3].map((times) => ({ group: 30 * times, others: 70 * times }));
  expect(dissimilarity(alike)!.statistic).toBeCloseTo(0, 14);
  expect(isolation(alike)!.statistic).toBeCloseTo(0.3, 14);
  expect(isolation(alike)!.etaSquared).toBeCloseTo(0, 14);
});

test('where everyone lives alone chance sets them wholly apart', () => {
  const alone = [1, 1, 0, 0].map((group) => ({ group, others: 1 - group }));
  expect(dissimilarity(alone)).toMatchObject({ statistic: 1, expected: 1, adjusted: undefined });
  expect(isolation(alone)).toMatchObject({ statistic: 1, expected: 1, adjusted: undefined });
});

test('one area for all is no segregation, by lot neither', () => {
  const together = [
    { group: 3, others: 4 },
    { group: 0, others: 0 },
  ];
  expect(dissimilarity(together)).toMatchObject({
    statistic: 0,
    expected: 0,
    interval: undefined,
    areas: 1,
  });
  expect(isolation(together)!.expected).toBeCloseTo(3 / 7, 14);
});

test('a group that only one area holds has no interval', () => {
  const one = [
    { group: 5, others: 10 },
    { group: 0, others: 10 },
    { group: 0, others: 20 },
  ];
  expect(dissimilarity(one)!.interval).toBeUndefined();
  expect(isolation(one)!.interval).toBeUndefined();
});

test('counts of a thousand million are served', () => {
  const large = [
    { group: 2e8, others: 3e8 },
    { group: 1e8, others: 4e8 },
  ];
  expect(dissimilarity(large)!.statistic).toBeCloseTo(0.5 * (2 / 3 - 3 / 7 + (4 / 7 - 1 / 3)), 14);
  expect(dissimilarity(large)!.expected).toBeGreaterThan(0);
  expect(dissimilarity(large)!.expected).toBeLessThan(1e-4);
});

test('without one of the sides there is no measure', () => {
  for (const given of [
    [],
    [{ group: 3, others: 0 }],
    [{ group: 0, others: 3 }],
  ] as ResidentialArea[][]) {
    expect(dissimilarity(given)).toBeUndefined();
    expect(isolation(given)).toBeUndefined();
  }
});

test('what is not a count is refused', () => {
  for (const count of [-1, 0.5, Number.NaN, Infinity]) {
    expect(() => dissimilarity([{ group: count, others: 1 }])).toThrow(`invalid count: ${count}`);
    expect(() => isolation([{ group: 1, others: count }])).toThrow(`invalid count: ${count}`);
  }
  expect(() => dissimilarity(eightAreas, 1)).toThrow('invalid confidence: 1');
});
