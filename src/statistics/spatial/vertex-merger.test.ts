import { expect, test } from 'vitest';
import { createVertexMerger } from './vertex-merger.ts';

/** The numbers that places get, one after the other. */
function numbersOf(snap: number, ...places: readonly (readonly [number, number])[]): number[] {
  const merger = createVertexMerger(places.length, snap);
  const numbers = places.map(([x, y]) => merger.add(x, y));
  expect(merger.count()).toBe(Math.max(-1, ...numbers) + 1);
  return numbers;
}

test('a place as far away as the snap distance is the same, and one farther is not', () => {
  expect(numbersOf(5, [10, 20], [13, 24], [7, 16], [13, 16], [7, 24])).toEqual([0, 0, 0, 0, 0]);
  expect(numbersOf(5, [10, 20], [13, 24.01])).toEqual([0, 1]);
  expect(numbersOf(5, [10, 20], [4.99, 20])).toEqual([0, 1]);
});

test('the nearest of kept places is taken, and the first of equally near ones', () => {
  expect(numbersOf(5, [0, 0], [6, 0], [4, 0], [2, 0], [3, 0])).toEqual([0, 1, 1, 0, 0]);
  expect(numbersOf(5, [6, 0], [0, 0], [4, 0], [2, 0], [3, 0])).toEqual([0, 1, 0, 1, 0]);
  // A place that was merged is not kept: the next is measured from the first.
  expect(numbersOf(5, [0, 0], [4, 0], [8, 0])).toEqual([0, 0, 1]);
});

test('places on either side of a border between cells are one', () => {
  // Cells are eight snap distances wide.
  for (const [x, y] of [[0, 0] as const, [8, -8] as const, [-16, 24] as const]) {
    for (const [dx, dy] of [
      [0.3, 0.3] as const,
      [-0.3, 0.3] as const,
      [0.3, 0] as const,
      [0, 0.3] as const,
    ]) {
      expect(numbersOf(1, [x + dx, y + dy], [x - dx, y - dy])).toEqual([0, 0]);
      expect(numbersOf(1, [x + 2 * dx, y + 2 * dy], [x - 2 * dx, y - 2 * dy])).toEqual([0, 1]);
    }
  }
});

test('without snapping each place to the bit has its number', () => {
  expect(numbersOf(0, [1, 2], [2, 1], [1, 2], [2, 1], [1 + 2 ** -52, 2])).toEqual([0, 1, 0, 1, 2]);
  expect(numbersOf(0, [0, 0], [-0, -0], [0, -0])).toEqual([0, 0, 0]);
  expect(numbersOf(0)).toEqual([]);
});

test('a thousand places keep their numbers', () => {
  const places = Array.from(
    { length: 1000 },
    (_, i) => [10 * (i % 40), 10 * Math.floor(i / 40)] as const,
  );
  const again = places.map(([x, y]) => [x + 0.5, y - 0.5] as const);
  const numbers = places.map((_, i) => i);
  expect(numbersOf(1, ...places, ...again)).toEqual([...numbers, ...numbers]);
  expect(numbersOf(0, ...places, ...places)).toEqual([...numbers, ...numbers]);
});
