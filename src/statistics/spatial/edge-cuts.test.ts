import { expect, test } from 'vitest';
import { edgeCuts } from './edge-cuts.ts';

const slanting = [1, 2, 5, 4];

test('crossings and ends of other edges cut an edge at their share of its length', () => {
  expect(edgeCuts(slanting, [4, 1, 2, 5])).toEqual([0, 0.5, 1]);
  expect(edgeCuts([5, 4, 1, 2], [5, 1.5, 3, 5.5])).toEqual([0, 0.25, 1]);
  expect(edgeCuts(slanting, [3, 3, 4, 9])).toEqual([0, 0.5, 1]);
  expect(edgeCuts(slanting, [4, -9, 3, 3])).toEqual([0, 0.5, 1]);
});

test('the shares are ascending, and one edge may give two', () => {
  expect(edgeCuts([0, 0, 8, 0], [6, -1, 6, 1, 2, -1, 2, 1, 3, 0, 1, 0])).toEqual([
    0, 0.125, 0.25, 0.375, 0.75, 1,
  ]);
});

test('what meets the line of an edge at its ends or beyond them cuts nothing', () => {
  const edge = [0, 0, 4, 4];
  const ending = [0, 0, 0, 5, 4, 4, 4, -5, 0, 5, 0, 0, 4, -5, 4, 4];
  const endingBeyond = [6, 6, 2, -9, -2, -2, 3, 9, 2, -9, 6, 6, 3, 9, -2, -2];
  const crossing = [-1, 1, 1, -1, 3, 5, 5, 3];
  const crossingBeyond = [6, 3, 3, 9, 1, -3, -4, 2];
  for (const others of [ending, endingBeyond, crossing, crossingBeyond]) {
    expect(edgeCuts(edge, others)).toEqual([0, 1]);
  }
});

test('an edge on the other side of the line or beside it cuts nothing', () => {
  expect(edgeCuts([0, 0, 4, 4], [1, 2, 2, 4])).toEqual([0, 1]);
  expect(edgeCuts([0, 0, 4, 4], [2, 1, 4, 2])).toEqual([0, 1]);
});

test('edges that reach out of the box of an edge, or only to its side, cut it', () => {
  for (const edge of [[0, 0, 4, 4] as const, [4, 4, 0, 0] as const]) {
    expect(edgeCuts(edge, [-1, 3, 3, -1, 1, 5, 5, 1])).toEqual([0, 0.25, 0.75, 1]);
  }
  for (const edge of [[0, 0, 0, 4] as const, [0, 4, 0, 0] as const]) {
    expect(edgeCuts(edge, [-3, 2, 0, 2])).toEqual([0, 0.5, 1]);
    expect(edgeCuts(edge, [3, 2, 0, 2])).toEqual([0, 0.5, 1]);
  }
  expect(edgeCuts([0, 0, 4, 0], [2, -3, 2, 0])).toEqual([0, 0.5, 1]);
  expect(edgeCuts([0, 0, 4, 0], [2, 3, 2, 0])).toEqual([0, 0.5, 1]);
});
