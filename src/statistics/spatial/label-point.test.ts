import { expect, test } from 'vitest';
import type { Polygon } from './geometry.ts';
import { labelPoint } from './label-point.ts';

test('a strip two kilometres long and a millimetre wide has its label inside', () => {
  const strip = [
    [600_000, 6_700_000],
    [600_000.001, 6_700_010],
    [600_000.001, 6_702_010],
    [600_000, 6_702_010],
    [600_000, 6_700_000],
  ];
  const [x, y] = labelPoint({ type: 'Polygon', coordinates: [strip] }, 'metres')!;
  expect(x).toBeGreaterThan(600_000);
  expect(x).toBeLessThan(600_000.001);
  expect(y).toBeGreaterThan(6_700_000);
  expect(y).toBeLessThan(6_702_010);
});

const polygon = (...corners: number[][]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0]!]],
});

test('the label of a triangle is the middle of its inscribed circle, whichever way it is turned', () => {
  // Legs of 100: the radius is 100 · (1 − 1/√2). The answer may be a hundredth of the side less deep.
  const radius = 100 * (1 - Math.SQRT1_2);
  for (const [turnX, turnY] of [
    [1, 1] as const,
    [-1, 1] as const,
    [1, -1] as const,
    [-1, -1] as const,
  ]) {
    const triangle = polygon([0, 0], [100 * turnX, 0], [0, 100 * turnY]);
    const [x, y] = labelPoint(triangle, 'metres')!;
    const [along, up] = [x * turnX, y * turnY];
    const depth = Math.min(along, up, (100 - along - up) * Math.SQRT1_2);
    expect(depth).toBeGreaterThanOrEqual(radius - 1);
    expect(depth).toBeLessThanOrEqual(radius);
  }
});

test('the label of a long wedge lies where it is widest, on the search of equal squares', () => {
  for (const turn of [1, -1]) {
    const level = labelPoint(polygon([0, 0], [400 * turn, 0], [400 * turn, 20]), 'metres')!;
    const upright = labelPoint(polygon([0, 0], [0, 400 * turn], [20, 400 * turn]), 'metres')!;
    // The radius is (20 + 400 − √(20² + 400²)) / 2.
    const radius = (420 - Math.hypot(20, 400)) / 2;
    const slope = Math.hypot(20, 400);
    for (const [along, beside] of [level, upright.toReversed()] as [number, number][]) {
      const x = along * turn;
      const depth = Math.min(beside, 400 - x, (20 * x - 400 * beside) / slope);
      expect(depth).toBeGreaterThanOrEqual(radius - 0.2);
      expect(depth).toBeLessThanOrEqual(radius);
    }
  }
});

test('the middle of an area is its label where nothing is clearly deeper', () => {
  expect(labelPoint(polygon([10, 20], [30, 20], [30, 40], [10, 40]), 'metres')).toEqual([20, 30]);
  const circle = Array.from({ length: 12 }, (_, i) => [
    7 + 5 * Math.cos((i * Math.PI) / 6),
    9 + 5 * Math.sin((i * Math.PI) / 6),
  ]);
  const [x, y] = labelPoint(polygon(...circle), 'metres')!;
  expect(x).toBeCloseTo(7, 9);
  expect(y).toBeCloseTo(9, 9);
});

test('the label in degrees is where it is in metres', () => {
  const [x, y] = labelPoint(polygon([17, 59.9], [17.2, 59.9], [17.2, 60], [17, 60]), 'degrees')!;
  expect(x).toBeCloseTo(17.1, 9);
  expect(y).toBeCloseTo(59.95, 9);
});

test('an area of nothing but lines has no label', () => {
  expect(labelPoint(polygon([0, 0], [5, 0], [9, 0]), 'metres')).toBeUndefined();
  expect(labelPoint(polygon([1, 1]), 'metres')).toBeUndefined();
});
