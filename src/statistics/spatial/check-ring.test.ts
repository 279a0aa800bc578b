import { expect, test } from 'vitest';
import { checkPolygon } from './check-polygon.ts';
import { checkRing } from './check-ring.ts';
import type { Ring } from './geometry.ts';
import { rectangle } from './testing/sample-areas.ts';

const faultsOf = (...ring: Ring) =>
  checkRing(ring, 3, 2).map(({ code, severity, position, at }) => [code, severity, position, at]);

test('a fault names its polygon, its ring, its position and its place', () => {
  expect(
    checkRing(
      [
        [0, 0],
        [4, 0],
        [0, 4],
        [1, 2],
      ],
      3,
      2,
    ),
  ).toEqual([
    { code: 'ring-not-closed', severity: 'error', polygon: 3, ring: 2, position: 3, at: [1, 2] },
  ]);
});

test('a ring is closed when both coordinates are the same', () => {
  const open = (x: number, y: number) => faultsOf([1, 2], [4, 2], [4, 7], [x, y]);
  expect(open(1, 2)).toEqual([]);
  expect(open(1, 3)).toEqual([['ring-not-closed', 'error', 3, [1, 3]]]);
  expect(open(2, 2)).toEqual([['ring-not-closed', 'error', 3, [2, 2]]]);
});

test('fewer than four positions are too few, and one or none is not open', () => {
  expect(faultsOf()).toEqual([['too-few-positions', 'error', 0, undefined]]);
  expect(faultsOf([1, 2])).toEqual([['too-few-positions', 'error', 0, [1, 2]]]);
  expect(faultsOf([1, 2], [4, 5], [1, 2])).toEqual([['too-few-positions', 'error', 0, [1, 2]]]);
  expect(faultsOf([1, 2], [4, 5])).toEqual([
    ['too-few-positions', 'error', 0, [1, 2]],
    ['ring-not-closed', 'error', 1, [4, 5]],
  ]);
});

test('a ring that encloses nothing is told when nothing else is wrong', () => {
  expect(faultsOf([1, 2], [4, 2], [8, 2], [1, 2])).toEqual([['zero-area', 'error', 0, [1, 2]]]);
  expect(faultsOf([1, 2], [4, 2], [4, 2], [1, 2])).toEqual([
    ['repeated-position', 'note', 2, [4, 2]],
    ['zero-area', 'error', 0, [1, 2]],
  ]);
  expect(faultsOf([1, 2], [4, 2], [8, 2], [9, 2])).toEqual([
    ['ring-not-closed', 'error', 3, [9, 2]],
  ]);
});

test('a coordinate that is no number has no place, and repeats nothing', () => {
  expect(faultsOf([1, 2], [4, Number.NaN], [4, Number.NaN], [4, 9], [1, 2])).toEqual([
    ['not-finite', 'error', 1, undefined],
    ['not-finite', 'error', 2, undefined],
  ]);
  expect(faultsOf([1, 2], [Infinity, 1], [4, 9], [1, 2])).toEqual([
    ['not-finite', 'error', 1, undefined],
  ]);
  expect(faultsOf([1, 2], [1, 4], [5, 4], [5, 2], [1, 2])).toEqual([]);
});

const [shell] = rectangle(0, 0, 10, 10).coordinates;
const withHole = (hole: Ring) =>
  checkPolygon({
    type: 'MultiPolygon',
    coordinates: [[shell!.map(([x, y]) => [x! - 50, y!])], [shell!, hole]],
  });

test('a hole is outside when more than half of its edges are', () => {
  expect(withHole(rectangle(20, 30, 22, 33).coordinates[0]!)).toEqual([
    {
      code: 'hole-outside-shell',
      severity: 'error',
      polygon: 1,
      ring: 1,
      position: 0,
      at: [20, 30],
    },
  ]);
  const codes = (hole: Ring) => withHole(hole).map(({ code }) => code);
  // The middles of two edges of four, of one of three and of two of three are inside.
  expect(
    codes([
      [7, 4],
      [11, 4],
      [12, 6],
      [9, 6],
      [7, 4],
    ]),
  ).not.toContain('hole-outside-shell');
  expect(
    codes([
      [8, 5],
      [11, 4],
      [13, 6],
      [8, 5],
    ]),
  ).toContain('hole-outside-shell');
  expect(
    codes([
      [5, 4],
      [11, 4],
      [13, 6],
      [5, 4],
    ]),
  ).not.toContain('hole-outside-shell');
  expect(codes([])).toEqual(['too-few-positions']);
});

test('a polygon without rings is empty where it stands, and nothing at all in the first place', () => {
  const empty = { code: 'empty', severity: 'error', ring: 0, position: 0 };
  expect(
    checkPolygon({
      type: 'MultiPolygon',
      coordinates: [[shell!.map(([x, y]) => [x! - 50, y!])], []],
    }),
  ).toEqual([{ ...empty, polygon: 1 }]);
  expect(checkPolygon({ type: 'MultiPolygon', coordinates: [] })).toEqual([
    { ...empty, polygon: 0 },
  ]);
});

test('crossings are not looked for where a coordinate is no number', () => {
  const bowTie: Ring = [
    [0, 0],
    [4, 4],
    [4, 0],
    [0, 5],
    [0, 0],
  ];
  const broken: Ring = [
    [20, 0],
    [24, Number.NaN],
    [24, 4],
    [20, 0],
  ];
  const codes = checkPolygon({ type: 'MultiPolygon', coordinates: [[bowTie], [broken]] });
  expect(codes.map(({ code, polygon }) => [code, polygon])).toEqual([['not-finite', 1]]);
});

test('a hole high above the axis is judged where it is', () => {
  const high = rectangle(0, 100, 10, 110).coordinates[0]!;
  const hole = rectangle(2, 102, 4, 104).coordinates[0]!;
  expect(checkPolygon({ type: 'Polygon', coordinates: [high, hole] })).toEqual([]);
});
