import { expect, test } from 'vitest';
import { overlapArea } from './overlap-area.ts';

/** The edges of rings of corners x, y, closed. */
function edgesOf(...rings: readonly (readonly number[])[]): number[] {
  return rings.flatMap((ring) =>
    Array.from({ length: ring.length / 2 }, (_, i) => [
      ring[2 * i]!,
      ring[2 * i + 1]!,
      ring[(2 * i + 2) % ring.length]!,
      ring[(2 * i + 3) % ring.length]!,
    ]).flat(),
  );
}
const box = (west: number, south: number, east: number, north: number): number[] =>
  edgesOf([west, south, east, south, east, north, west, north]);
const triangle = edgesOf([0, 0, 8, 0, 0, 8]);

test('two boxes have their common part in common, whichever comes first', () => {
  const [one, two] = [box(0, 0, 6, 4), box(4, 1, 9, 9)];
  expect(overlapArea(one, two)).toBe(6);
  expect(overlapArea(two, one)).toBe(6);
  expect(overlapArea(one, one)).toBe(24);
});

test('shapes apart, above or beside each other, have nothing in common', () => {
  expect(overlapArea(box(0, 0, 2, 2), box(0, 3, 2, 5))).toBe(0);
  expect(overlapArea(box(0, 3, 2, 5), box(0, 0, 2, 2))).toBe(0);
  expect(overlapArea(box(0, 0, 2, 2), box(0, 2, 2, 5))).toBe(0);
  expect(overlapArea(box(0, 0, 2, 2), box(3, 0, 5, 2))).toBe(0);
  expect(overlapArea([], box(0, 0, 2, 2))).toBe(0);
  expect(overlapArea(box(0, 0, 2, 2), [])).toBe(0);
});

test('slanting edges are measured to their crossings', () => {
  // The triangle under x + y = 8 and the mirrored one under y = x meet at 4, 4.
  expect(overlapArea(triangle, edgesOf([0, 0, 8, 0, 8, 8]))).toBe(16);
  expect(overlapArea(triangle, box(2, 2, 5, 5))).toBe(7);
});

test('every stretch of a comb is counted', () => {
  const comb = edgesOf([0, 0, 10, 0, 10, 4, 8, 4, 8, 1, 6, 1, 6, 4, 4, 4, 4, 1, 2, 1, 2, 4, 0, 4]);
  expect(overlapArea(comb, box(1, 2, 9, 3))).toBe(4);
  expect(overlapArea(box(1, 2, 9, 3), comb)).toBe(4);
  const pins = [...box(1, 2, 1.5, 3), ...box(3, 2, 3.5, 3), ...box(9, 2, 11, 3)];
  expect(overlapArea(comb, pins)).toBe(1.5);
  expect(overlapArea(pins, comb)).toBe(1.5);
});

test('a hole is taken away', () => {
  const holed = edgesOf([0, 0, 10, 0, 10, 10, 0, 10], [2, 2, 2, 6, 6, 6, 6, 2]);
  expect(overlapArea(holed, box(1, 1, 7, 7))).toBe(20);
});

test('only what lies between the levels is counted', () => {
  expect(overlapArea(triangle, box(0, 0, 8, 8), [2, 4])).toBe(10);
  expect(overlapArea(triangle, box(0, 0, 8, 8), [-5, 2])).toBe(14);
  expect(overlapArea(triangle, box(0, 0, 8, 8), [6, 50])).toBe(2);
});
