import { expect, test } from 'vitest';
import { relativeError } from '../../testing/relative-error.ts';
import { salmonellaAgona } from '../testing/salmonella-agona.ts';
import { countQuantile, countUpper } from './count-quantile.ts';
import { type FarringtonWeek, farrington } from './farrington.ts';
import { referenceWeeks } from './reference-weeks.ts';

const improved = { years: 4, alpha: 0.005 } as const;
const original = {
  seasons: 1,
  weightThreshold: 1,
  trendLevel: 0.05,
  limit: 'two-thirds-power',
  alpha: 0.025,
} as const;

function judged(
  counts: readonly (number | undefined)[],
  week: number,
  options = {},
): FarringtonWeek {
  return farrington(counts, week, options) as FarringtonWeek;
}

// R 4.2.2, surveillance 1.20.3: farringtonFlexible(disProg2sts(salmonella.agona), list(range = 290:312,
// b = 4, w = 3, noPeriods = 10, pastWeeksNotIncluded = 26, weightsThreshold = 2.58, pThresholdTrend = 1,
// thresholdMethod = "nbPlugin", alpha = 0.005, limit54 = c(0, 4))), its glm let run until it has settled;
// weeks from 1 there, from 0 here.
test.each([
  [289, 11, 3.15227295827225, 1.61959371782778, 0.74654645061279, -0.00210615474797368],
  [299, 13, 4.71258985758818, 1.36636234216335, 0.65051869146633, 0.00048117132396262],
  [305, 9, 2.97888881969834, 1.30370807842245, 0.925823633193749, 0.00111752094236174],
  [309, 9, 2.65639543097083, 1.22581088907566, 0.711292174248354, 0.00210465799612159],
  [311, 10, 3.20425790294972, 1.27288660232566, 0.392232080837867, 0.00269257723833765],
])('week %i is judged as by the improved algorithm', (week, limit, ...expected) => {
  const found = judged(salmonellaAgona, week, improved);
  expect(found.limit).toBe(limit);
  const { dispersion, p, trend } = found;
  expect(relativeError([found.expected, dispersion, p, trend!], expected)).toBeLessThan(1e-10);
  expect(found.alarm).toBe(false);
});

// The same package: algo.farrington(salmonella.agona, list(range = 290:312, b = 5, w = 3, alpha = 0.05,
// reweight = TRUE, trend = TRUE, powertrans = "2/3", fitFun = "algo.farrington.fitGLM")).
test.each([
  [289, 10.26286208420726, undefined],
  [299, 9.01932905660638, undefined],
  [305, 4.86630818045436, 'kept'],
  [309, 6.41198419648257, undefined],
  [311, 13.27231921564053, 'kept'],
])('week %i is judged as by the first algorithm', (week, limit, trend) => {
  const found = judged(salmonellaAgona, week, original);
  expect(found.limit / limit).toBeCloseTo(1, 11);
  expect(found.trend === undefined).toBe(trend === undefined);
});

test('its p is the one that the limit has at alpha', () => {
  const { limit } = judged(salmonellaAgona, 311, original);
  const high = [...salmonellaAgona];
  high[311] = Math.ceil(limit);
  expect(judged(high, 311, original)).toMatchObject({ alarm: true, limit });
  expect(judged(high, 311, original).p).toBeLessThan(0.025);
  high[311] = Math.floor(limit);
  expect(judged(high, 311, original)).toMatchObject({ alarm: false, limit });
  expect(judged(high, 311, original).p).toBeGreaterThan(0.025);
});

test('an alarm is above the limit, not on it', () => {
  const counts = [...salmonellaAgona];
  counts[311] = 10;
  expect(judged(counts, 311, improved)).toMatchObject({ limit: 10, alarm: false });
  counts[311] = 11;
  expect(judged(counts, 311, improved)).toMatchObject({ limit: 10, alarm: true });
});

test('an alarm needs five cases in four weeks', () => {
  const rare = Array.from({ length: 300 }, (_, i) => Number(i % 9 === 0));
  rare.fill(0, 290);
  rare[299] = 4;
  const quiet = judged(rare, 299, { ...original, alpha: 0.005 });
  expect(quiet).toMatchObject({ count: 4, alarm: false, isEnough: false });
  expect(quiet.limit).toBeLessThan(4);
  rare[296] = 1;
  expect(judged(rare, 299, { ...original, alpha: 0.005 })).toMatchObject({
    alarm: true,
    isEnough: true,
  });
  rare[296] = 0;
  rare[295] = 1;
  expect(judged(rare, 299, { ...original, alpha: 0.005 }).isEnough).toBe(false);
});

test('recent weeks do not count, past outbreaks count little, missing weeks not at all', () => {
  const before = judged(salmonellaAgona, 311, improved);
  const recent = [...salmonellaAgona];
  recent.fill(90, 285, 311);
  expect(judged(recent, 311, improved)).toEqual(before);
  recent[284] = 90;
  expect(judged(recent, 311, improved).expected).not.toBe(before.expected);
  const outbreak = [...salmonellaAgona];
  outbreak.fill(60, 258, 262);
  const weighted = judged(outbreak, 311, improved).limit;
  expect(weighted).toBeLessThan(judged(outbreak, 311, { ...improved, weightThreshold: 1e9 }).limit);
  const gaps: (number | undefined)[] = [...salmonellaAgona];
  gaps[259] = undefined;
  const zeros = [...salmonellaAgona];
  zeros[259] = 0;
  expect(judged(gaps, 311, improved).expected).toBeGreaterThan(
    judged(zeros, 311, improved).expected,
  );
});

test('twice the population everywhere changes nothing, twice now doubles what is expected', () => {
  const populations = salmonellaAgona.map(() => 1000);
  const alone = judged(salmonellaAgona, 311, improved);
  const same = farrington(salmonellaAgona, 311, improved, populations) as FarringtonWeek;
  expect(same.expected).toBeCloseTo(alone.expected, 10);
  populations[311] = 2000;
  const twice = farrington(salmonellaAgona, 311, improved, populations) as FarringtonWeek;
  expect(twice.expected).toBeCloseTo(2 * alone.expected, 9);
});

test('a week that is missing, too early or without cases before it is not judged', () => {
  const counts: (number | undefined)[] = [...salmonellaAgona];
  counts[311] = undefined;
  expect(farrington(counts, 311)).toEqual({ week: 311, unjudged: 'missing' });
  expect(farrington(counts, 262)).toEqual({ week: 262, unjudged: 'too-few-past-weeks' });
  expect(farrington(counts, 263)).toMatchObject({ week: 263, count: 10 });
  expect(farrington(new Array(300).fill(0), 299)).toEqual({ week: 299, unjudged: 'no-fit' });
});

test('a trend needs three years, a p under its level, and leads no higher than the past', () => {
  const trendOf = (counts: number[], options: object) =>
    judged(counts, counts.length - 1, { seasons: 1, ...options }).trend;
  const rising = Array.from({ length: 300 }, (_, week) => Math.round(2 * 1.01 ** week));
  const falling = rising.toReversed();
  expect(trendOf(falling, { years: 3, trendLevel: 1 })).toBeDefined();
  expect(trendOf(falling, { years: 2, trendLevel: 1 })).toBeUndefined();
  expect(trendOf(falling, { years: 5, trendLevel: 0 })).toBeUndefined();
  expect(trendOf(rising, { years: 5, trendLevel: 1 })).toBeUndefined();
  expect(trendOf(falling, { years: 5, trendLevel: 0.001 })).toBeCloseTo(-Math.log(1.01), 2);
});

test('a season of which nothing is known, or more unknowns than weeks, gives no fit', () => {
  const counts: (number | undefined)[] = [...salmonellaAgona];
  const choice = { frequency: 52, years: 4, halfWindow: 3, seasons: 10, excludedRecent: 26 };
  for (const { week, season } of referenceWeeks(311, choice)!) {
    if (season === 5) counts[week] = undefined;
  }
  expect(farrington(counts, 311, improved)).toEqual({ week: 311, unjudged: 'no-fit' });
  const few: (number | undefined)[] = salmonellaAgona.map((count, week) =>
    [259, 207, 311].includes(week) ? count : undefined,
  );
  expect(farrington(few, 311, { seasons: 1, years: 2 })).toMatchObject({ trend: undefined });
  few[259] = undefined;
  expect(farrington(few, 311, { seasons: 1, years: 2 })).toEqual({ week: 311, unjudged: 'no-fit' });
});

test('the weeks between the windows are shared among the seasons, longer blocks first', () => {
  const choice = { frequency: 12, years: 1, halfWindow: 1, seasons: 5, excludedRecent: 0 };
  const seasons = referenceWeeks(13, choice)!.map(({ season }) => season);
  expect(seasons).toEqual([5, 5, 5, 1, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect(referenceWeeks(13, { ...choice, excludedRecent: 3 })!.at(-1)).toEqual({
    week: 9,
    season: 3,
  });
  expect(referenceWeeks(12, choice)).toBeUndefined();
  const windows = referenceWeeks(25, { ...choice, years: 2, seasons: 1 })!;
  expect(windows.map(({ week }) => week)).toEqual([0, 1, 2, 12, 13, 14]);
});

// R 4.2.2: qnbinom(0.995, 4 / 2, 1 / 3), pnbinom(6, 2, 1 / 3, lower = FALSE), qpois, ppois.
test('quantiles and tails of counts are those of R', () => {
  expect(countQuantile({ mean: 4, dispersion: 3 }, 0.995)).toBe(17);
  expect(countUpper({ mean: 4, dispersion: 3 }, 7)).toBeCloseTo(0.1950922115531169, 13);
  expect(countQuantile({ mean: 4, dispersion: 1 }, 0.995)).toBe(10);
  expect(countUpper({ mean: 4, dispersion: 1 }, 7)).toBeCloseTo(0.11067397840257, 13);
  expect(countUpper({ mean: 4, dispersion: 3 }, 0)).toBe(1);
  expect(countQuantile({ mean: 0.001, dispersion: 1 }, 0.5)).toBe(0);
});

test('numbers outside their range are refused', () => {
  const refuse = (options: object, sentence: string) =>
    expect(() => farrington(salmonellaAgona, 311, options)).toThrow(sentence);
  const accept = (options: object) =>
    expect(() => farrington(salmonellaAgona, 311, options)).not.toThrow();
  accept({ frequency: 1, halfWindow: 0, seasons: 1, years: 100 });
  accept({ frequency: 366, years: 1, halfWindow: 182, seasons: 2 });
  accept({ seasons: 46, years: 2, excludedRecent: 0, trendLevel: 0, alpha: 0.49 });
  accept({ halfWindow: 25, seasons: 2, years: 2 });
  expect(() => farrington([1], 0)).not.toThrow();
  expect(() => farrington([1], -1)).toThrow('invalid week: -1');
  refuse({ frequency: 367 }, 'invalid frequency: 367');
  refuse({ frequency: 51.5 }, 'invalid frequency: 51.5');
  refuse({ years: 101 }, 'invalid years: 101');
  refuse({ halfWindow: -1 }, 'invalid half window: -1');
  refuse({ seasons: 0 }, 'invalid seasons: 0');
  refuse({ alpha: 0 }, 'invalid alpha: 0');
  refuse({ trendLevel: -0.1 }, 'invalid trend level: -0.1');
  refuse({ frequency: 0 }, 'invalid frequency: 0');
  refuse({ years: 0 }, 'invalid years: 0');
  refuse({ halfWindow: 26 }, 'invalid half window: 26');
  refuse({ seasons: 47 }, 'invalid seasons: 47');
  refuse({ excludedRecent: -1 }, 'invalid excluded recent: -1');
  refuse({ alpha: 0.5 }, 'invalid alpha: 0.5');
  refuse({ weightThreshold: 0 }, 'invalid weight threshold: 0');
  refuse({ trendLevel: 1.1 }, 'invalid trend level: 1.1');
  expect(() => farrington([1], 1)).toThrow('invalid week: 1');
  expect(() => farrington([1.5], 0)).toThrow('invalid count: 1.5');
  expect(() => farrington([-1], 0)).toThrow('invalid count: -1');
  expect(() => farrington([1], 0, {}, [1, 2])).toThrow('invalid populations: 2 for 1 counts');
  expect(() => farrington([1], 0, {}, [0])).toThrow('invalid population: 0');
  expect(() => farrington([1], 0, {}, [Infinity])).toThrow('invalid population: Infinity');
});
