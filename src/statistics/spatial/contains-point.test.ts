import { expect, test } from 'vitest';
import { containsPoint } from './contains-point.ts';
import type { AreaGeometry } from './geometry.ts';
import { rectangle } from './testing/sample-areas.ts';

const kite: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [11, 22],
      [19, 26],
      [11, 30],
      [7, 26],
      [11, 22],
    ],
  ],
};

test('a slanting edge holds what is right of it, at the height of the point', () => {
  const holds = (x: number, y: number): boolean => containsPoint(kite, x, y);
  // At a height of 24 the kite reaches from 9 to 15, at 29 from 10 to 13.
  expect([8.9, 9, 14.9, 15].map((x) => holds(x, 24))).toEqual([false, true, true, false]);
  expect([9.9, 10, 12.9, 13].map((x) => holds(x, 29))).toEqual([false, true, true, false]);
  expect([6.9, 7, 18.9, 19].map((x) => holds(x, 26))).toEqual([false, true, true, false]);
  expect([holds(11, 22.5), holds(11, 29.5), holds(11, 21), holds(11, 31)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a level edge holds what is above it, and rings within rings take turns', () => {
  const holed: AreaGeometry = {
    type: 'Polygon',
    coordinates: [...rectangle(0, 0, 9, 9).coordinates, ...rectangle(3, 3, 6, 6).coordinates],
  };
  const holds = (x: number, y: number): boolean => containsPoint(holed, x, y);
  expect([holds(1, 0), holds(1, 9), holds(4, 3), holds(4, 6)]).toEqual([true, false, false, true]);
  expect([holds(1, 4), holds(4, 4), holds(7, 4), holds(10, 4)]).toEqual([true, false, true, false]);
});
