import { expect, test } from 'vitest';
import { sharedEdges } from './shared-edges.ts';

const lists = (shapes: readonly (readonly number[])[]): number[][] =>
  sharedEdges(shapes).map((list) => [...list]);

test('an edge that runs the same or the other way is shared', () => {
  expect(
    lists([
      [0, 0, 4, 0],
      [0, 0, 4, 0, 4, 0, 4, 4],
      [4, 4, 4, 0],
    ]),
  ).toEqual([[1], [0, 2], [1]]);
});

test('an edge that three shapes have is nobody else’s', () => {
  expect(
    lists([
      [0, 0, 4, 0],
      [0, 0, 4, 0],
      [4, 0, 0, 0],
    ]),
  ).toEqual([[-1], [-1], [-1]]);
});

test('an edge that a shape has twice, or part of an edge, is not shared', () => {
  expect(
    lists([
      [0, 0, 4, 0, 4, 0, 0, 0],
      [0, 0, 2, 0],
    ]),
  ).toEqual([[-1, -1], [-1]]);
});
