import { expect, test } from 'vitest';
import { traceRings } from './trace-rings.ts';

test('edges become rings whatever their order', () => {
  const x = [0, 4, 4, 0, 9, 9, 8];
  const y = [0, 0, 4, 4, 0, 1, 1];
  expect(traceRings({ from: [2, 0, 3, 1], to: [3, 1, 0, 2] }, x, y)).toEqual([[2, 3, 0, 1]]);
  expect(traceRings({ from: [4, 0, 6, 1, 5, 2], to: [5, 1, 4, 2, 6, 0] }, x, y)).toEqual([
    [4, 5, 6],
    [0, 1, 2],
  ]);
  expect(traceRings({ from: [], to: [] }, x, y)).toEqual([]);
});

test('an open chain is dropped, and a ring beside it is kept', () => {
  const x = [0, 4, 4, 9];
  const y = [0, 0, 4, 9];
  expect(traceRings({ from: [0, 1], to: [1, 2] }, x, y)).toEqual([]);
  expect(traceRings({ from: [3, 0, 1, 2], to: [0, 1, 2, 0] }, x, y)).toEqual([[0, 1, 2]]);
});

// Two squares that meet in vertex 2 at the middle: 0–3 lower left, 4–6 upper right.
const x = [-1, 0, 0, -1, 1, 1, 0];
const y = [-1, -1, 0, 0, 0, 1, 1];

test('where rings meet in a point the sharpest turn to the left is taken', () => {
  const edges = { from: [0, 1, 2, 3, 2, 4, 5, 6], to: [1, 2, 3, 0, 4, 5, 6, 2] };
  expect(traceRings(edges, x, y)).toEqual([
    [0, 1, 2, 3],
    [2, 4, 5, 6],
  ]);
  const otherOrder = { from: [4, 5, 6, 2, 0, 1, 2, 3], to: [5, 6, 2, 4, 1, 2, 3, 0] };
  expect(traceRings(otherOrder, x, y)).toEqual([
    [4, 5, 6, 2],
    [2, 3, 0, 1],
  ]);
});

test('a ring that is closed on the way leaves its vertices free for the rest', () => {
  // Clockwise the sharpest turn to the left leads on into the other square: one closes within the other.
  const edges = { from: [0, 3, 2, 1, 2, 6, 5, 4], to: [3, 2, 1, 0, 6, 5, 4, 2] };
  const rings = traceRings(edges, x, y);
  expect(rings.map((ring) => ring.toSorted((a, b) => a - b).join()).toSorted()).toEqual([
    '0,1,2,3',
    '2,4,5,6',
  ]);
  expect(rings.map((ring) => ring[0])).toEqual([2, 0]);
});
