import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GroupedValue, type GroupGap, gapBetweenGroups } from './gap-between-groups.ts';

const group = [8, 12, 9.5, 14, 7.25];
const rest = [4, 6, 5, 3.5, 8, 6.5, 4.25];
const groupPeople = [300, 100, 250, 80, 600];
const restPeople = [500, 500, 900, 1200, 50, 300, 450];

function areasOf(weighted: boolean): GroupedValue[] {
  const side = (values: number[], people: number[], inGroup: boolean): GroupedValue[] =>
    values.map((value, i) => ({ value, population: weighted ? people[i]! : 40, inGroup }));
  return [...side(group, groupPeople, true), ...side(rest, restPeople, false)];
}

test('areas of equal population have the interval of Welch', () => {
  // R 4.2.2: t.test(c(8,12,9.5,14,7.25), c(4,6,5,3.5,8,6.5,4.25))
  const gap = gapBetweenGroups(areasOf(false))!;
  expect(gap.absolute).toBeCloseTo(4.828571428571429, 12);
  expect(gap.absoluteInterval!.lower).toBeCloseTo(1.3899147452898684, 11);
  expect(gap.absoluteInterval!.upper).toBeCloseTo(8.267228111852988, 11);
});

test('areas of different population count by their people', () => {
  // R 4.2.2, plain: m = sum(w*x)/sum(w); v = n/(n-1) * sum(w^2*(x-m)^2) / sum(w)^2; n* = sum(w)^2/sum(w^2);
  // df = (v1+v0)^2 / (v1^2/(n1*-1) + v0^2/(n0*-1)); d + c(-1,1) * qt(.975, df) * sqrt(v1+v0)
  const gap = gapBetweenGroups(areasOf(true))!;
  expect(gap.group.mean).toBeCloseTo(8.605263157894736, 12);
  expect(gap.group.areas).toBe(5);
  expect(gap.group.population).toBe(1330);
  expect(gap.rest.mean).toBeCloseTo(4.605769230769231, 12);
  expect(gap.rest.areas).toBe(7);
  expect(gap.rest.population).toBe(3900);
  expect(gap.absolute).toBeCloseTo(3.9994939271255054, 12);
  expect(gap.absoluteInterval!.lower).toBeCloseTo(1.2075496998632418, 11);
  expect(gap.absoluteInterval!.upper).toBeCloseTo(6.7914381543877695, 11);
  expect(gap.relative).toBeCloseTo(1.8683661136138885, 12);
  expect(gap.relativeInterval!.lower).toBeCloseTo(1.3180701208701628, 11);
  expect(gap.relativeInterval!.upper).toBeCloseTo(2.648411400294938, 11);
  const narrower = gapBetweenGroups(areasOf(true), 0.9)!;
  expect(narrower.absoluteInterval!.lower).toBeCloseTo(1.8717877071448075, 11);
});

const areas = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 100 }),
    population: fc.integer({ min: 0, max: 1000 }),
    inGroup: fc.boolean(),
  }),
  { maxLength: 12 },
);

test('changing sides turns the gap around', () => {
  fc.assert(
    fc.property(areas, (given) => {
      const one = gapBetweenGroups(given);
      const other = gapBetweenGroups(given.map((area) => ({ ...area, inGroup: !area.inGroup })));
      expect(other?.absolute).toBe(one === undefined ? undefined : -one.absolute + 0);
      if (one?.absoluteInterval === undefined) {
        expect(other?.absoluteInterval).toBeUndefined();
        return;
      }
      expect(other!.absoluteInterval!.lower).toBeCloseTo(-one.absoluteInterval.upper, 8);
      expect(other!.relative).toBeCloseTo(1 / one.relative!, 10);
      expect(one.absoluteInterval.lower).toBeLessThanOrEqual(one.absolute);
      expect(one.absoluteInterval.upper).toBeGreaterThanOrEqual(one.absolute);
    }),
    { numRuns: 50 },
  );
});

test('a gap in another unit is the same gap', () => {
  const scaled = (scale: number): GroupGap =>
    gapBetweenGroups(areasOf(true).map((area) => ({ ...area, value: area.value * scale })))!;
  const one = scaled(1);
  const other = scaled(1000);
  expect(other.absolute / 1000).toBeCloseTo(one.absolute, 12);
  expect(other.absoluteInterval!.upper / 1000).toBeCloseTo(one.absoluteInterval!.upper, 11);
  expect(other.relativeInterval!.upper).toBeCloseTo(one.relativeInterval!.upper, 11);
});

test('an area without population has no part in it', () => {
  const empty = { value: 1e9, population: 0, inGroup: true };
  expect(gapBetweenGroups([...areasOf(true), empty])).toEqual(gapBetweenGroups(areasOf(true)));
});

test('there is no gap when a side is missing or without population', () => {
  expect(gapBetweenGroups([])).toBeUndefined();
  expect(gapBetweenGroups([{ value: 1, population: 5, inGroup: true }])).toBeUndefined();
  expect(gapBetweenGroups([{ value: 1, population: 5, inGroup: false }])).toBeUndefined();
  const noOne = [
    { value: 1, population: 5, inGroup: true },
    { value: 2, population: 0, inGroup: false },
  ];
  expect(gapBetweenGroups(noOne)).toBeUndefined();
});

test('one area on a side gives a gap without an interval', () => {
  const [first, ...others] = areasOf(true);
  const alone = gapBetweenGroups([first!, ...others.filter((area) => !area.inGroup)])!;
  expect(alone.absolute).toBeCloseTo(8 - 4.605769230769231, 12);
  expect(alone.absoluteInterval).toBeUndefined();
  expect(alone.relativeInterval).toBeUndefined();
  const turned = gapBetweenGroups(
    [first!, ...others].map((a) => ({ ...a, inGroup: a !== first })),
  )!;
  expect(turned.absoluteInterval).toBeUndefined();
});

test('an area that holds nearly everyone gives no interval either', () => {
  const given = [
    { value: 5, population: 1e9, inGroup: true },
    { value: 9, population: 1, inGroup: true },
    { value: 2, population: 1, inGroup: false },
    { value: 2, population: 1, inGroup: false },
  ];
  expect(gapBetweenGroups(given)!.absoluteInterval).toBeUndefined();
});

test('two even areas on a side are enough for an interval', () => {
  // One degree of freedom: t = 12.706, the standard error of {4, 6} is 1.
  const given = [5, 5, 4, 6].map((value, i) => ({ value, population: 10, inGroup: i < 2 }));
  expect(gapBetweenGroups(given)!.absoluteInterval!.upper).toBeCloseTo(12.706204736174698, 10);
});

test('values that are all equal have a gap of nothing, exactly', () => {
  const given = [true, true, false, false].map((inGroup) => ({ value: 3, population: 7, inGroup }));
  const gap = gapBetweenGroups(given)!;
  expect(gap.absoluteInterval).toEqual({ lower: 0, upper: 0 });
  expect(gap.relativeInterval).toEqual({ lower: 1, upper: 1 });
});

test('a ratio is given only of values without a sign, with means above zero', () => {
  const ratio = (values: readonly number[]): number | undefined =>
    gapBetweenGroups(values.map((value, i) => ({ value, population: 1, inGroup: i < 2 })))!
      .relative;
  expect(ratio([2, 4, 1, 5])).toBe(1);
  expect(ratio([-0.5, 4, 1, 5])).toBeUndefined();
  expect(ratio([2, 4, -1, 5])).toBeUndefined();
  expect(ratio([2, 4, 0, 0])).toBeUndefined();
  expect(ratio([0, 0, 2, 4])).toBeUndefined();
  expect(ratio([0, 4, 0, 4])).toBe(1);
});

test('a ratio whose upper limit has no number has no interval', () => {
  const given = [0, 1, 0, 1].map((value, i) => ({ value, population: 1, inGroup: i < 2 }));
  const gap = gapBetweenGroups(given, 1 - 1e-15)!;
  expect(gap.relative).toBe(1);
  expect(gap.relativeInterval).toBeUndefined();
});

test('a wrong argument is refused with its value', () => {
  expect(() => gapBetweenGroups([], 1)).toThrow('invalid confidence: 1');
  const wrong = (area: Partial<GroupedValue>): (() => unknown) => {
    return () => gapBetweenGroups([{ value: 1, population: 1, inGroup: true, ...area }]);
  };
  expect(wrong({ value: Number.NaN })).toThrow('invalid value: NaN');
  expect(wrong({ population: -1 })).toThrow('invalid weight: -1');
  const large = (value: number, population: number): (() => unknown) => {
    return () =>
      gapBetweenGroups(
        [1, 2, value, 4].map((one, i) => ({ value: one, population, inGroup: i < 2 })),
      );
  };
  expect(large(1e200, 1)).toThrow('invalid values: too large to square');
  expect(large(1, 1e200)).toThrow('invalid values: too large to square');
  expect(large(1e100, 1e9)).not.toThrow();
});
