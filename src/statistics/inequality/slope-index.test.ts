import fc from 'fast-check';
import { expect, test } from 'vitest';
import { populationRanks } from './population-ranks.ts';
import { type RankedValue, slopeIndex } from './slope-index.ts';
import { tenAreas } from './testing/ten-areas.ts';

const areas = tenAreas.map(({ outcome, value, population }) => ({
  value: outcome,
  rankedBy: value,
  population,
}));

test('slope, ratio and concentration are those of the weighted regression in R', () => {
  // R 4.2.2: m <- lm(y ~ r, weights = w); confint(m); a, b <- coef(m); V <- vcov(m);
  // g <- c(1 / (a + b) - 1 / a, 1 / (a + b)); exp(log((a + b) / a) + c(-1, 1) * qt(0.975, 7) * sqrt(t(g) %*% V %*% g));
  // 2 * cov of y and r over the mean, confint(m) * 2 * var(r) / mean
  const found = slopeIndex(areas)!;
  expect(found.areas).toBe(9);
  expect(found.lowest).toBeCloseTo(15.748051525008242, 11);
  expect(found.highest).toBeCloseTo(15.748051525008242 - 8.307621374623809, 11);
  expect(found.slope).toBeCloseTo(-8.307621374623809, 11);
  expect(found.slopeInterval!.lower).toBeCloseTo(-11.773110198622401, 10);
  expect(found.slopeInterval!.upper).toBeCloseTo(-4.842132550625216, 10);
  expect(found.relative).toBeCloseTo(0.4724667136482803, 12);
  expect(found.relativeInterval!.lower).toBeCloseTo(0.3329267092540034, 11);
  expect(found.relativeInterval!.upper).toBeCloseTo(0.6704923014611566, 11);
  expect(found.concentration).toBeCloseTo(-0.11733848421694709, 12);
  expect(found.concentrationInterval!.lower).toBeCloseTo(-0.16628573245347114, 11);
  expect(found.concentrationInterval!.upper).toBeCloseTo(-0.06839123598042292, 11);
  expect(slopeIndex(areas, 0.5)!.slopeInterval!.lower).toBeGreaterThan(found.slopeInterval!.lower);
});

test('people of equal areas stand together in the middle of their part of the line', () => {
  expect(populationRanks([5, 1, 5, 9], [10, 20, 30, 40])).toEqual(
    new Float64Array([0.4, 0.1, 0.4, 0.8]),
  );
  expect(populationRanks([], [])).toEqual(new Float64Array());
});

test('splitting an area in two alike ones moves nothing but the interval', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), (place) => {
      const halves = areas.flatMap((area, i) =>
        i === place ? [0, 1].map(() => ({ ...area, population: area.population / 2 })) : [area],
      );
      const one = slopeIndex(areas)!;
      const other = slopeIndex(halves)!;
      expect(other.slope).toBeCloseTo(one.slope, 10);
      expect(other.concentration).toBeCloseTo(one.concentration!, 12);
      expect(slopeIndex([...areas].reverse())!.slope).toBeCloseTo(one.slope, 10);
    }),
    { numRuns: 10 },
  );
});

test('lining up from the other end turns the sign', () => {
  const turned = slopeIndex(areas.map((area) => ({ ...area, rankedBy: -area.rankedBy })))!;
  const found = slopeIndex(areas)!;
  expect(turned.slope).toBeCloseTo(-found.slope, 10);
  expect(turned.relative).toBeCloseTo(1 / found.relative!, 11);
  expect(turned.concentration).toBeCloseTo(-found.concentration!, 12);
  expect(turned.concentrationInterval!.upper).toBeCloseTo(-found.concentrationInterval!.lower, 11);
});

const inLine = (values: readonly number[], population = 1): RankedValue[] =>
  values.map((value, rankedBy) => ({ value, rankedBy, population }));

test('two areas have a slope without intervals', () => {
  const found = slopeIndex(inLine([1, 2]))!;
  expect(found.slope).toBeCloseTo(2, 12);
  expect(found.lowest).toBeCloseTo(0.5, 12);
  expect(found.relative).toBeCloseTo(5, 11);
  expect([found.slopeInterval, found.relativeInterval, found.concentrationInterval]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(slopeIndex(inLine([1, 2, 4]))!.slopeInterval).toBeDefined();
});

test('a ratio is given only when both fitted ends are above zero', () => {
  expect(slopeIndex(inLine([0, 1, 5]))!.relative).toBeUndefined();
  expect(slopeIndex(inLine([5, 1, 0]))!.relative).toBeUndefined();
  expect(slopeIndex(inLine([5, 6, 5.5]))!.relative).toBeGreaterThan(1);
  expect(slopeIndex(inLine([2, 2, 2]))!.relative).toBeCloseTo(1, 12);
});

test('a ratio whose upper limit has no number has no interval', () => {
  const steep = slopeIndex(inLine([400, 900, 500]), 0.999_999)!;
  expect(steep.relative).toBeGreaterThan(1);
  expect(steep.relativeInterval).toBeUndefined();
});

test('concentration is given only of values that are not negative, with some above zero', () => {
  expect(slopeIndex(inLine([0, 0, 0]))!.concentration).toBeUndefined();
  expect(slopeIndex(inLine([0, 0, 0]))!.concentrationInterval).toBeUndefined();
  expect(slopeIndex(inLine([-1, 3, 4]))!.concentration).toBeUndefined();
  // All is at the top: C = 1 − 1/n.
  expect(slopeIndex(inLine([0, 0, 0, 8]))!.concentration).toBeCloseTo(0.75, 12);
});

test('people who all stand in one place have no slope', () => {
  expect(slopeIndex([])).toBeUndefined();
  expect(slopeIndex(inLine([1]))).toBeUndefined();
  expect(slopeIndex(inLine([1, 2], 0))).toBeUndefined();
  expect(slopeIndex(inLine([1, 2]).map((area) => ({ ...area, rankedBy: 3 })))).toBeUndefined();
});

test('what is not usable is refused', () => {
  const wrong = (area: Partial<RankedValue>): (() => unknown) => {
    return () => slopeIndex([{ value: 1, rankedBy: 1, population: 1, ...area }]);
  };
  expect(wrong({ value: Number.NaN })).toThrow('invalid value: NaN');
  expect(wrong({ rankedBy: Infinity })).toThrow('invalid value: Infinity');
  for (const population of [-1, Number.NaN, Infinity]) {
    expect(wrong({ population })).toThrow(`invalid population: ${population}`);
  }
  expect(() => slopeIndex(inLine([1e200, -1e200, 1e200]))).toThrow(RangeError);
  expect(() => slopeIndex([], 1)).toThrow('invalid confidence: 1');
});
