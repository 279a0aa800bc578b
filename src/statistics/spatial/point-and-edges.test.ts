import { expect, test } from 'vitest';
import { distanceToEdges, insideEdges } from './point-and-edges.ts';

test('the distance is to the nearest place of an edge, an end or between', () => {
  const edge = [1, 2, 9, 8];
  // 5 off the middle, at 5, 5, and 5 beyond either end.
  expect(distanceToEdges(edge, 2, 9)).toBe(5);
  expect(distanceToEdges(edge, 8, 1)).toBe(5);
  expect(distanceToEdges(edge, -3, -1)).toBe(5);
  expect(distanceToEdges(edge, 13, 11)).toBe(5);
  expect(distanceToEdges(edge, 5, 5)).toBe(0);
  expect(distanceToEdges(edge.slice(2).concat(edge.slice(0, 2)), 2, 9)).toBe(5);
});

test('the nearest of several edges counts, and an edge without length is a point', () => {
  expect(distanceToEdges([0, 0, 4, 0, 0, 7, 4, 7, 0, 30, 4, 30], 2, 5)).toBe(2);
  expect(distanceToEdges([3, 4, 3, 4], 0, 0)).toBe(5);
  expect(distanceToEdges([], 0, 0)).toBe(Infinity);
});

test('a point on a left or lower edge is inside, and on a right or upper edge outside', () => {
  const square = [1, 2, 5, 2, 5, 2, 5, 6, 5, 6, 1, 6, 1, 6, 1, 2];
  expect(insideEdges(square, 3, 4)).toBe(true);
  expect([insideEdges(square, 1, 4), insideEdges(square, 3, 2)]).toEqual([true, true]);
  expect([insideEdges(square, 5, 4), insideEdges(square, 3, 6)]).toEqual([false, false]);
  expect([insideEdges(square, 0, 4), insideEdges(square, 6, 4)]).toEqual([false, false]);
  expect([insideEdges(square, 3, 1), insideEdges(square, 3, 7)]).toEqual([false, false]);
});

test('a slanting edge is passed where it is at the level of the point', () => {
  for (const edges of [
    [1, 2, 9, 6, 9, 6, 1, 6, 1, 6, 1, 2],
    [9, 6, 1, 2, 1, 6, 9, 6, 1, 2, 1, 6],
  ]) {
    expect([insideEdges(edges, 4.9, 4), insideEdges(edges, 5, 4)]).toEqual([true, false]);
    expect([insideEdges(edges, 2.9, 3), insideEdges(edges, 3, 3)]).toEqual([true, false]);
  }
});
