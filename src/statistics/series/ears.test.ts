import { expect, test } from 'vitest';
import { ears } from './ears.ts';
import { salmonellaAgona } from './testing/salmonella-agona.ts';

// R 4.2.2, surveillance 1.20.3: earsC(disProg2sts(salmonella.agona), list(method = "C1" or "C2",
// range = 290:312, alpha = pnorm(-3))): the limit at three standard deviations, weeks from 1.
test.each([
  ['c1', [10.53560735575659, 10.92972340241913, 9.45050627155768]],
  ['c2', [10.3582948309906, 10.9297234024191, 10.5356073557566]],
] as const)('%s is three where the count meets the limit of R', (measure, limits) => {
  for (const [i, limit] of limits.entries()) {
    const week = 289 + i;
    const counts = [...salmonellaAgona];
    counts[week] = limit;
    expect(ears(counts)[week]![measure]).toBeCloseTo(3, 12);
  }
});

test('C3 adds up what C2 has above one in three weeks', () => {
  const points = ears(salmonellaAgona);
  for (const week of [80, 81, 305]) {
    const above = [0, 1, 2].map((back) => Math.max(0, points[week - back]!.c2! - 1));
    expect(points[week]!.c3).toBeCloseTo(above[0]! + above[1]! + above[2]!, 12);
  }
  expect(points[81]!.c3).toBeGreaterThan(2);
});

test('the first weeks have too little before them', () => {
  const points = ears(salmonellaAgona);
  expect(points[6]!.c1).toBeUndefined();
  expect(points[7]!.c1).toBeDefined();
  expect(points[8]!.c2).toBeUndefined();
  expect(points[9]!.c2).toBeDefined();
  expect(points[10]!.c3).toBeUndefined();
  expect(points[11]!.c3).toBeDefined();
});

test('missing weeks are missing: five of seven are enough, four are not', () => {
  const u = undefined;
  expect(ears([1, u, 3, 4, u, 6, 7, 9])[7]!.c1).toBeCloseTo((9 - 4.2) / Math.sqrt(5.7), 12);
  expect(ears([1, u, u, 4, u, 6, 7, 9])[7]!.c1).toBeUndefined();
  expect(ears([1, 2, 3, 4, 5, 6, 7, u])[7]!.c1).toBeUndefined();
});

test('equal weeks before have the least deviation', () => {
  expect(ears([0, 0, 0, 0, 0, 0, 0, 2])[7]!.c1).toBe(4);
  expect(ears([0, 0, 0, 0, 0, 0, 0, 2], 1)[7]!.c1).toBe(2);
});

test('numbers outside their range are refused', () => {
  expect(() => ears([1], 0)).toThrow('invalid least deviation: 0');
  expect(() => ears([1], Infinity)).toThrow('invalid least deviation: Infinity');
  expect(() => ears([1, 2, 3, 4, 5, 6, 7, Infinity])).toThrow('invalid value: Infinity');
});
