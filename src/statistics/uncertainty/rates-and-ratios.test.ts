import { expect, test } from 'vitest';
import { type AgeGroup, directlyStandardisedRate } from './directly-standardised-rate.ts';
import { noisyCountInterval } from './noisy-count-interval.ts';
import { rateInterval } from './rate-interval.ts';
import { expectedEvents, standardisedRatio } from './standardised-ratio.ts';

// Deaths and inhabitants of the United States 1960 and 1940 in eleven age groups: the example of
// ageadjust.direct in the R package epitools (Selvin, "Statistical Analysis of Epidemiologic Data", 2004).
const deaths = [141, 926, 1253, 1080, 1869, 4891, 14956, 30888, 41725, 26501, 5928];
const people = [
  1784033, 7065148, 15658730, 10482916, 9939972, 10563872, 9114202, 6850263, 4702482, 1874619,
  330915,
];
const standard = [
  906897, 3794573, 10003544, 10629526, 9465330, 8249558, 7294330, 5022499, 2920220, 1019504, 142532,
];
const groups = (
  events: readonly number[],
  population: readonly number[],
  weights: readonly number[],
) =>
  events.map(
    (count, a): AgeGroup => ({ events: count, population: population[a]!, standard: weights[a]! }),
  );

test('the rate of 1960 with the ages of 1940 is that of epitools', () => {
  // R 4.2.2, epitools: ageadjust.direct(dth60, pop60, stdpop = pop40) * 1e5 gives 143.9176264081251;
  // the limits are Dobson's with Byar's for the count, computed in R from the formulas.
  const rate = directlyStandardisedRate(groups(deaths, people, standard), { per: 100_000 })!;
  expect(rate.value).toBeCloseTo(143.9176264081251, 10);
  expect(rate.lower).toBeCloseTo(143.12595411649318, 10);
  expect(rate.upper).toBeCloseTo(144.71254654919645, 10);
});

const few = groups([1, 2, 4, 5], [900, 1100, 800, 300], [2000, 3000, 2500, 1500]);

test('twelve events are enough for a rate, nine are not', () => {
  const rate = directlyStandardisedRate(few, { per: 1000 })!;
  expect(rate.value).toBeCloseTo(5.019640852974185, 12);
  expect(rate.lower).toBeCloseTo(2.494160258567129, 12);
  expect(rate.upper).toBeCloseTo(8.917955234486373, 12);
  const [first, ...others] = few;
  expect(
    directlyStandardisedRate([{ ...first!, events: 0 }, ...others.slice(0, 2)]),
  ).toBeUndefined();
  const ten = [{ events: 10, population: 100, standard: 1 }];
  expect(directlyStandardisedRate(ten)?.value).toBe(0.1);
  expect(directlyStandardisedRate([{ ...ten[0]!, events: 9 }])).toBeUndefined();
});

test('a group that the standard does not count changes nothing, one without people leaves no rate', () => {
  const beside = { events: 50, population: 10, standard: 0 };
  expect(directlyStandardisedRate([...few, beside])).toEqual(directlyStandardisedRate(few));
  expect(directlyStandardisedRate([...few, { events: 0, population: 0, standard: 0 }])).toEqual(
    directlyStandardisedRate(few),
  );
  const empty = { events: 0, population: 0, standard: 10 };
  expect(directlyStandardisedRate([...few, empty])).toBeUndefined();
});

test('the same ages as the standard give the crude rate and its interval', () => {
  const own = groups([3, 8, 20], [1000, 1000, 2000], [100, 100, 200]);
  const rate = directlyStandardisedRate(own)!;
  const crude = rateInterval(31, 4000)!;
  expect(rate.value).toBeCloseTo(crude.value, 14);
  expect(rate.lower).toBeCloseTo(crude.lower, 14);
  expect(rate.upper).toBeCloseTo(crude.upper, 14);
});

test('expected events add up over the ages', () => {
  expect(expectedEvents([1000, 500, 0], [0.001, 0.01, 3])).toBe(6);
  expect(expectedEvents([], [])).toBe(0);
});

test('a ratio has the interval of its count over the expected', () => {
  // Byar for 100: 81.36210549052788 to 121.6279375792065; exact for 4 in R 4.2.2: 1.08986537 to 10.24158868.
  const many = standardisedRatio(100, 80)!;
  expect(many.value).toBe(1.25);
  expect(many.lower).toBeCloseTo(81.36210549052788 / 80, 12);
  expect(many.upper).toBeCloseTo(121.6279375792065 / 80, 12);
  const less = standardisedRatio(4, 2)!;
  expect(less.lower).toBeCloseTo(1.08986537 / 2, 8);
  expect(less.upper).toBeCloseTo(10.24158868 / 2, 8);
  expect(standardisedRatio(100, 80, 0.998)!.lower).toBeLessThan(many.lower);
  expect(standardisedRatio(0, 2)).toMatchObject({ value: 0, lower: 0 });
  expect(standardisedRatio(0, 0)).toBeUndefined();
  expect(standardisedRatio(1e9, 1e9)!.upper).toBeCloseTo(1.000062, 6);
});

test('a rate is told per so many people', () => {
  const rate = rateInterval(100, 50_000, { per: 1000 })!;
  expect(rate.value).toBe(2);
  expect(rate.lower).toBeCloseTo(81.36210549052788 / 50, 12);
  expect(rate.upper).toBeCloseTo(121.6279375792065 / 50, 12);
  expect(rateInterval(100, 50_000, { confidence: 0.998 })!.upper).toBeGreaterThan(
    rate.upper / 1000,
  );
  const noisy = rateInterval(100, 50_000, { per: 1000, noise: 9 })!;
  expect(noisy.upper).toBeCloseTo(noisyCountInterval(100, 9).upper / 50, 12);
  expect(noisy.lower).toBeLessThan(rate.lower);
  expect(rateInterval(0, 0)).toBeUndefined();
});

test('a wrong argument is refused with its value', () => {
  expect(() => rateInterval(1, -1)).toThrow('invalid population: -1');
  expect(() => rateInterval(1, Infinity)).toThrow('invalid population: Infinity');
  expect(() => rateInterval(-1, 0)).toThrow('invalid count: -1');
  expect(() => rateInterval(1, 1, { per: 0 })).toThrow('invalid per: 0');
  expect(() => rateInterval(1, 1, { per: Infinity })).toThrow('invalid per: Infinity');
  expect(() => standardisedRatio(1, -1)).toThrow('invalid expected: -1');
  expect(() => standardisedRatio(1, Infinity)).toThrow('invalid expected: Infinity');
  expect(() => standardisedRatio(-1, 0)).toThrow('invalid count: -1');
  expect(() => expectedEvents([1], [])).toThrow('invalid rates: 0 for 1 populations');
  expect(() => expectedEvents([-1], [1])).toThrow('invalid population: -1');
  expect(() => expectedEvents([Infinity], [1])).toThrow('invalid population: Infinity');
  expect(() => expectedEvents([1], [-1])).toThrow('invalid rate: -1');
  expect(() => expectedEvents([1], [Infinity])).toThrow('invalid rate: Infinity');
  const group = { events: 12, population: 10, standard: 1 };
  expect(() => directlyStandardisedRate([])).toThrow('invalid standard: nobody');
  expect(() => directlyStandardisedRate([group], { per: 0 })).toThrow('invalid per: 0');
  expect(() => directlyStandardisedRate([group], { per: Infinity })).toThrow(
    'invalid per: Infinity',
  );
  expect(() => directlyStandardisedRate([group], { confidence: 1 })).toThrow(
    'invalid confidence: 1',
  );
  expect(() => directlyStandardisedRate([{ ...group, standard: -1 }])).toThrow(
    'invalid standard: -1',
  );
  expect(() => directlyStandardisedRate([{ ...group, events: Infinity }])).toThrow(
    'invalid events: Infinity',
  );
  expect(() => directlyStandardisedRate([{ ...group, population: 0 }])).toThrow(
    'invalid events: 12 where the population is 0',
  );
});
