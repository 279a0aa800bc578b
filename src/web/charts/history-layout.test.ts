import { expect, test } from 'vitest';
import { type HistoryState, layOutHistory } from './history-layout.ts';

const state: HistoryState = {
  points: [
    { year: 2020, value: 10 },
    { year: 2021, value: undefined },
    { year: 2022, value: 20 },
    { year: 2023, value: 15 },
  ],
  years: [2018, 2024],
  held: [0, 40],
  formatTick: (value) => String(value),
};

test('a higher value stands higher', () => {
  const [first, second] = layOutHistory(state).points;
  expect(second!.y).toBeLessThan(first!.y);
});

test('no line is drawn across a missing value', () => {
  const { segments, points } = layOutHistory(state);
  expect(points).toHaveLength(3);
  expect(segments).toHaveLength(1);
  expect(segments[0]!.from.at).toBeCloseTo(4 / 6);
});

test('multiples with the same years and held values set the same value at the same place', () => {
  const other = layOutHistory({ ...state, points: [{ year: 2022, value: 20 }] });
  const same = layOutHistory(state).points.find((point) => point.index === 2)!;
  expect(other.points[0]).toMatchObject({ at: same.at, y: same.y });
});

test('every value stays between the top and the foot', () => {
  const { points, bottom } = layOutHistory(state);
  expect(points.every((point) => point.y >= 0 && point.y <= bottom)).toBe(true);
});

test('no line is drawn across a break, and its mark stands between the two years', () => {
  const points = [
    { year: 2022, value: 20 },
    { year: 2024, value: 15, isAfterBreak: true, isRecomputed: false },
  ];
  const { segments, breaks, points: placed } = layOutHistory({ ...state, points });
  expect(segments).toEqual([]);
  expect(breaks).toEqual([5 / 6]);
  expect(placed.map((point) => point.isRecomputed)).toEqual([false, false]);
});

test('an interval is drawn on the same scale as its value', () => {
  const held = [0, 40];
  const points = [{ year: 2022, value: 20, interval: [10, 30] as const }];
  const [point] = layOutHistory({ ...state, points, held }).points;
  const [low, high] = point!.interval!;
  expect(low - point!.y).toBeCloseTo(point!.y - high, 10);
  expect(low).toBeGreaterThan(high);
});
