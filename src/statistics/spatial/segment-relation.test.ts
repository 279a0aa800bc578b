import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentRelation, sideOf } from './segment-relation.ts';

test('a point that rounding puts beside its line is on it', () => {
  // 0.1, 0.3 lies on the line from 0, 0 to 0.3, 0.9; plain doubles say 7e-18 beside it.
  expect((0 - 0.1) * (0.9 - 0.3) - (0 - 0.3) * (0.3 - 0.1)).not.toBe(0);
  expect(sideOf(0, 0, 0.3, 0.9, 0.1, 0.3)).toBe(0);
  expect(segmentRelation([0, 0, 0.3, 0.9], [0.1, 0.3, 5, 0])).toBe('touching');
});

test('the relation is the same whichever way the segments run and are named', () => {
  const number = fc.integer({ min: 0, max: 6 });
  const segment = fc.tuple(number, number, number, number);
  fc.assert(
    fc.property(segment, segment, (p, q) => {
      fc.pre((p[0] !== p[2] || p[1] !== p[3]) && (q[0] !== q[2] || q[1] !== q[3]));
      const relation = segmentRelation(p, q);
      expect(segmentRelation(q, p)).toBe(relation);
      expect(segmentRelation([p[2], p[3], p[0], p[1]], q)).toBe(relation);
    }),
    { numRuns: 1000 },
  );
});

test('segments on one line are apart, touch or overlap', () => {
  expect(segmentRelation([0, 0, 2, 2], [3, 3, 4, 4])).toBe('apart');
  expect(segmentRelation([0, 0, 2, 2], [2, 2, 4, 4])).toBe('touching');
  expect(segmentRelation([0, 0, 3, 3], [2, 2, 4, 4])).toBe('overlapping');
  expect(segmentRelation([0, 0, 0, 3], [0, 2, 0, 4])).toBe('overlapping');
});

test('the left side is 1 and the right side -1, whichever way the line runs', () => {
  expect([sideOf(1, 1, 5, 3, 2, 3), sideOf(1, 1, 5, 3, 4, 1)]).toEqual([1, -1]);
  expect([sideOf(5, 3, 1, 1, 2, 3), sideOf(5, 3, 1, 1, 4, 1)]).toEqual([-1, 1]);
  expect([sideOf(1, 1, 5, 3, 3, 2), sideOf(1, 1, 5, 3, 9, 5)]).toEqual([0, 0]);
});

test('only an inner point of both is a crossing', () => {
  expect(segmentRelation([0, 0, 4, 4], [1, 3, 3, 1])).toBe('crossing');
  expect(segmentRelation([0, 0, 4, 4], [1, 3, 2, 2])).toBe('touching');
  expect(segmentRelation([0, 0, 4, 4], [2, 2, 3, 1])).toBe('touching');
  expect(segmentRelation([1, 3, 2, 2], [0, 0, 4, 4])).toBe('touching');
  expect(segmentRelation([2, 2, 3, 1], [0, 0, 4, 4])).toBe('touching');
  expect(segmentRelation([0, 0, 4, 4], [4, 4, 9, 0])).toBe('touching');
  // The line of the one passes the other, or neither passes the other.
  expect(segmentRelation([0, 0, 4, 4], [5, 7, 7, 5])).toBe('apart');
  expect(segmentRelation([5, 7, 7, 5], [0, 0, 4, 4])).toBe('apart');
  expect(segmentRelation([0, 0, 4, 4], [1, 3, 2, 5])).toBe('apart');
  expect(segmentRelation([0, 0, 4, 4], [5, 5, 7, 5])).toBe('apart');
  expect(segmentRelation([0, 0, 4, 4], [7, 5, 5, 5])).toBe('apart');
});

test('segments on one steep line are told apart by their height, on a level one by their width', () => {
  expect(segmentRelation([1, 0, 1, 2], [1, 3, 1, 4])).toBe('apart');
  expect(segmentRelation([1, 4, 1, 3], [1, 0, 1, 2])).toBe('apart');
  expect(segmentRelation([1, 0, 1, 2], [1, 4, 1, 2])).toBe('touching');
  expect(segmentRelation([0, 1, 2, 1], [3, 1, 4, 1])).toBe('apart');
  expect(segmentRelation([4, 1, 3, 1], [0, 1, 2, 1])).toBe('apart');
  expect(segmentRelation([0, 1, 2, 1], [4, 1, 2, 1])).toBe('touching');
  expect(segmentRelation([0, 0, 9, 0], [4, 0, 2, 0])).toBe('overlapping');
  expect(segmentRelation([4, 0, 2, 0], [0, 0, 9, 0])).toBe('overlapping');
  expect(segmentRelation([0, 0, 9, 9], [4, 4, 4, 4])).toBe('touching');
  expect(segmentRelation([0, 0, 9, 9], [4, 5, 4, 5])).toBe('apart');
});
