import { expect, test } from 'vitest';
import { innerPoint } from './inner-point.ts';

/** The edges of a ring of corners x, y. */
const edgesOf = (...ring: number[]): number[] =>
  Array.from({ length: ring.length / 2 }, (_, i) => [
    ring[2 * i]!,
    ring[2 * i + 1]!,
    ring[(2 * i + 2) % ring.length]!,
    ring[(2 * i + 3) % ring.length]!,
  ]).flat();

test('the middle of the widest stretch in the tallest strip is inside', () => {
  expect(innerPoint(edgesOf(3, 10, 9, 10, 9, 14, 3, 14))).toEqual([6, 12]);
  // Strips of 2, 6 and 1; in the second a leg from 3 to 5 and one from 7 to 17.
  const legs = edgesOf(3, 8, 3, 0, 5, 0, 5, 6, 7, 6, 7, -2, 17, -2, 17, 8);
  expect(innerPoint(legs)).toEqual([12, 3]);
  const widestFirst = edgesOf(3, 8, 3, 0, 13, 0, 13, 6, 15, 6, 15, -2, 17, -2, 17, 8);
  expect(innerPoint(widestFirst)).toEqual([8, 3]);
});

test('slanting edges are crossed where they are at the level', () => {
  // Halfway up the right side is at 10, the left at 2.
  expect(innerPoint(edgesOf(1, 10, 13, 10, 7, 20, 3, 20))).toEqual([6, 15]);
  expect(innerPoint(edgesOf(3, 20, 7, 20, 13, 10, 1, 10))).toEqual([6, 15]);
});

test('an empty strip between parts that lie apart is passed over for the next tallest', () => {
  const parts = [...edgesOf(0, 0, 4, 0, 4, 1, 0, 1), ...edgesOf(0, 50, 8, 50, 8, 53, 0, 53)];
  expect(innerPoint(parts)).toEqual([4, 51.5]);
});

test('edges that enclose nothing have no inner point', () => {
  expect(innerPoint([])).toBeUndefined();
  expect(innerPoint(edgesOf(0, 3, 5, 3, 9, 3))).toBeUndefined();
  expect(innerPoint(edgesOf(5, 0, 5, 7))).toBeUndefined();
});
