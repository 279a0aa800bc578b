import { expect, test } from 'vitest';
import { crossingPairs } from './crossing-pairs.ts';

/** Edges of x, y, x, y and owner; all of them are chosen where nothing is said. */
function pairsOf(edges: readonly (readonly number[])[], chosen = [...edges.keys()]) {
  const x = edges.flatMap(([ax, , bx]) => [ax!, bx!]);
  const y = edges.flatMap(([, ay, , by]) => [ay!, by!]);
  const from = edges.map((_, i) => 2 * i);
  const to = edges.map((_, i) => 2 * i + 1);
  const owner = edges.map((edge) => edge[4]!);
  return crossingPairs({ from, to, owner }, chosen, x, y);
}
const rising = [0, 0, 10, 10];
const falling = [2, 4, 4, 2];

test('a pair whose edges cross is told once, the lower area first', () => {
  expect(
    pairsOf([
      [...rising, 7],
      [...falling, 5],
    ]),
  ).toEqual([[5, 7]]);
  expect(
    pairsOf([
      [...falling, 5],
      [...rising, 7],
    ]),
  ).toEqual([[5, 7]]);
  expect(
    pairsOf([
      [...rising, 7],
      [...falling, 5],
      [6, 8, 8, 6, 5],
    ]),
  ).toEqual([[5, 7]]);
});

test('each pair of three areas that cross is told', () => {
  const found = pairsOf([
    [...rising, 1],
    [...falling, 12],
    [3.5, 0, 3.5, 9, 3],
  ]);
  expect(found.toSorted()).toEqual([
    [1, 12],
    [1, 3],
    [3, 12],
  ]);
});

test('edges of one area that cross are no pair, nor are edges that touch, overlap or lie apart', () => {
  expect(
    pairsOf([
      [...rising, 3],
      [...falling, 3],
    ]),
  ).toEqual([]);
  expect(
    pairsOf([
      [...rising, 3],
      [3, 3, 9, 0, 4],
    ]),
  ).toEqual([]);
  expect(
    pairsOf([
      [...rising, 3],
      [5, 5, 12, 12, 4],
    ]),
  ).toEqual([]);
  expect(
    pairsOf([
      [...rising, 3],
      [1, 4, 2, 3, 4],
    ]),
  ).toEqual([]);
});

test('only the chosen edges are looked at, by their own numbers', () => {
  const edges = [
    [0, 0, 1, 0, 0],
    [...rising, 2],
    [...falling, 1],
  ];
  expect(pairsOf(edges, [1, 2])).toEqual([[1, 2]]);
  expect(pairsOf(edges, [0, 1])).toEqual([]);
  expect(pairsOf(edges, [2])).toEqual([]);
  expect(pairsOf(edges, [])).toEqual([]);
});
