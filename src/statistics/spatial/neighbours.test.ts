import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaGeometry } from './geometry.ts';
import { findNeighbours } from './neighbours.ts';
import { rectangle, wigglyMap } from './testing/sample-areas.ts';

const exact = { unit: 'metres', snap: 0 } as const;

test('areas in rows and columns have the neighbours of a chessboard', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 6 }), (seed, columns) => {
      const rows = 4;
      const map = wigglyMap({ columns, rows, pieces: 3, seed });
      const { rook, queen } = findNeighbours(map, { unit: 'metres', snap: 0.01 });
      expect(rook.length).toBe(rows * (columns - 1) + columns * (rows - 1));
      expect(queen.length - rook.length).toBe(2 * (rows - 1) * (columns - 1));
    }),
    { numRuns: 30 },
  );
});

test('areas that share only a corner are queen neighbours, not rook', () => {
  const corner = findNeighbours([rectangle(0, 0, 1, 1), rectangle(1, 1, 2, 2)], exact);
  expect(corner).toEqual({ rook: [], queen: [{ a: 0, b: 1 }], islands: [] });
});

test('an area that touches nobody is an island', () => {
  const areas = [rectangle(0, 0, 1, 1), rectangle(1, 0, 2, 1), rectangle(9, 9, 10, 10)];
  const { rook, islands } = findNeighbours(areas, exact);
  expect(rook).toEqual([{ a: 0, b: 1, length: 1 }]);
  expect(islands).toEqual([2]);
});

test('a vertex on one side of a boundary only does not hide the neighbour', () => {
  // The left area has one long side; two areas lie along it.
  const areas = [rectangle(0, 0, 2, 10), rectangle(2, 0, 5, 4), rectangle(2, 4, 5, 10)];
  expect(findNeighbours(areas, exact).rook).toEqual([
    { a: 0, b: 1, length: 4 },
    { a: 0, b: 2, length: 6 },
    { a: 1, b: 2, length: 3 },
  ]);
});

test('a partly shared edge counts with the shared part', () => {
  const { rook } = findNeighbours([rectangle(0, 0, 2, 10), rectangle(2, 7, 5, 12)], exact);
  expect(rook).toEqual([{ a: 0, b: 1, length: 3 }]);
});

test('a corner against the middle of an edge makes queen neighbours', () => {
  const diamond: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [4, 5],
        [6, 3],
        [8, 5],
        [6, 7],
        [4, 5],
      ],
    ],
  };
  const { rook, queen } = findNeighbours([rectangle(0, 0, 4, 10), diamond], exact);
  expect(rook).toEqual([]);
  expect(queen).toEqual([{ a: 0, b: 1 }]);
});

test('a slit narrower than the snap distance is closed and a wider one is not', () => {
  const areas = [rectangle(0, 0, 10, 10), rectangle(10.4, 0, 20, 10)];
  expect(findNeighbours(areas, { unit: 'metres', snap: 0.5 }).rook.length).toBe(1);
  expect(findNeighbours(areas, { unit: 'metres', snap: 0.3 }).rook.length).toBe(0);
});

test('a rounded vertex beside a slanting boundary is found with a snap distance', () => {
  const left: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [17, 30],
        [0, 30],
        [0, 0],
      ],
    ],
  };
  const right: AreaGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [10, 0],
        [30, 0],
        [30, 30],
        [17, 30],
        [13.3, 14],
        [10, 0],
      ],
    ],
  };
  const { rook } = findNeighbours([left, right], { unit: 'metres', snap: 0.1 });
  expect(rook[0]!.length).toBeCloseTo(Math.hypot(7, 30), 1);
  expect(findNeighbours([left, right], exact).rook).toEqual([]);
});

test('an enclave borders on the area around it', () => {
  const holed: AreaGeometry = {
    type: 'Polygon',
    coordinates: [...rectangle(0, 0, 9, 9).coordinates, ...rectangle(3, 3, 6, 6).coordinates],
  };
  const { rook } = findNeighbours([holed, rectangle(3, 3, 6, 6)], exact);
  expect(rook).toEqual([{ a: 0, b: 1, length: 12 }]);
});

test('lengths in degrees are metres', () => {
  const { rook } = findNeighbours([rectangle(17, 59.9, 17.1, 60), rectangle(17, 60, 17.1, 60.1)], {
    unit: 'degrees',
    snap: 1,
  });
  // A tenth of a degree of longitude at 60° on WGS 84: 5,580 m.
  expect(rook[0]!.length).toBeCloseTo(5580, 0);
});

test('the order of the areas changes only their numbers', () => {
  const map = wigglyMap({ columns: 3, rows: 3, pieces: 4, seed: 8 });
  const forward = findNeighbours(map, exact).rook;
  const backward = findNeighbours(map.toReversed(), exact).rook;
  const turned = backward
    .map(({ a, b, length }) => ({ a: 8 - b, b: 8 - a, length }))
    .sort((one, two) => one.a - two.a || one.b - two.b);
  expect(turned.map(({ a, b }) => [a, b])).toEqual(forward.map(({ a, b }) => [a, b]));
  turned.forEach(({ length }, i) => {
    expect(length).toBeCloseTo(forward[i]!.length, 6);
  });
});

test('a wrong argument is refused with its value', () => {
  expect(() => findNeighbours([], { unit: 'metres', snap: -1 })).toThrow('invalid snap: -1');
  const broken = rectangle(0, 0, Number.NaN, 1);
  expect(() => findNeighbours([broken], exact)).toThrow('invalid position: NaN');
});
