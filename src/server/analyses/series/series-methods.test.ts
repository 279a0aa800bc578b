import { expect, test } from 'vitest';
import { salmonellaAgona } from '#statistics/series/testing/salmonella-agona.ts';
import { askMethod, dataOf, seriesData } from '../testing/ask-method.ts';
import { cusumMethod } from './cusum.ts';
import { earsMethod } from './ears.ts';
import { farringtonMethod } from './farrington.ts';
import { mannKendallMethod } from './mann-kendall.ts';
import { trendInProportionsMethod } from './trend-in-proportions.ts';

interface Areas<Area> {
  readonly areas: readonly ({ readonly id: string } & Area)[];
  readonly [more: string]: unknown;
}

test('a trend keeps the gaps of an area, and tells which areas are too short', async () => {
  const u = undefined;
  const { data, columns } = seriesData([1, 2, u, 3, 4, 5], [6, 6, 6, 6, 6, 6], [1, 2, u, u, 4, 5]);
  type Area = {
    p: number;
    adjustedP: number;
    tau: number | null;
    slope: number;
    direction: string;
  };
  const answer = await askMethod<Areas<Area>>(mannKendallMethod, `--columns ${columns}`, data);
  expect(answer.areas).toMatchObject([
    { id: 'area-000', points: 5, p: 1 / 60, adjustedP: 1 / 30, direction: 'up', method: 'exact' },
    { id: 'area-001', p: 1, tau: null, slope: 0, direction: 'none' },
  ]);
  expect(answer.tooShort).toEqual(['area-002']);
  const years = '2010,2012,2013,2014,2016,2018';
  const timed = await askMethod<Areas<Area>>(
    mannKendallMethod,
    `--columns ${columns} --times ${years}`,
    data,
  );
  expect(timed.areas[0]!.slope).toBe(0.5);
  await expect(
    askMethod(mannKendallMethod, `--columns ${columns} --times 1,2`, data),
  ).rejects.toMatchObject({ data: { sentence: 'invalid times: 2 for 6 columns' } });
});

// R 4.2.2: prop.trend.test(c(9, 10, 8, 12, 14, 15, 19), c(100, 110, 105, 108, 112, 100, 115)).
test('a trend in shares takes x and n of each period', async () => {
  const x = [9, 10, 8, 12, 14, 15, 19];
  const n = [100, 110, 105, 108, 112, 100, 115];
  const both = (values: number[], name: string) =>
    Object.fromEntries(values.map((value, i) => [`${name}${i}`, [value, 0]]));
  const data = dataOf({ ...both(x, 'x'), ...both(n, 'n') });
  const names = (name: string) => x.map((_, i) => `${name}${i}`).join(',');
  const words = `--columns ${names('x')} --trials ${names('n')}`;
  const answer = await askMethod<Areas<{ chiSquare: number }>>(
    trendInProportionsMethod,
    words,
    data,
  );
  expect(answer.areas[0]!.chiSquare).toBeCloseTo(5.831236747748881, 12);
  expect(answer.noAnswer).toEqual(['area-001']);
  const short = `--columns ${names('x')} --trials n0,n1,n2,n3,n4`;
  await expect(askMethod(trendInProportionsMethod, short, data)).rejects.toMatchObject({
    data: { sentence: 'invalid trials: 5 columns for 7 periods' },
  });
});

test('cumulative sums begin after the baseline and name the columns', async () => {
  const { data, columns } = seriesData([1, 3, 2, 2, 9, 9, 9], [4, 4, 4, 4, 4, 4, 4]);
  const words = `--columns ${columns} --baseline 4`;
  type Area = { mean: number; points: readonly object[] };
  const answer = await askMethod<Areas<Area>>(cusumMethod, words, data);
  expect(answer.areas).toHaveLength(1);
  expect(answer.areas[0]!.mean).toBe(2);
  expect(answer.areas[0]!.points[0]).toMatchObject({ column: 'p4', alarm: 'up', since: 'p4' });
  expect(answer.noBaseline).toEqual(['area-001']);
  const counts = await askMethod<Areas<Area>>(cusumMethod, `${words} --model poisson`, data);
  expect(counts.areas.map(({ points }) => points[0])).toMatchObject([
    { upper: 9 - 2 / Math.LN2, alarm: 'up' },
    { upper: 0, alarm: null, since: null },
  ]);
  await expect(
    askMethod(cusumMethod, `--columns ${columns} --baseline 7`, data),
  ).rejects.toMatchObject({
    data: { sentence: 'invalid baseline: 7 of 7 columns' },
  });
});

test('EARS tells the last periods', async () => {
  const { data, columns } = seriesData([1, 2, 3, 4, 5, 6, 7, 10]);
  const answer = await askMethod<Areas<{ points: readonly object[] }>>(
    earsMethod,
    `--columns ${columns} --last 2`,
    data,
  );
  expect(answer.areas[0]!.points).toEqual([
    { column: 'p6', c1: null, c2: null, c3: null },
    { column: 'p7', c1: expect.closeTo(2.777460299317654, 12), c2: null, c3: null },
  ]);
});

// R 4.2.2, surveillance 1.20.3: farringtonFlexible with the recommended settings, see the statistic's test.
test('a week is judged against past years', async () => {
  // More weeks than a wide table has columns: a row each.
  const rows = salmonellaAgona.map((count, week) => `cases;municipality:0380;w${week};${count}`);
  const data = ['indicator;area;period;value', ...rows].join('\n');
  const columns = salmonellaAgona.map((_, week) => `cases@w${week}`).join(',');
  type Area = { weeks: readonly object[] };
  const words = `--columns ${columns} --years 4`;
  const answer = await askMethod<Areas<Area>>(farringtonMethod, `${words} --last 2`, data);
  expect(answer.areas[0]!.weeks).toMatchObject([
    { column: 'cases@w310' },
    { column: 'cases@w311', count: 4, limit: 10, alarm: false, isEnough: true },
  ]);
  const early = await askMethod<Areas<Area>>(
    farringtonMethod,
    words.replace('--years 4', '--years 6'),
    data,
  );
  expect(early.areas[0]!.weeks).toEqual([{ column: 'cases@w311', unjudged: 'too-few-past-weeks' }]);
  const first = `${words} --seasons 1 --trend-level 0.05 --limit two-thirds-power --least-cases 0`;
  expect(
    (await askMethod<Areas<Area>>(farringtonMethod, first, data)).areas[0]!.weeks,
  ).toMatchObject([{ isEnough: true }]);
});
