import { expect, test } from 'vitest';
import { findContiguity } from './contiguity.ts';
import type { AreaGeometry, Position } from './geometry.ts';
import { findNeighbourDoubts } from './neighbour-doubts.ts';
import { rectangle } from './testing/sample-areas.ts';

const ring = (...corners: Position[]): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [[...corners, corners[0]!]],
});
function pairsOf(
  areas: readonly AreaGeometry[],
  snap: number,
  unit: 'metres' | 'degrees' = 'metres',
) {
  const { pairs, crossing } = findContiguity(areas, { unit, snap });
  return {
    pairs: Array.from(pairs.a, (a, i) => [a, pairs.b[i], pairs.metres[i]]),
    crossing: crossing.toSorted((one, two) => one[0] - two[0] || one[1] - two[1]),
  };
}
const left = rectangle(0, 0, 100, 100);

test('an edge that lies within the snap distance of another is shared with the length of the first', () => {
  const beside = ring([100.4, 0], [200, 0], [200, 100], [100.4, 100]);
  expect(pairsOf([left, beside], 0.5)).toEqual({ pairs: [[0, 1, 100]], crossing: [] });
  expect(pairsOf([left, beside], 0.3)).toEqual({ pairs: [], crossing: [] });
});

test('three areas within the snap distance share the edge two by two', () => {
  const areas = [
    left,
    ring([100.2, 0], [200, 0], [200, 100], [100.2, 100]),
    ring([100.4, 0], [150, -50], [150, 150], [100.4, 100]),
  ];
  expect(pairsOf(areas, 0.5).pairs).toEqual([
    [0, 1, 100],
    [0, 2, 100],
    [1, 2, 100],
  ]);
});

test('a vertex that lies on an edge makes a point in common', () => {
  const pointing = ring([100, 50], [200, 0], [200, 100]);
  expect(pairsOf([left, pointing], 0)).toEqual({ pairs: [[0, 1, 0]], crossing: [] });
  expect(pairsOf([pointing, left], 0)).toEqual({ pairs: [[0, 1, 0]], crossing: [] });
});

test('edges that cross make a pair without length, told in order among the doubts', () => {
  const bars = [
    rectangle(-10, 40, 110, 60),
    rectangle(300, 0, 310, 10),
    rectangle(40, -10, 60, 110),
    left,
  ];
  expect(pairsOf(bars, 1)).toEqual({
    pairs: [
      [0, 2, 0],
      [0, 3, 0],
      [2, 3, 0],
    ],
    crossing: [
      [0, 2],
      [0, 3],
      [2, 3],
    ],
  });
  const { crossing, joinedBySnap, widenedBySnap, islands } = findNeighbourDoubts(bars, {
    unit: 'metres',
    snap: 1,
  });
  expect(crossing).toEqual([
    { a: 0, b: 2 },
    { a: 0, b: 3 },
    { a: 2, b: 3 },
  ]);
  expect([joinedBySnap, widenedBySnap, islands.map(({ area }) => area)]).toEqual([[], [], [1]]);
});

test('an edge shorter than the snap distance vanishes, and its vertices are one', () => {
  const cut = ring([0, 0], [100, 0], [100, 99.8], [99.8, 100], [0, 100]);
  expect(pairsOf([cut, rectangle(100, 100, 200, 200)], 0.5).pairs).toEqual([[0, 1, 0]]);
  expect(pairsOf([cut, rectangle(100, 100, 200, 200)], 0.1).pairs).toEqual([]);
});

test('the snap distance is metres in degrees too, east and north', () => {
  // At 60° 0.00001° is 1.11 m north and 0.56 m east.
  const square = rectangle(17, 59.99, 17.01, 60);
  const east = rectangle(17.01001, 59.99, 17.02, 60);
  const north = rectangle(17, 60.00001, 17.01, 60.01);
  const has = (other: AreaGeometry, snap: number) =>
    pairsOf([square, other], snap, 'degrees').pairs.length;
  expect([has(east, 0.54), has(east, 0.58)]).toEqual([0, 1]);
  expect([has(north, 1.1), has(north, 1.13)]).toEqual([0, 1]);
  const [pair] = pairsOf([square, north], 1.13, 'degrees').pairs;
  // A hundredth of a degree of longitude.
  expect(pair![2]).toBeCloseTo(558, 0);
});

test('areas joined by the snap distance and areas widened by it are told apart', () => {
  const doubts = findNeighbourDoubts(
    [
      left,
      ring([100.4, 0], [200, 0], [200, 100], [100.4, 100]),
      ring([0, 100], [100, 100.4], [0, 200]),
    ],
    { unit: 'metres', snap: 0.5 },
  );
  expect(doubts.joinedBySnap).toEqual([
    { a: 0, b: 1 },
    { a: 1, b: 2 },
  ]);
  expect(doubts.widenedBySnap).toEqual([{ a: 0, b: 2 }]);
  expect(doubts.faults).toEqual([]);
  const noted = ring([0, 0], [10, 0], [10, 10], [5, 0], [0, 10]);
  const flat = ring([500, 0], [510, 0], [505, 0]);
  const { faults } = findNeighbourDoubts([left, noted, flat], { unit: 'metres', snap: 0 });
  expect([...new Set(faults.map(({ area }) => area))]).toEqual([2]);
});

test('an area all of whose edges are matched meets what comes within the snap distance of its vertex', () => {
  const lowerLeft = rectangle(-10, -10, 0, 0);
  const lowerRight = rectangle(0, -10, 10, 0);
  const upperRight = rectangle(0, 0, 10, 10);
  const upperLeft = rectangle(-10, 0.3, -0.3, 10);
  const { pairs } = pairsOf([lowerLeft, lowerRight, upperRight, upperLeft], 0.5);
  expect(pairs.map(([a, b]) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
});

test('vertices are merged from west to east, and from south to north, whatever the order of the areas', () => {
  const west: Position[] = [
    [0, 0],
    [-9, -1],
    [-9, -5],
  ];
  const middle: Position[] = [
    [0.4, 0],
    [3, 9],
    [-3, 9],
  ];
  const east: Position[] = [
    [0.8, 0],
    [9, -5],
    [9, -1],
  ];
  const turned = (corners: Position[]): Position[] => corners.map(([x, y]) => [y!, x!]);
  for (const areas of [[middle, west, east], [middle, west, east].map(turned)]) {
    expect(
      pairsOf(
        areas.map((corners) => ring(...corners)),
        0.5,
      ).pairs,
    ).toEqual([[0, 1, 0]]);
  }
});
