import { expect, test } from 'vitest';
import { buildGapSeries } from './build-gap-series.ts';

const groupOf = new Map([
  ['a', 'A'],
  ['b', 'A'],
  ['c', 'B'],
  ['d', 'B'],
  ['e', 'C'],
]);
const people = new Map([
  ['a', 300],
  ['b', 100],
  ['c', 500],
  ['d', 500],
  ['e', 200],
]);
const values = (numbers: Readonly<Record<string, number>>) =>
  Object.entries(numbers).map(([area, value]) => ({ area, value }));

test('the two groups farthest apart in the newest period are followed through all, weighted by people', () => {
  const series = buildGapSeries({
    periods: [
      { period: '2023', values: values({ a: 6, b: 10, c: 6, d: 8, e: 20 }) },
      { period: '2024', values: values({ a: 8, b: 12, c: 4, d: 6, e: 7 }) },
    ],
    groupOf,
    people,
  })!;
  expect(series.groups).toEqual([
    { key: 'A', areas: 2, mean: 9 },
    { key: 'C', areas: 1, mean: 7 },
    { key: 'B', areas: 2, mean: 5 },
  ]);
  expect([series.high, series.low]).toEqual(['A', 'B']);
  expect(series.points.map(({ period, absolute }) => [period, absolute])).toEqual([
    ['2023', 0],
    ['2024', 4],
  ]);
  expect(series.points[1]).toMatchObject({ high: 9, low: 5, areas: 4, relative: 1.8 });
  const { lower, upper } = series.points[1]!.absoluteInterval!;
  expect((lower + upper) / 2).toBeCloseTo(4, 10);
});

test('a period in which a side has no value is left out, not zero', () => {
  const series = buildGapSeries({
    periods: [
      { period: '2022', values: values({ a: 6, e: 3 }) },
      { period: '2024', values: values({ a: 8, b: 12, c: 4, d: 6 }) },
    ],
    groupOf,
    people,
  })!;
  expect(series.points.map(({ period }) => period)).toEqual(['2024']);
});

test('areas without a group or without known people take no part', () => {
  const series = buildGapSeries({
    periods: [{ period: '2024', values: values({ a: 8, c: 4, x: 100 }) }],
    groupOf: new Map([...groupOf, ['x', 'A']]),
    people,
  })!;
  expect(series.points[0]).toMatchObject({ high: 8, low: 4, areas: 2, absoluteInterval: null });
});

test('one group alone has no gap', () => {
  const one = { period: '2024', values: values({ a: 8, b: 12 }) };
  expect(buildGapSeries({ periods: [one], groupOf, people })).toBeUndefined();
  expect(buildGapSeries({ periods: [], groupOf, people })).toBeUndefined();
});
