import { expect, test } from 'vitest';
import { directions, nearestPlace, nextNeighbour, type Place } from './next-neighbour.ts';

// A grid of 5 × 5 areas that share edges.
const side = 5;
const places = Array.from(
  { length: side * side },
  (_, i): Place => [i % side, Math.floor(i / side)],
);
const neighbours = places.map(([x, y]) =>
  places.flatMap(([u, v], i) => (Math.abs(x - u) + Math.abs(y - v) === 1 ? [i] : [])),
);

test('each arrow leads to the neighbour on that side', () => {
  expect(directions.map((direction) => nextNeighbour(12, direction, places, neighbours))).toEqual([
    7, 13, 17, 11,
  ]);
});

test('an arrow never leads backwards and stops at the rim', () => {
  expect(nextNeighbour(0, 'up', places, neighbours)).toBeUndefined();
  expect(nextNeighbour(0, 'left', places, neighbours)).toBeUndefined();
});

test('a neighbour is preferred to a nearer area that shares no edge', () => {
  const three: Place[] = [
    [0, 0],
    [10, 1],
    [3, 0],
  ];
  expect(nextNeighbour(0, 'right', three, [[1], [0], []])).toBe(1);
  expect(nextNeighbour(0, 'right', three, [[], [], []])).toBe(2);
});

test('every area of a connected map is reached by the four arrows', () => {
  const reached = new Set([0]);
  for (const from of reached) {
    for (const direction of directions) {
      const next = nextNeighbour(from, direction, places, neighbours);
      if (next !== undefined) reached.add(next);
    }
  }
  expect(reached.size).toBe(places.length);
});

test('areas that are not shown are passed over', () => {
  const isOpen = (i: number): boolean => i !== 13;
  expect(nextNeighbour(12, 'right', places, neighbours, isOpen)).toBe(14);
  expect(nearestPlace([3, 2], places, isOpen)).not.toBe(13);
  expect(nearestPlace([3, 2], places, () => true)).toBe(13);
  expect(nearestPlace([3, 2], places, () => false)).toBeUndefined();
});
